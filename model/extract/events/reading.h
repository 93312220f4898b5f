#pragma once

#include "model/extract/events/findings.h"
#include "model/extract/events/syntax.h"
#include "model/language/irregularverbs.h"

#include <optional>
#include <vector>

namespace extract::events {

class EventLexicon;

/// Words in one place that stand for an entity; `entity` indexes Findings::entities.
struct Standing {
    TextSpan span;
    int entity = 0;
    MentionForm form = MentionForm::Name;
    bool joint = false;
};

/// A calendar time of the article at its place in the tree; `time` indexes Findings::times.
struct TimeAt {
    int time = 0;
    int token = 0; ///< head of its words in the sentence
    bool isInner = false; ///< taken from "since 1939, when …": the time itself, whatever stands before it
};

/// One article as the stages of the event room look at it: what stands where.
class Reading {
public:
    Reading(
        const Article& article, Findings findings, const language::IrregularVerbs& verbs, const EventLexicon& lexicon);

    const Article& article() const { return *m_article; }
    const Findings& findings() const { return m_findings; }
    QStringView text() const { return m_article->text.view(); }
    int size() const { return m_findings.parsed.size(); }
    const SentenceTree& clauses(int sentence) const { return m_findings.parsed.tree(sentence); }
    ParagraphKind kind(int sentence) const;
    /// Index of the sentence's paragraph in the article.
    int paragraph(int sentence) const { return m_paragraphs[static_cast<size_t>(sentence)]; }
    /// Number of body sentences before this one.
    int bodyRank(int sentence) const { return m_ranks[static_cast<size_t>(sentence)]; }

    /// Mentions inside `span`, in order of place.
    std::span<const Standing> mentions(TextSpan span) const;
    /// Calendar times of a sentence.
    std::span<const TimeAt> times(int sentence) const { return m_times[static_cast<size_t>(sentence)]; }
    const TimeExpression& time(int index) const { return m_findings.times[static_cast<size_t>(index)]; }
    const Entity& entity(int index) const { return m_findings.entities[static_cast<size_t>(index)]; }
    /// The entity of that id, null when there is none.
    const Entity* entityOf(EntityId id) const;
    /// The time expression of that id, null when there is none.
    const TimeExpression* timeOf(TimeId id) const;
    /// The words of a token as they stand.
    TextSpan word(int sentence, int token) const { return clauses(sentence)[token].span; }
    /// The calendar time that heads the sentence's paragraph ("Monday, Feb. 6: …"), -1 when there is none.
    int runInTime(int sentence) const { return m_runIn[static_cast<size_t>(sentence)]; }
    /// Quotations whose content holds `span`, innermost last.
    std::vector<const Quotation*> quotations(TextSpan span) const;
    /// The event's own words of a sentence, from its first to its last token.
    TextSpan span(int sentence, language::TokenRange range) const
    {
        return language::spanOf(clauses(sentence).sentence(), range);
    }

    /// Frees the words of the sentences before this one; nobody may ask about them again.
    void releaseBefore(int sentence);

private:
    void placeMentions();
    void placeTimes();
    void placeQuotations();
    int runInTimeOf(int sentence) const;

    struct Quoted {
        TextSpan span;
        int quotation = 0;
    };

    const Article* m_article;
    int m_released = 0; ///< sentences whose words are gone
    Findings m_findings; ///< their sentences with mended lemmas
    std::vector<int> m_paragraphs;
    std::vector<int> m_ranks;
    std::vector<int> m_runIn;
    std::vector<Standing> m_mentions;
    std::vector<std::vector<TimeAt>> m_times;
    std::vector<Quoted> m_quoted;
    qsizetype m_longestQuote = 0;
};

/// Whether a quotation's content is in the speaker's own words.
bool isDirect(const Quotation& quotation);

} // namespace extract::events
