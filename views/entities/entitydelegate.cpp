#include "views/entities/entitydelegate.h"

#include "model/items/filteredrecords.h"
#include "views/common/fonts.h"
#include "views/common/marks.h"

#include <QPainter>
#include <QStyle>

namespace {
constexpr int RowHeight = 38;
constexpr int Edge = 16;
constexpr int SparklineWidth = 52;
constexpr int CountWidth = 30;
constexpr int QuotedWidth = 26;

QRect cut(QRect& rest, int width)
{
    const QRect piece(rest.right() - width + 1, rest.top(), width, rest.height());
    rest.setRight(rest.right() - width);
    return piece;
}

QString secondLine(const Entity& entity)
{
    return entity.role.isEmpty() ? entity.subtype : entity.role;
}

} // namespace

EntityDelegate::EntityDelegate(const Dossier* dossier, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_dossier(dossier)
{
}

void EntityDelegate::recount()
{
    m_quoted.clear();
    for (const Quotation& quotation : m_dossier->records().quotations) {
        for (const EntityId speaker : quotation.speakers)
            ++m_quoted[speaker.number];
    }
}

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, RowHeight};
}

void EntityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Entity* entity = m_dossier->entity({FilteredRecords::numberAt(index)});
    if (!entity)
        return;
    // Everything is placed from the left and mirrored where reading begins at the right.
    const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_palette.wash);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, m_palette.band);
    if (m_partaking.contains(entity->id.number))
        painter->fillRect(
            mirrored({option.rect.left(), option.rect.top() + 6, 3, option.rect.height() - 12}), m_palette.accent);
    paintEntityMark(*painter,
        QStyle::visualPos(option.direction, option.rect, {option.rect.left() + 22, option.rect.center().y()}), 10,
        entity->type, m_palette.colorOf(entity->type));

    QRect rest = option.rect.adjusted(Edge + 22, 0, -Edge, 0);
    painter->setFont(interfaceFont(12));
    painter->setPen(m_palette.soft);
    painter->drawText(
        mirrored(cut(rest, CountWidth)), Qt::AlignRight | Qt::AlignVCenter, QString::number(entity->mentions.size()));
    const QRect quoted = mirrored(cut(rest, QuotedWidth));
    if (const int times = m_quoted.value(entity->id.number)) {
        painter->setPen(m_palette.time);
        painter->drawText(quoted, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("\u201d%1").arg(times));
    }
    if (rest.width() > 150)
        paintSparkline(*painter, mirrored(cut(rest, SparklineWidth)), *entity);
    rest = mirrored(rest.adjusted(0, 0, -8, 0));

    const QString second = secondLine(*entity);
    const QFont nameFont = interfaceFont(13);
    painter->setFont(nameFont);
    painter->setPen(m_palette.ink);
    const QRect nameRect = second.isEmpty() ? rest : QRect(rest.left(), rest.top() + 3, rest.width(), 18);
    painter->drawText(
        nameRect, Qt::AlignVCenter, QFontMetrics(nameFont).elidedText(entity->name, Qt::ElideRight, rest.width()));
    if (!second.isEmpty()) {
        const QFont roleFont = interfaceFont(11);
        painter->setFont(roleFont);
        painter->setPen(m_palette.soft);
        painter->drawText(QRect(rest.left(), rest.top() + 20, rest.width(), 15), Qt::AlignVCenter,
            QFontMetrics(roleFont).elidedText(second, Qt::ElideRight, rest.width()));
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(m_palette.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void EntityDelegate::paintSparkline(QPainter& painter, const QRectF& area, const Entity& entity) const
{
    const double base = area.center().y() + 6;
    painter.fillRect(QRectF(area.left(), base, area.width(), 1), m_palette.line);
    double last = -1;
    for (const Mention& mention : entity.mentions) {
        const Article* article = m_dossier->article(mention.where.article);
        if (!article || article->text.length() == 0)
            continue;
        const double part = static_cast<double>(mention.where.span.begin) / static_cast<double>(article->text.length());
        const double x = std::floor(area.left() + part * (area.width() - 1));
        if (x != last)
            painter.fillRect(QRectF(x, base - 8, 1.5, 8), m_palette.ink);
        last = x;
    }
}
