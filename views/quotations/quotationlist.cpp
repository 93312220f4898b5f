#include "views/quotations/quotationlist.h"

#include "model/items/roles.h"
#include "model/session/recordtext.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/quotations/quotationdelegate.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <algorithm>

QuotationList::QuotationList(const Dossier* dossier, Focus* focus, const RecordFilter* filter, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_focus(focus)
    , m_filter(filter)
    , m_model(dossier)
    , m_shown(new FilteredRecords(
          &m_model, [this](int number) { return isShown(number); }, this))
    , m_delegate(new QuotationDelegate(dossier, this))
    , m_list(new QListView(this))
    , m_search(new QLineEdit(this))
    , m_order(new QComboBox(this))
    , m_speakerChip(new QPushButton(this))
    , m_empty(new EmptyState(this))
{
    build();
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &QuotationList::update);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &QuotationList::update);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &QuotationList::update);
    connect(m_dossier, &Dossier::cleared, this, [this] { setSpeaker({}); });
    connect(m_filter, &RecordFilter::changed, this, &QuotationList::update);
    connect(m_focus, &Focus::changed, this, &QuotationList::reveal);
    connect(m_search, &QLineEdit::textChanged, this, &QuotationList::update);
    connect(m_order, &QComboBox::currentIndexChanged, this, &QuotationList::update);
    connect(m_list, &QListView::clicked, this, &QuotationList::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QuotationList::choose);
    connect(m_speakerChip, &QPushButton::clicked, this, [this] { setSpeaker({}); });
    update();
}

void QuotationList::build()
{
    m_search->setPlaceholderText(tr("Search the quotations"));
    m_search->setAccessibleName(tr("Search the quotations"));
    m_search->setClearButtonEnabled(true);
    m_order->addItem(tr("In the text"), PlaceRole);
    m_order->addItem(tr("By speaker"), NameRole);
    m_order->addItem(tr("By form"), FormRole);
    m_order->setAccessibleName(tr("Order"));
    m_speakerChip->setObjectName(QStringLiteral("chip"));
    m_speakerChip->setToolTip(tr("Show everybody's quotations"));
    m_speakerChip->setLayoutDirection(Qt::RightToLeft);
    m_speakerChip->hide();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_order);
    auto* chips = new QHBoxLayout;
    chips->setContentsMargins(16, 0, 16, 0);
    chips->addWidget(m_speakerChip);
    chips->addStretch();
    m_list->setModel(m_shown);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Quotations"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addLayout(chips);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::pressed, this, [this] {
        m_search->clear();
        setSpeaker({});
    });
    setTheme(Theme::Light);
}

void QuotationList::setTheme(Theme theme)
{
    const Palette& palette = Palette::of(theme);
    m_delegate->setTheme(palette);
    m_empty->setTheme(palette);
    m_speakerChip->setIcon(icon(Glyph::Cross, palette.soft));
    m_list->viewport()->update();
}

bool QuotationList::isShown(int number) const
{
    const Quotation* quotation = m_dossier->quotation({number});
    if (!quotation || !accepts(m_filter->state(), *quotation, m_dossier->records()))
        return false;
    FilterState own;
    own.words = m_search->text().trimmed();
    own.entity = m_speaker;
    const bool isSaidByName =
        !own.words.isEmpty() && speakerText(*m_dossier, *quotation).contains(own.words, Qt::CaseInsensitive);
    if (isSaidByName)
        own.words.clear();
    return accepts(own, *quotation, m_dossier->records());
}

void QuotationList::update()
{
    m_isRevealing = true;
    m_shown->invalidate();
    m_shown->setSortRole(m_order->currentData().toInt());
    m_shown->sort(0);
    m_isRevealing = false;
    const Entity* speaker = m_dossier->entity(m_speaker);
    m_speakerChip->setVisible(speaker != nullptr);
    m_speakerChip->setText(speaker ? speaker->name : QString());
    m_list->setVisible(count() > 0);
    m_empty->setVisible(count() == 0);
    if (speaker && m_search->text().isEmpty())
        m_empty->say(tr("%1 is not quoted.").arg(speaker->name), tr("Show all quotations"));
    else if (m_model.rowCount() > 0)
        m_empty->say(tr("No quotation fits the search."), tr("Show all quotations"));
    else
        m_empty->say(tr("What the article attributes to somebody appears here."));
    emit countChanged(count());
}

void QuotationList::reveal()
{
    const FocusState& focus = m_focus->state();
    if (focus.entity.isValid() && focus.entity != m_speaker)
        setSpeaker(focus.entity);
    else if (focus.quotation.isValid() && !m_shown->indexOf(focus.quotation.number).isValid())
        setSpeaker({});
    m_isRevealing = true;
    const QModelIndex index = focus.quotation.isValid() ? m_shown->indexOf(focus.quotation.number) : QModelIndex();
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    m_isRevealing = false;
}

void QuotationList::setSpeaker(EntityId speaker)
{
    m_speaker = speaker;
    update();
}

void QuotationList::choose(const QModelIndex& index)
{
    if (m_isRevealing || !index.isValid())
        return;
    FocusState state;
    state.quotation = {FilteredRecords::numberAt(index)};
    if (m_focus->state().quotation != state.quotation)
        m_focus->set(state);
}

void QuotationList::copyWithCitation() const
{
    const Quotation* quotation = m_dossier->quotation({FilteredRecords::numberAt(m_list->currentIndex())});
    if (quotation && !quotation->content.empty())
        QGuiApplication::clipboard()->setText(citation(*m_dossier, quotation->content.front()));
}

void QuotationList::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copyWithCitation();
    else
        QWidget::keyPressEvent(event);
}
