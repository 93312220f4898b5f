#pragma once

#include "model/session/dossier.h"
#include "views/common/palette.h"
#include "views/sourcetext/articledocument.h"
#include "views/sourcetext/marklayers.h"
#include "views/sourcetext/textmarks.h"

#include <QTextBlock>
#include <QTextEdit>
#include <functional>

/// What is emphasised on a page.
struct PageEmphasis {
    std::vector<TextSpan> washed; ///< the sentences, mentions or words in focus
    std::optional<TextSpan> passage; ///< the one of them that was gone to
    std::vector<TextSpan> cues; ///< the words by which the focused quotation is known
    std::vector<TextSpan> sources; ///< the words that name who says it
    std::vector<TextSpan> found; ///< what the find bar found, in order
    int foundCurrent = -1; ///< index in `found`
    EventId event; ///< whose mark in the margin has a halo
    EntityId entity; ///< whose pronouns are underlined as well
};

/// An event's mark in the left margin; places in pixels of the viewport.
struct MarginMark {
    EventId event;
    QPointF centre;
};

/// One article set like a page of a newspaper, with its marks. Positions are indices of the article's text.
class ArticlePage : public QTextEdit {
    Q_OBJECT
public:
    explicit ArticlePage(QWidget* parent = nullptr);

    void setArticle(const Article& article, const PageStyle& style, const Palette& palette);
    /// Keeps other room for what stands under the headline, or above the text.
    void setHeaderHeight(int height);
    /// `events` are those with a mark in the margin, by place.
    void setMarks(TextMarks marks, std::vector<EventRecord> events);
    void setEmphasis(PageEmphasis emphasis);
    const PageEmphasis& emphasis() const { return m_emphasis; }
    /// Which of the marks are drawn; what is in focus is shown whatever is left out.
    void setLayers(const MarkLayers& layers);
    const MarkLayers& layers() const { return m_layers; }

    /// What says where a passage stands: a selection of several words is copied and dragged with it.
    void setCitation(std::function<QString(TextSpan)> citation) { m_citation = std::move(citation); }

    /// Scrolls until the span can be read; does not move when it can be already.
    void bringIntoView(TextSpan span);
    /// Scrolls until the line of a position is the first.
    void bringToTop(qsizetype position);
    /// The position of the letter under a point of the viewport, -1 where there is none.
    int positionAt(const QPoint& point) const;
    /// The event whose mark in the margin is under a point of the viewport; invalid where there is none.
    EventId marginEventAt(const QPoint& point) const;
    /// Where a span is drawn, line by line, in pixels of the viewport.
    std::vector<QRectF> rectsOf(TextSpan span) const;
    /// The stretch of text that is in the viewport.
    TextSpan visibleSpan() const;
    const TextMarks& marks() const { return m_marks; }

signals:
    /// A click without a drag; -1 beside the text.
    void clicked(int position);
    void marginClicked(EventId event);
    /// -1 when the pointer is not over text.
    void hovered(int position, const QPoint& point);
    /// The text lies otherwise than before: scrolled, resized, set anew.
    void moved();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    void placeColumn();
    void colorTimes();
    QTextBlock firstVisibleBlock() const;
    std::vector<MarginMark> marginMarks() const;

    PageStyle m_style;
    Palette m_palette;
    TextMarks m_marks;
    std::vector<EventRecord> m_events;
    PageEmphasis m_emphasis;
    MarkLayers m_layers;
    std::function<QString(TextSpan)> m_citation;
    QPoint m_pressed;
    int m_columnWidth = -1;
    mutable int m_firstVisible = 0; ///< where the next search for the visible text begins
};
