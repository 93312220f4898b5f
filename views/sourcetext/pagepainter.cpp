#include "views/sourcetext/pagepainter.h"

#include <QPainter>

namespace {

constexpr double UnderlineBelow = 5; ///< pixels from the foot of a line's box up to an underline

void underline(QPainter& painter, const ArticlePage& page, TextSpan span, const QPen& pen)
{
    painter.setPen(pen);
    for (const QRectF& rect : page.rectsOf(span)) {
        const double y = rect.bottom() - UnderlineBelow + 1.5;
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    }
}

void wash(QPainter& painter, const ArticlePage& page, TextSpan span, const QColor& color)
{
    for (const QRectF& rect : page.rectsOf(span))
        painter.fillRect(rect.adjusted(-1, 0, 1, 0), color);
}

QColor paler(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

} // namespace

void paintWashes(QPainter& painter, const ArticlePage& page, const Palette& palette)
{
    const TextSpan visible = page.visibleSpan();
    const PageEmphasis& emphasis = page.emphasis();
    for (const TextSpan span : emphasis.washed) {
        if (span.overlaps(visible))
            wash(painter, page, span, palette.wash);
    }
    for (size_t i = 0; i < emphasis.found.size(); ++i) {
        if (emphasis.found[i].overlaps(visible))
            wash(painter, page, emphasis.found[i],
                paler(palette.time, static_cast<int>(i) == emphasis.foundCurrent ? 0.45 : 0.18));
    }
}

void paintUnderlines(QPainter& painter, const ArticlePage& page, const Palette& palette)
{
    for (const TextMark& mark : page.marks().in(page.visibleSpan())) {
        switch (mark.kind) {
        case MarkKind::Mention: {
            const bool isFocused = page.emphasis().entity.number == mark.number;
            if ((mark.form == MentionForm::Name && page.layers().names) || isFocused)
                underline(painter, page, mark.span,
                    QPen(palette.colorOf(mark.type), isFocused ? 1.8 : 1.1,
                        mark.form == MentionForm::Name ? Qt::SolidLine : Qt::DotLine));
            break;
        }
        case MarkKind::Quotation:
            if (mark.isDirect && page.layers().quotations)
                underline(painter, page, mark.span, QPen(paler(palette.statements, 0.55), 1));
            break;
        case MarkKind::Time:
        case MarkKind::EventWord:
            break;
        }
    }
    for (const TextSpan source : page.emphasis().sources)
        underline(painter, page, source, QPen(palette.statements, 1.8));
    for (const TextSpan cue : page.emphasis().cues)
        underline(painter, page, cue, QPen(palette.statements, 1.8, Qt::DashLine));
    if (page.emphasis().passage)
        underline(painter, page, *page.emphasis().passage, QPen(palette.accent, 1.8));
}
