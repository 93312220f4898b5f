#include "views/sourcetext/textmarks.h"

#include <algorithm>

TextMarks::TextMarks(const Records& records, ArticleId article)
{
    const auto add = [&](const ArticleSpan& where, TextMark mark) {
        if (where.article != article || where.span.isEmpty())
            return;
        mark.span = where.span;
        m_marks.push_back(mark);
    };
    for (const Entity& entity : records.entities) {
        for (const Mention& mention : entity.mentions)
            add(mention.where, {{}, MarkKind::Mention, entity.id.number, entity.type, mention.form});
    }
    for (const TimeExpression& time : records.times)
        add(time.where, {{}, MarkKind::Time, time.id.number});
    for (const Quotation& quotation : records.quotations) {
        for (const ArticleSpan& content : quotation.content)
            add(content,
                {{}, MarkKind::Quotation, quotation.id.number, {}, {}, quotation.form == QuotationForm::Direct});
    }
    for (const EventRecord& event : records.events)
        add(event.trigger, {{}, MarkKind::EventWord, event.id.number});
    std::ranges::stable_sort(m_marks, {}, &TextMark::span);
    qsizetype reach = 0;
    for (const TextMark& mark : m_marks)
        m_reach.push_back(reach = std::max(reach, mark.span.end));
}

std::vector<TextMark> TextMarks::in(TextSpan span) const
{
    std::vector<TextMark> found;
    auto i = static_cast<size_t>(std::ranges::upper_bound(m_reach, span.begin) - m_reach.begin());
    for (; i < m_marks.size() && m_marks[i].span.begin < span.end; ++i) {
        if (m_marks[i].span.overlaps(span))
            found.push_back(m_marks[i]);
    }
    return found;
}

const TextMark* TextMarks::at(qsizetype position, MarkKind kind) const
{
    const TextMark* best = nullptr;
    auto i = static_cast<size_t>(std::ranges::upper_bound(m_reach, position) - m_reach.begin());
    for (; i < m_marks.size() && m_marks[i].span.begin <= position; ++i) {
        const TextMark& mark = m_marks[i];
        if (mark.kind == kind && mark.span.contains(position) && (!best || mark.span.length() < best->span.length()))
            best = &mark;
    }
    return best;
}
