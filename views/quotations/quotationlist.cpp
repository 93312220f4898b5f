#include "views/quotations/quotationlist.h"

#include "model/items/quotationmodel.h"
#include "model/items/roles.h"
#include "model/session/recordtext.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/plainwords.h"
#include "views/quotations/quotationdelegate.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>

QuotationList::QuotationList(const Dossier* dossier, Focus* focus, const RecordFilter* filter, QWidget* parent)
    : QuotationList(dossier, focus, filter, new QuotationDelegate(dossier), parent)
{
}

QuotationList::QuotationList(
    const Dossier* dossier, Focus* focus, const RecordFilter* filter, QuotationDelegate* delegate, QWidget* parent)
    : RecordList(new QuotationModel(dossier), delegate,
        {tr("Quotations"), tr("Search the quotations"),
            {{tr("In the text"), PlaceRole}, {tr("By speaker"), NameRole}, {tr("By time"), TimeRole},
                {tr("By form"), FormRole}}},
        parent)
    , m_dossier(dossier)
    , m_focus(focus)
    , m_filter(filter)
    , m_delegate(delegate)
    , m_speakerChip(new QPushButton(this))
{
    build();
    connect(m_dossier, &Dossier::cleared, this, [this] { setSpeaker({}); });
    connect(m_filter, &RecordFilter::changed, this, &QuotationList::update);
    connect(m_focus, &Focus::changed, this, &QuotationList::reveal);
    connect(m_speakerChip, &QPushButton::clicked, this, [this] { setSpeaker({}); });
    QuotationList::update();
}

void QuotationList::build()
{
    m_speakerChip->setObjectName(QStringLiteral("chip"));
    m_speakerChip->setToolTip(tr("Show everybody's quotations"));
    m_speakerChip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    m_speakerChip->hide();
    auto* chips = new QHBoxLayout;
    chips->setContentsMargins(16, 0, 16, 0);
    chips->addWidget(m_speakerChip);
    chips->addStretch();
    column()->insertLayout(1, chips);
    list()->setDragEnabled(true);
    list()->setDragDropMode(QAbstractItemView::DragOnly);
    connect(empty(), &EmptyState::pressed, this, [this] {
        clearSearch();
        setSpeaker({});
    });
    setTheme(Theme::Light);
}

void QuotationList::setTheme(Theme theme)
{
    const Palette& palette = Palette::of(theme);
    m_delegate->setTheme(palette);
    empty()->setTheme(palette);
    m_speakerChip->setIcon(icon(Glyph::Cross, palette.soft));
    list()->viewport()->update();
}

bool QuotationList::isShown(int number) const
{
    const Quotation* quotation = m_dossier->quotation({number});
    if (!quotation || !m_parts.hasQuotation(quotation->id))
        return false;
    FilterState own;
    own.words = words();
    own.entity = m_speaker;
    const bool isSaidByName =
        !own.words.isEmpty() && speakerText(*m_dossier, *quotation).contains(own.words, Qt::CaseInsensitive);
    if (isSaidByName)
        own.words.clear();
    FilterState shared;
    shared.words = m_filter->state().words;
    return accepts(own, *quotation, m_dossier->records()) && accepts(shared, *quotation, m_dossier->records());
}

void QuotationList::update()
{
    m_parts = shownParts(m_filter->state(), m_dossier->records());
    showRows();
    const Entity* speaker = m_dossier->entity(m_speaker);
    m_speakerChip->setVisible(speaker != nullptr);
    m_speakerChip->setText(buttonWords(speaker ? speaker->name : QString()));
    if (speaker && words().isEmpty())
        empty()->say(tr("%1 is not quoted.").arg(speaker->name), tr("Show all quotations"));
    else if (!words().isEmpty())
        empty()->say(tr("No quotation fits the search."), tr("Show all quotations"));
    else if (!m_dossier->records().quotations.empty())
        empty()->say(tr("No quotation belongs to what the filter shows."));
    else
        empty()->say(tr("What the article attributes to somebody appears here."));
}

void QuotationList::reveal()
{
    const FocusState& focus = m_focus->state();
    if (focus.entity.isValid() && focus.entity != m_speaker)
        setSpeaker(focus.entity);
    else if (focus.quotation.isValid() && !shown()->indexOf(focus.quotation.number).isValid())
        setSpeaker({});
    select(focus.quotation.number);
}

void QuotationList::setSpeaker(EntityId speaker)
{
    if (speaker == m_speaker)
        return;
    m_speaker = speaker;
    update();
}

void QuotationList::choose(int number)
{
    FocusState state;
    state.quotation = {number};
    if (m_focus->state().quotation != state.quotation)
        m_focus->set(state);
}

// In this list the keys that step through mentions step through what is said, of the focused entity alone if there is
// one.
bool QuotationList::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched == list() && (isOverride || event->type() == QEvent::KeyPress)) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Comma || key == Qt::Key_Period) {
            event->accept();
            if (!isOverride)
                step(key == Qt::Key_Period ? 1 : -1);
            return true;
        }
    }
    return RecordList::eventFilter(watched, event);
}

void QuotationList::step(int step)
{
    const int rows = count();
    if (rows == 0)
        return;
    const int present = list()->currentIndex().isValid() ? list()->currentIndex().row() : (step > 0 ? -1 : rows);
    list()->setCurrentIndex(shown()->index((present + step + rows) % rows, 0));
}

void QuotationList::copy()
{
    if (const Quotation* quotation = m_dossier->quotation({FilteredRecords::numberAt(list()->currentIndex())}))
        QGuiApplication::clipboard()->setText(citation(*m_dossier, *quotation));
}
