#pragma once

#include "model/records/records.h"

#include <vector>

/// What a stretch of words is marked as.
enum class MarkKind { Mention, Time, Quotation, EventWord };

/// One marked stretch of an article.
struct TextMark {
    TextSpan span;
    MarkKind kind = MarkKind::Mention;
    int number = 0; ///< of the entity, time, quotation or event
    EntityType type = EntityType::Other; ///< of a mention's entity
    MentionForm form = MentionForm::Name; ///< of a mention
    bool isDirect = false; ///< of a quotation: its content stands in quotation marks
};

/// The marks of one article by place, for painting what is visible and nothing else.
class TextMarks {
public:
    TextMarks() = default;
    TextMarks(const Records& records, ArticleId article);

    /// Those that overlap the span, by where they begin; O(log n + answers + nesting).
    std::vector<TextMark> in(TextSpan span) const;
    /// The shortest of one kind that holds the position; null where none does.
    const TextMark* at(qsizetype position, MarkKind kind) const;

private:
    std::vector<TextMark> m_marks;
    std::vector<qsizetype> m_reach; ///< greatest end of the marks up to each
};
