#include "model/extract/events/show/write.h"

#include "model/extract/events/candidate.h"
#include "model/extract/events/show/inflect.h"
#include "model/extract/events/show/title.h"

#include <algorithm>
#include <map>

namespace extract::events {

namespace {

void addSpan(std::vector<ArticleSpan>& spans, ArticleSpan span)
{
    if (std::ranges::find(spans, span) == spans.end())
        spans.push_back(span);
}

/// The words of one candidate in the text.
struct Words {
    std::vector<TextSpan> mentions;
    TextSpan evidence;
};

Words wordsOf(const Reading& reading, const Candidate& c)
{
    const Clauses& clauses = reading.clauses(c.sentence);
    Words words{{clauses[c.token].span}, clauses.sentence().span};
    if (c.verb >= 0 && c.verb != c.token)
        words.mentions.push_back(clauses[c.verb].span);
    for (const int noun : c.nouns)
        words.mentions.push_back(clauses[noun].span);
    return words;
}

void addWords(ArticleId article, const Words& words, const Candidate& c, EventRecord& record)
{
    for (const TextSpan mention : words.mentions)
        addSpan(record.mentions, {article, mention});
    addSpan(record.evidence, {article, words.evidence});
    for (const Quotation* quotation : c.quotations) {
        if (std::ranges::find(record.quotations, quotation->id) == record.quotations.end())
            record.quotations.push_back(quotation->id);
    }
}

/// "Khaled Al-Maeena says", "Visits Taiwan": a title without what was said, or without anybody who did it, tells too
/// little, and no editor keeps the row.
bool saysNothing(const Reading& reading, const Candidate& c, const QString& title)
{
    if (title.count(QLatin1Char(' ')) < 1 || title.startsWith(QLatin1Char(' ')))
        return true;
    if (c.verb < 0)
        return false;
    const QString lemma = reading.clauses(c.sentence)[c.verb].lemma;
    if (title.section(QLatin1Char(' '), 0, 0).compare(thirdPerson(lemma), Qt::CaseInsensitive) == 0)
        return true;
    const bool bare = c.kind == EventKind::Other && c.status == EventStatus::Occurred && c.participants.size() < 2
        && c.when.basis != DateBasis::Text && c.form == TriggerForm::Verb;
    if (c.kind != EventKind::Statement && !bare)
        return false;
    const QString last = title.section(QLatin1Char(' '), -1);
    return last == lemma || last == thirdPerson(lemma);
}

/// The verb with its particle, also one that the tree took for a preposition ("called off the talks"); or the noun.
TextSpan triggerOf(const Clauses& clauses, const Candidate& c, const EventLexicon& lexicon)
{
    static constexpr QLatin1String particles[] = {QLatin1String("off"), QLatin1String("out"), QLatin1String("up"),
        QLatin1String("down"), QLatin1String("back"), QLatin1String("away"), QLatin1String("apart")};
    TextSpan trigger = clauses[c.token].span;
    const int next = c.token + 1;
    if (c.form != TriggerForm::Verb || next >= clauses.size())
        return trigger;
    const QString& lemma = clauses[next].lemma;
    const bool phrasal =
        std::ranges::find(particles, lemma) != std::end(particles) && lexicon.isPhrasal(clauses[c.token].lemma, lemma);
    if (phrasal || clauses.dependent(c.token, {language::Relation::CompoundPrt}) == next)
        trigger.end = clauses[next].span.end;
    return trigger;
}

EventRecord begun(const Reading& reading, const Candidate& c, const EventLexicon& lexicon)
{
    EventRecord record;
    record.title = titleOf(reading, c, lexicon);
    record.kind = c.kind;
    record.plover = c.plover;
    record.when = c.when;
    record.status = c.status;
    constexpr double Minor = 0.3;
    record.salience = saysNothing(reading, c, record.title) ? std::min(c.salience, Minor) : c.salience;
    record.confidence = c.confidence;
    record.participants = c.participants;
    const Clauses& clauses = reading.clauses(c.sentence);
    const TextSpan trigger = triggerOf(clauses, c, lexicon);
    record.trigger = {reading.article().id, trigger};
    record.mentions.push_back(record.trigger);
    record.foundBy = c.form == TriggerForm::Verb ? QStringLiteral("verb")
        : c.verb >= 0                            ? QStringLiteral("light-verb")
                                                 : QStringLiteral("noun");
    addWords(reading.article().id, wordsOf(reading, c), c, record);
    std::erase_if(
        record.mentions, [&](const ArticleSpan& m) { return m != record.trigger && m.span.begin == trigger.begin; });
    return record;
}

} // namespace

std::vector<EventRecord> writeRecords(Reading& reading, const std::vector<Candidate>& candidates,
    const std::vector<Order>& orders, const std::vector<int>& contradicted, const EventLexicon& lexicon)
{
    const auto isRecord = [](const Candidate& c) { return c.mergedInto < 0; };
    Q_ASSERT(std::ranges::is_sorted(candidates, {}, &Candidate::sentence));
    std::vector<size_t> place(candidates.size(), 0); // of the record of each
    std::map<int, Words> merged;
    std::vector<EventRecord> records;
    records.reserve(static_cast<size_t>(std::ranges::count_if(candidates, isRecord)));
    for (int i = 0; i < static_cast<int>(candidates.size()); ++i) {
        const Candidate& c = candidates[static_cast<size_t>(i)];
        reading.releaseBefore(c.sentence); // records grow as sentences go: both together would be the most of all
        if (!isRecord(c)) {
            merged[i] = wordsOf(reading, c);
            continue;
        }
        place[static_cast<size_t>(i)] = records.size();
        records.push_back(begun(reading, c, lexicon));
        records.back().id = EventId{static_cast<int>(records.size())};
    }
    const auto recordOf = [&](int i) { return place[static_cast<size_t>(standFor(candidates, i))]; };
    for (const auto& [i, words] : merged)
        addWords(reading.article().id, words, candidates[static_cast<size_t>(i)], records[recordOf(i)]);
    for (const Order& order : orders) {
        const size_t from = recordOf(order.from);
        const size_t to = recordOf(order.to);
        const EventRelation relation{order.type, records[to].id};
        if (from != to && std::ranges::find(records[from].relations, relation) == records[from].relations.end())
            records[from].relations.push_back(relation);
    }
    for (const int index : contradicted)
        records[place[static_cast<size_t>(index)]].confidence =
            std::min(records[place[static_cast<size_t>(index)]].confidence, 0.2);
    return records;
}

} // namespace extract::events
