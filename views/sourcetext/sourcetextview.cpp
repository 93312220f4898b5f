#include "views/sourcetext/sourcetextview.h"

#include "model/session/focusplaces.h"
#include "model/session/recordtext.h"
#include "views/sourcetext/articlepage.h"
#include "views/sourcetext/findbar.h"
#include "views/sourcetext/hovercard.h"
#include "views/sourcetext/publicationline.h"
#include "views/sourcetext/scrollmap.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>
#include <utility>

namespace {

std::vector<TextSpan> spansIn(const std::vector<ArticleSpan>& places, ArticleId article)
{
    std::vector<TextSpan> spans;
    for (const ArticleSpan& place : places) {
        if (place.article == article)
            spans.push_back(place.span);
    }
    return spans;
}

} // namespace

SourceTextView::SourceTextView(Dossier* dossier, Focus* focus, const RecordFilter* filter, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_focus(focus)
    , m_filter(filter)
    , m_page(new ArticlePage(this))
    , m_header(new PublicationLine(m_page->viewport()))
    , m_map(new ScrollMap(this))
    , m_findBar(new FindBar(this))
    , m_card(new HoverCard(m_page->viewport()))
{
    build();
    connect(m_focus, &Focus::changed, this, &SourceTextView::reveal);
    connect(m_filter, &RecordFilter::changed, this, &SourceTextView::updateMarks);
    connect(m_dossier, &Dossier::eventChanged, this, &SourceTextView::updateMarks);
    connect(m_dossier, &Dossier::entityChanged, this, &SourceTextView::updateMarks);
    connect(m_dossier, &Dossier::recordsReplaced, this, &SourceTextView::readRecordsAnew);
    connect(m_dossier, &Dossier::cleared, this, [this] {
        showArticle({});
        m_left.clear();
    });
    connect(m_page, &ArticlePage::moved, this, &SourceTextView::placeHeader);
    connect(m_page, &ArticlePage::moved, this, &SourceTextView::announcePlace);
    connect(m_page, &ArticlePage::clicked, this, &SourceTextView::focusOn);
    connect(m_page, &ArticlePage::hovered, this, &SourceTextView::hover);
    connect(m_page, &ArticlePage::marginClicked, this, [this](EventId event) {
        FocusState state;
        state.event = event;
        m_focus->set(state);
    });
    connectHeader();
    connect(m_map, &ScrollMap::chosen, this, [this](int index) {
        FocusState state = m_focus->state();
        state.passage = m_places[static_cast<size_t>(index)];
        m_focus->set(state);
    });
    connect(m_findBar, &FindBar::found, this, &SourceTextView::showFound);
    connect(m_findBar, &FindBar::closed, m_page, qOverload<>(&QWidget::setFocus));
}

void SourceTextView::connectHeader()
{
    m_header->installEventFilter(this);
    connect(m_header, &PublicationLine::dateGiven, this,
        [this](const Publication& published) { emit publicationGiven(m_article, published); });
    connect(m_header, &PublicationLine::anchorChosen, this,
        [this](const DatingAnchor& anchor) { emit anchorChosen(m_article, anchor); });
    connect(m_header, &PublicationLine::datingChosen, this,
        [this](Dating dating) { emit datingChosen(m_article, dating); });
}

void SourceTextView::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_findBar);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_page, 1);
    row->addWidget(m_map);
    column->addLayout(row, 1);
    setFocusProxy(m_page);
    m_page->setCitation([this](TextSpan span) { return citation(*m_dossier, ArticleSpan{m_article, span}); });
    m_page->installEventFilter(this);
    m_page->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_page, &QWidget::customContextMenuRequested, this, &SourceTextView::showMenu);
    setTheme(m_theme);
}

void SourceTextView::showArticle(ArticleId article)
{
    if (article == m_article)
        return;
    m_left.insert(m_article.number, readingPosition());
    m_article = article;
    setArticleAnew();
    m_page->verticalScrollBar()->setValue(0);
    readFrom(m_left.value(article.number));
    emit articleShown(article);
}

