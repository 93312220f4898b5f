#pragma once

#include "model/extract/events/findevents.h"

#include <QString>
#include <vector>

/// An article of hand-written trees, so that what the event room does with a tree is tested without any model.
///
/// Lines are CoNLL-U with blanks between the columns; a blank line ends a sentence. MISC may hold "T=2023-05-03" for
/// the words of a time and "E=person:Ana_Diaz" for those of a name; neighbours with the same mark are one expression.
struct HandTree {
    Article article;
    std::vector<language::Sentence> sentences;
    std::vector<TimeExpression> times;
    std::vector<Entity> entities;

    static HandTree read(const char* conllu, const char* published = "2023-11-16");

    std::vector<EventRecord> events() const;
    extract::ExplainedEvents explained() const;
    QString text(TextSpan span) const { return article.text.slice(span).toString(); }
    /// The words of a reason, with "|" between them.
    QString words(const Reason& reason) const;

private:
    extract::Findings findings() const;
};
