#include "views/sourcetext/articlepage.h"

#include "views/common/marks.h"
#include "views/sourcetext/pagepainter.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <algorithm>
#include <utility>

namespace {
constexpr int LeastMargin = 58; ///< room for the events' marks
constexpr int BelowHeader = 12; ///< where the text has no headline
constexpr int TopMargin = 28;
constexpr double MarkDistance = 24; ///< from the text to the first mark in the margin
constexpr double MarkStep = 15;
constexpr double MarkSize = 5;
constexpr qsizetype WordsOfPassage = 5;
constexpr int MostMarks = 3; ///< in one line of the margin
} // namespace

ArticlePage::ArticlePage(QWidget* parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setCursorWidth(0);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Article"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticlePage::moved);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ArticlePage::moved);
    connect(this, &ArticlePage::moved, this, &ArticlePage::colorTimes);
}

void ArticlePage::setArticle(const Article& article, const PageStyle& style, const Palette& palette)
{
    m_style = style;
    m_palette = palette;
    m_columnWidth = -1;
    const QPointer<QTextDocument> before(document()); // the first one is deleted by setDocument, those of ours are not
    setDocument(articleDocument(article, style, palette, this));
    if (before)
        before->deleteLater();
    setStyleSheet(QStringLiteral(
        "QTextEdit { background: %1; color: %2; border: none; selection-background-color: %3; selection-color: %2; }")
                      .arg(palette.paper.name(), palette.ink.name(), palette.wash.name()));
    setCursorWidth(0); // of this document's layout
    placeColumn();
}

void ArticlePage::setMarks(TextMarks marks, std::vector<EventRecord> events)
{
    m_marks = std::move(marks);
    m_events = std::move(events);
    viewport()->update();
    emit moved();
}

void ArticlePage::setEmphasis(PageEmphasis emphasis)
{
    m_emphasis = std::move(emphasis);
    viewport()->update();
}

void ArticlePage::setLayers(const MarkLayers& layers)
{
    m_layers = layers;
    colorTimes();
    viewport()->update();
}

void ArticlePage::bringIntoView(TextSpan span)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(std::min<qsizetype>(span.begin, document()->characterCount() - 1)));
    if (!textCursor().hasSelection())
        setTextCursor(cursor); // lays the text out as far as this, and lets a screen reader go on from here
    const std::vector<QRectF> rects = rectsOf(span);
    if (rects.empty())
        return;
    const double top = rects.front().top();
    const double bottom = rects.back().bottom();
    if (top >= 0 && bottom <= viewport()->height())
        return;
    const double third = viewport()->height() / 3.0;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(top - third));
}

void ArticlePage::bringToTop(qsizetype position)
{
    const QTextBlock block = document()->findBlock(static_cast<int>(position));
    if (!block.isValid())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(document()->characterCount() - 1);
    setTextCursor(cursor); // lays all of the text out, so that there is room to scroll
    cursor.setPosition(block.position());
    setTextCursor(cursor);
    verticalScrollBar()->setValue(static_cast<int>(document()->documentLayout()->blockBoundingRect(block).top()) + 1);
}

int ArticlePage::positionAt(const QPoint& point) const
{
    const QPointF inDocument = QPointF(point) + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int position = document()->documentLayout()->hitTest(inDocument, Qt::ExactHit);
    if (position < 0)
        return -1;
    // The hit is the nearest gap between letters; the letter itself is before it where the point is left of the gap.
    for (const int letter : {position, position - 1}) {
        for (const QRectF& rect : rectsOf({letter, letter + 1})) {
            if (rect.adjusted(-0.5, 0, 0.5, 0).contains(point))
                return letter;
        }
    }
    return -1;
}

EventId ArticlePage::marginEventAt(const QPoint& point) const
{
    for (const MarginMark& mark : marginMarks()) {
        if (std::abs(mark.centre.x() - point.x()) <= MarkStep / 2 && std::abs(mark.centre.y() - point.y()) <= 12)
            return mark.event;
    }
    return {};
}

std::vector<QRectF> ArticlePage::rectsOf(TextSpan span) const
{
    std::vector<QRectF> rects;
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (QTextBlock block = document()->findBlock(static_cast<int>(span.begin));
         block.isValid() && block.position() < span.end; block = block.next()) {
        const QPointF origin = document()->documentLayout()->blockBoundingRect(block).topLeft() - scrolled;
        const int begin = std::max(0, static_cast<int>(span.begin) - block.position());
        const int end = std::min(block.length() - 1, static_cast<int>(span.end) - block.position());
        const QString text = block.text();
        for (int i = 0; begin < end && i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int from = std::max(begin, line.textStart());
            int to = std::min(end, line.textStart() + line.textLength());
            if (to < end && to > from && text.at(to - 1).isSpace())
                --to; // the space at which the line is broken
            if (from >= to)
                continue;
            const double left = line.cursorToX(from);
            const double right = line.cursorToX(to);
            rects.emplace_back(
                origin.x() + std::min(left, right), origin.y() + line.y(), std::abs(right - left), line.height());
        }
    }
    return rects;
}

/// From the block that was the first the last time: the layout's own search by place walks through all of the text
/// wherever the place is between two paragraphs.
QTextBlock ArticlePage::firstVisibleBlock() const
{
    const auto* layout = document()->documentLayout();
    const double top = verticalScrollBar()->value();
    QTextBlock block = document()->findBlockByNumber(m_firstVisible);
    if (!block.isValid())
        block = document()->firstBlock();
    while (block.previous().isValid() && layout->blockBoundingRect(block).top() > top)
        block = block.previous();
    while (block.next().isValid() && layout->blockBoundingRect(block).bottom() < top)
        block = block.next();
    m_firstVisible = block.blockNumber();
    return block;
}