void SourceTextView::setTheme(Theme theme)
{
    m_theme = theme;
    const Palette& palette = Palette::of(theme);
    m_header->setTheme(palette);
    m_map->setTheme(palette);
    m_findBar->setTheme(palette);
    m_card->setTheme(palette);
    setArticleAnew();
}

void SourceTextView::setTextSize(double pixels)
{
    const double size = std::clamp(pixels, 11.0, 32.0);
    if (size == m_textSize)
        return;
    m_textSize = size;
    setArticleAnew();
}

void SourceTextView::setMeasure(int letters)
{
    if (letters == std::exchange(m_letters, letters))
        return;
    setArticleAnew();
}

void SourceTextView::setLayers(const MarkLayers& layers)
{
    m_page->setLayers(layers);
}

void SourceTextView::setArticleAnew()
{
    const Article* article = m_dossier->article(m_article);
    const Article shown = article ? *article : Article();
    const TextSpan reading = m_page->visibleSpan();
    const bool wasScrolled = m_page->verticalScrollBar()->value() > 0;
    m_header->setArticle(m_dossier->records(), m_article);
    m_header->setVisible(article != nullptr);
    m_page->setArticle(shown, {m_textSize, headerHeight(), m_letters}, Palette::of(m_theme));
    m_findBar->setText(article ? article->text.view() : QStringView());
    updateMarks();
    updateEmphasis();
    placeHeader();
    if (wasScrolled && article)
        m_page->bringIntoView({reading.begin, reading.begin + 1});
}

void SourceTextView::readRecordsAnew()
{
    m_header->setArticle(m_dossier->records(), m_article);
    placeHeader();
    updateMarks();
    updateEmphasis();
}

void SourceTextView::updateMarks()
{
    std::vector<EventRecord> events;
    for (const EventRecord& event : m_dossier->records().events) {
        if (event.trigger.article == m_article && accepts(m_filter->state(), event))
            events.push_back(event);
    }
    std::ranges::stable_sort(events, {}, [](const EventRecord& event) { return event.trigger.span; });
    m_page->setMarks(TextMarks(m_dossier->records(), m_article), std::move(events));
}

void SourceTextView::updateEmphasis()
{
    const FocusState& focus = m_focus->state();
    m_places.clear();
    std::ranges::copy_if(placesOf(*m_dossier, focus), std::back_inserter(m_places),
        [&](const ArticleSpan& p) { return p.article == m_article; });
    PageEmphasis emphasis;
    std::vector<double> marks;
    const Article* article = m_dossier->article(m_article);
    const double length = article ? std::max<double>(1, static_cast<double>(article->text.length())) : 1;
    for (const ArticleSpan& place : m_places) {
        emphasis.washed.push_back(place.span);
        marks.push_back(static_cast<double>(place.span.begin) / length);
    }
    if (focus.passage && focus.passage->article == m_article)
        emphasis.passage = focus.passage->span;
    if (const Quotation* quotation = m_dossier->quotation(focus.quotation)) {
        emphasis.cues = spansIn(quotation->cue, m_article);
        emphasis.sources = spansIn(quotation->source, m_article);
    }
    emphasis.event = focus.event;
    emphasis.entity = focus.entity;
    emphasis.found = m_found;
    emphasis.foundCurrent = m_foundCurrent;
    m_page->setEmphasis(std::move(emphasis));
    m_map->setPlaces(std::move(marks));
}

void SourceTextView::reveal()
{
    const auto place = placeOf(*m_dossier, m_focus->state());
    if (place && place->article != m_article && m_dossier->article(place->article))
        showArticle(place->article);
    updateEmphasis();
    if (place && place->article == m_article)
        m_page->bringIntoView(place->span);
}

