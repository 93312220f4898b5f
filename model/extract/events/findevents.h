#pragma once

#include "model/base/result.h"
#include "model/language/sentence.h"
#include "model/records/records.h"

#include <memory>
#include <span>
#include <vector>

namespace extract {

/// The rule tables of `resources/language/en/events/` and the background chronology. Cheap to copy.
class EventRules {
public:
    static Result<EventRules> load();

    struct Tables;
    const Tables& tables() const { return *m_tables; }

private:
    std::shared_ptr<const Tables> m_tables;
};

/// What the stages before have found in one article.
struct Findings {
    std::span<const language::Sentence> sentences;
    std::span<const TimeExpression> times;
    std::span<const Entity> entities;
    std::span<const Quotation> quotations;
};

/// Finds the events of an article: one record an event, with kind, status, participants, date or bounds, and evidence.
/// In order of place of the trigger, with ids from 1.
std::vector<EventRecord> findEvents(const Article& article, const Findings& findings, const EventRules& rules);

} // namespace extract