TextSpan ArticlePage::visibleSpan() const
{
    const auto* layout = document()->documentLayout();
    const QTextBlock begin = firstVisibleBlock();
    const double foot = verticalScrollBar()->value() + viewport()->height();
    QTextBlock end = begin;
    while (end.next().isValid() && layout->blockBoundingRect(end).bottom() < foot)
        end = end.next();
    return {begin.position(), end.position() + end.length()};
}

void ArticlePage::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        paintWashes(painter, *this, m_palette);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintUnderlines(painter, *this, m_palette);
    for (const MarginMark& mark : marginMarks()) {
        const auto found = std::ranges::find(m_events, mark.event, &EventRecord::id);
        paintEventMark(painter, mark.centre, MarkSize, *found, m_palette, mark.event == m_emphasis.event);
    }
}

void ArticlePage::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    placeColumn();
    emit moved();
}

/// The caret is for those who walk through the words by keys.
void ArticlePage::keyPressEvent(QKeyEvent* event)
{
    const int position = textCursor().position();
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QTextEdit::keyPressEvent(event);
    if (textCursor().position() != position)
        setCursorWidth(2);
    else if (cursorWidth() == 0) // a caret without width is still drawn in text from right to left: as its arrow
        setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void ArticlePage::mousePressEvent(QMouseEvent* event)
{
    setCursorWidth(0);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pressed = event->pos();
    QTextEdit::mousePressEvent(event);
}

void ArticlePage::mouseMoveEvent(QMouseEvent* event)
{
    QTextEdit::mouseMoveEvent(event);
    const int position = event->buttons() == Qt::NoButton ? positionAt(event->pos()) : -1;
    const bool isMark = position >= 0 && !m_marks.in({position, position + 1}).empty();
    viewport()->setCursor(isMark || marginEventAt(event->pos()).isValid() ? Qt::PointingHandCursor
            : position >= 0                                               ? Qt::IBeamCursor
                                                                          : Qt::ArrowCursor);
    emit hovered(position, event->pos());
}

void ArticlePage::mouseReleaseEvent(QMouseEvent* event)
{
    QTextEdit::mouseReleaseEvent(event);
    const bool isClick = (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || !isClick || textCursor().hasSelection())
        return;
    if (const EventId inMargin = marginEventAt(event->pos()); inMargin.isValid())
        emit marginClicked(inMargin);
    else
        emit clicked(positionAt(event->pos()));
}

bool ArticlePage::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        emit hovered(-1, {});
    return QTextEdit::viewportEvent(event);
}

/// A name or a date is copied bare: it is wanted for searching elsewhere. A passage is wanted for quoting.
QMimeData* ArticlePage::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    QString text = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
    const auto words = text.simplified().split(u' ', Qt::SkipEmptyParts).size();
    if (m_citation && words >= WordsOfPassage)
        text = m_citation({cursor.selectionStart(), cursor.selectionEnd()});
    auto* copied = new QMimeData;
    copied->setText(text);
    return copied;
}

void ArticlePage::colorTimes()
{
    QList<QTextEdit::ExtraSelection> colored;
    for (const TextMark& mark : m_marks.in(visibleSpan())) {
        if (mark.kind != MarkKind::Time || !m_layers.dates)
            continue;
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(mark.span.begin));
        selection.cursor.setPosition(static_cast<int>(mark.span.end), QTextCursor::KeepAnchor);
        selection.format.setForeground(m_palette.time);
        colored.append(selection);
    }
    setExtraSelections(colored);
}

void ArticlePage::placeColumn()
{
    const int width = viewport()->width();
    if (width == m_columnWidth)
        return;
    m_columnWidth = width;
    const int free = std::max(0, width - m_style.measure());
    const int left = std::max(LeastMargin, free / 2);
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setLeftMargin(left);
    format.setRightMargin(std::max(24, width - left - m_style.measure()));
    format.setTopMargin(TopMargin
        + (document()->firstBlock().blockFormat().bottomMargin() > 0 ? 0 : m_style.headerHeight + BelowHeader));
    format.setBottomMargin(viewport()->height() / 3.0);
    document()->rootFrame()->setFrameFormat(format);
}

void ArticlePage::setHeaderHeight(int height)
{
    const int change = height - std::exchange(m_style.headerHeight, height);
    if (change == 0)
        return;
    QTextBlock block = document()->firstBlock();
    if (block.blockFormat().bottomMargin() > 0) {
        QTextBlockFormat format = block.blockFormat();
        format.setBottomMargin(format.bottomMargin() + change);
        QTextCursor(block).setBlockFormat(format);
    } else {
        m_columnWidth = -1;
        placeColumn();
    }
}

std::vector<MarginMark> ArticlePage::marginMarks() const
{
    std::vector<MarginMark> marks;
    if (!m_layers.events)
        return marks;
    const TextSpan visible = visibleSpan();
    double lastY = -1;
    int inLine = 0;
    const auto first = std::ranges::lower_bound(
        m_events, visible.begin, {}, [](const EventRecord& e) { return e.trigger.span.begin; });
    for (auto event = first; event != m_events.end() && event->trigger.span.begin < visible.end; ++event) {
        const std::vector<QRectF> rects = rectsOf(event->trigger.span);
        if (rects.empty())
            continue;
        const double y = rects.front().center().y();
        inLine = std::abs(y - lastY) < 2 ? inLine + 1 : 0;
        lastY = y;
        const double left = document()->rootFrame()->frameFormat().leftMargin() - horizontalScrollBar()->value();
        if (inLine < MostMarks)
            marks.push_back({event->id, {left - MarkDistance - inLine * MarkStep, y}});
    }
    return marks;
}