void SourceTextView::placeHeader()
{
    const int height = headerHeight();
    m_page->setHeaderHeight(height); // the text keeps room for it, which depends on the width of the column
    double top = 28 - m_page->verticalScrollBar()->value();
    const Article* article = m_dossier->article(m_article);
    const int headline = article ? headlineOf(*article) : -1;
    if (headline >= 0) {
        const std::vector<QRectF> rects = m_page->rectsOf(article->paragraphs[static_cast<size_t>(headline)].span);
        if (!rects.empty())
            top = rects.back().bottom() + 6;
    }
    const auto left = static_cast<int>(m_page->document()->rootFrame()->frameFormat().leftMargin());
    m_header->setGeometry(left, static_cast<int>(top), columnWidth(), height);
}

int SourceTextView::columnWidth() const
{
    const QTextFrameFormat frame = m_page->document()->rootFrame()->frameFormat();
    return m_page->viewport()->width() - static_cast<int>(frame.leftMargin()) - static_cast<int>(frame.rightMargin());
}

/// Of what stands under the headline, in the column as wide as it is.
int SourceTextView::headerHeight() const
{
    m_header->layout()->activate();
    return m_header->hasHeightForWidth() ? m_header->heightForWidth(columnWidth()) : m_header->sizeHint().height();
}

void SourceTextView::announcePlace()
{
    const Article* article = m_dossier->article(m_article);
    if (!article || article->text.length() == 0)
        return;
    const TextSpan visible = m_page->visibleSpan();
    int paragraph = 0;
    for (const Paragraph& p : article->paragraphs) {
        if (p.span.begin >= visible.begin && (paragraph = paragraphNumber(*article, p.span.begin)) > 0)
            break;
    }
    emit placeChanged(
        paragraph, std::min(1.0, static_cast<double>(visible.end) / static_cast<double>(article->text.length())));
}

void SourceTextView::focusOn(int position)
{
    if (position >= 0)
        m_focus->set(focusAt(*m_dossier, m_article, position));
    else
        m_focus->clear();
}

void SourceTextView::hover(int position, const QPoint& point)
{
    if (const EventRecord* event = m_dossier->event(m_page->marginEventAt(point));
        event && position < 0 && !point.isNull())
        m_card->offer(hoverText(*m_dossier, m_article, event->trigger.span.begin), point);
    else
        m_card->offer(position < 0 ? Html() : hoverText(*m_dossier, m_article, position), point);
}

void SourceTextView::find()
{
    findWords(m_page->textCursor().selectedText());
}

void SourceTextView::findWords(const QString& words)
{
    m_findBar->open(words, m_page->visibleSpan().begin);
}

void SourceTextView::findNext(int step)
{
    if (m_findBar->isHidden())
        find();
    else
        m_findBar->next(step);
}

void SourceTextView::showFound(const std::vector<TextSpan>& found, int current)
{
    m_found = found;
    m_foundCurrent = current;
    updateEmphasis();
    if (current >= 0)
        m_page->bringIntoView(found[static_cast<size_t>(current)]);
}

void SourceTextView::step(int step)
{
    m_focus->set(stepped(*m_dossier, m_focus->state(), step));
}

void SourceTextView::copyWithCitation() const
{
    const QTextCursor cursor = m_page->textCursor();
    ArticleSpan where{m_article, {cursor.selectionStart(), cursor.selectionEnd()}};
    if (!cursor.hasSelection()) {
        const auto place = placeOf(*m_dossier, m_focus->state());
        if (!place)
            return;
        where = *place;
    }
    QGuiApplication::clipboard()->setText(citation(*m_dossier, where));
}

qsizetype SourceTextView::readingPosition() const
{
    return m_page->verticalScrollBar()->value() > 0 ? m_page->visibleSpan().begin : 0;
}

qsizetype SourceTextView::readingPosition(ArticleId article) const
{
    return article == m_article ? readingPosition() : m_left.value(article.number);
}

void SourceTextView::setReadingPosition(ArticleId article, qsizetype position)
{
    m_left.insert(article.number, position);
    if (article == m_article)
        readFrom(position);
}

void SourceTextView::readFrom(qsizetype position)
{
    if (position > 0)
        m_page->bringToTop(position);
}

void SourceTextView::editPublicationDate()
{
    m_page->verticalScrollBar()->setValue(0);
    m_header->edit();
}
