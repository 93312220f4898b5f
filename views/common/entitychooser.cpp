#include "views/common/entitychooser.h"

#include "views/common/fonts.h"
#include "views/common/fuzzy.h"
#include "views/common/marks.h"
#include "views/common/palette.h"
#include "views/common/plainwords.h"
#include "views/common/recordwords.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace {

constexpr QSize ChooserSize(340, 372);
constexpr int RowHeight = 30;
constexpr int MarkPlace = 18;
constexpr int NamePlace = 34;
constexpr int Edge = 10;
constexpr int NumberRole = Qt::UserRole; ///< of the entity

/// The one whose colours the window has now.
const Palette& shownPalette()
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast, Theme::DarkContrast}) {
        if (Palette::of(theme).window == QApplication::palette().color(QPalette::Window))
            return Palette::of(theme);
    }
    return Palette::of(Theme::Light);
}

/// A row: the mark of its type, the name, and how often it is named.
class EntityRow : public QStyledItemDelegate {
public:
    EntityRow(const Dossier* dossier, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_dossier(dossier)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, RowHeight}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Entity* entity = m_dossier->entity({index.data(NumberRole).toInt()});
        if (!entity)
            return;
        const Palette& palette = shownPalette();
        const QRect& row = option.rect;
        const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(option.direction, row, rect); };
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(row, palette.wash);
        const QPoint mark(row.left() + MarkPlace, row.center().y());
        paintEntityMark(
            *painter, QStyle::visualPos(option.direction, row, mark), 10, entity->type, palette.colorOf(entity->type));
        const QString note = QStringLiteral("%1 \u00b7 %2").arg(typeWords(entity->type)).arg(entity->mentions.size());
        const QFontMetrics noteMetrics(interfaceFont(11));
        const int noteWidth = noteMetrics.horizontalAdvance(note) + 2;
        painter->setFont(interfaceFont(11));
        painter->setPen(palette.soft);
        painter->drawText(mirrored({row.right() - Edge - noteWidth, row.top(), noteWidth, row.height()}),
            Qt::AlignRight | Qt::AlignVCenter, note);
        const QFont font = interfaceFont(13);
        const QRect place(
            row.left() + NamePlace, row.top(), row.width() - NamePlace - noteWidth - 2 * Edge, row.height());
        painter->setFont(font);
        painter->setPen(palette.ink);
        painter->drawText(mirrored(place), Qt::AlignVCenter,
            QFontMetrics(font).elidedText(entity->name, Qt::ElideRight, place.width()));
        painter->restore();
    }

private:
    const Dossier* m_dossier;
};

std::optional<int> score(const QString& typed, const Entity& entity)
{
    std::optional<int> best = fuzzyScore(typed, entity.name);
    for (const QString& alias : entity.aliases)
        best = std::max(best, fuzzyScore(typed, alias));
    return best;
}

} // namespace

void EntityChooser::open(const QPoint& place, const QString& question, const Dossier* dossier,
    const std::vector<EntityId>& offered, std::function<void(EntityId)> choose)
{
    auto* chooser = new EntityChooser(question, dossier, offered, std::move(choose), QApplication::activeWindow());
    const QScreen* screen = QApplication::screenAt(place);
    const QRect room = (screen ? screen : QApplication::primaryScreen())->availableGeometry();
    chooser->resize(ChooserSize);
    chooser->move(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - chooser->width())),
        std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - chooser->height())));
    chooser->show();
    chooser->m_field->setFocus(Qt::PopupFocusReason);
}

EntityChooser::EntityChooser(const QString& question, const Dossier* dossier, std::vector<EntityId> offered,
    std::function<void(EntityId)> choose, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_dossier(dossier)
    , m_offered(std::move(offered))
    , m_choose(std::move(choose))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(question);
    const Palette& palette = shownPalette();
    setStyleSheet(QStringLiteral("EntityChooser { background: %1; border: 1px solid %2; }")
                      .arg(palette.panel.name(), palette.faint.name()));
    auto* head = new PlainLabel(question, this);
    head->setFont(interfaceFont(12));
    head->setObjectName(QStringLiteral("note"));
    head->setWordWrap(true);
    m_field->setPlaceholderText(tr("Type letters of the name"));
    m_field->setAccessibleName(question);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new EntityRow(dossier, m_list));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 8);
    column->setSpacing(8);
    column->addWidget(head);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &EntityChooser::fill);
    connect(m_list, &QListWidget::itemClicked, this, &EntityChooser::take);
    connect(dossier, &Dossier::recordsReplaced, this, &QWidget::close); // what was offered may be gone
    connect(dossier, &Dossier::cleared, this, &QWidget::close);
    fill();
}

void EntityChooser::fill()
{
    const QString typed = m_field->text().trimmed();
    std::vector<std::pair<int, const Entity*>> fitting;
    for (const EntityId id : m_offered) {
        const Entity* entity = m_dossier->entity(id);
        if (const auto fit = entity ? score(typed, *entity) : std::nullopt)
            fitting.emplace_back(*fit, entity);
    }
    std::ranges::stable_sort(fitting, [](const auto& left, const auto& right) { return left.first > right.first; });
    m_list->clear();
    for (const auto& [fit, entity] : fitting) {
        auto* row = new QListWidgetItem(entity->name, m_list);
        row->setData(NumberRole, entity->id.number);
        row->setData(Qt::ToolTipRole, plainTip(entity->name));
        row->setData(Qt::AccessibleDescriptionRole,
            QStringLiteral("%1, %2").arg(typeWords(entity->type), namedWords(std::ssize(entity->mentions))));
    }
    m_list->setCurrentRow(fitting.empty() ? -1 : 0);
}

void EntityChooser::take()
{
    const QListWidgetItem* row = m_list->currentItem();
    if (!row)
        return;
    const EntityId chosen{row->data(NumberRole).toInt()};
    const auto choose = std::exchange(m_choose, {});
    close();
    if (choose)
        choose(chosen);
}

void EntityChooser::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool EntityChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int rows = m_list->count();
    const int step = std::max(1, m_list->height() / RowHeight - 1);
    const auto go = [&](int row) { m_list->setCurrentRow(rows ? std::clamp(row, 0, rows - 1) : -1); };
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Down:
        go(m_list->currentRow() + 1);
        return true;
    case Qt::Key_Up:
        go(m_list->currentRow() - 1);
        return true;
    case Qt::Key_PageDown:
        go(m_list->currentRow() + step);
        return true;
    case Qt::Key_PageUp:
        go(m_list->currentRow() - step);
        return true;
    default:
        return false;
    }
}
