#include "model/extract/events/show/write.h"

#include "model/extract/events/show/inflect.h"
#include "model/extract/events/show/title.h"
#include "model/records/reasonwords.h"

#include <algorithm>

namespace extract::events {

namespace {

void addSpan(std::vector<ArticleSpan>& spans, ArticleSpan span)
{
    if (std::ranges::find(spans, span) == spans.end())
        spans.push_back(span);
}

/// The words of one mention in the text.
struct Words {
    std::vector<TextSpan> mentions;
    TextSpan evidence;
    std::vector<const Quotation*> quotations;
};

Words wordsOf(const Reading& reading, const Trigger& c)
{
    const Clauses& clauses = reading.clauses(c.sentence);
    Words words{{clauses[c.token].span}, clauses.sentence().span, c.quotations};
    if (c.verb >= 0 && c.verb != c.token)
        words.mentions.push_back(clauses[c.verb].span);
    for (const int noun : c.nouns)
        words.mentions.push_back(clauses[noun].span);
    return words;
}

void addWords(ArticleId article, const Words& words, EventRecord& record)
{
    for (const TextSpan mention : words.mentions)
        addSpan(record.mentions, {article, mention});
    addSpan(record.evidence, {article, words.evidence});
    for (const Quotation* quotation : words.quotations) {
        if (std::ranges::find(record.quotations, quotation->id) == record.quotations.end())
            record.quotations.push_back(quotation->id);
    }
}

/// "Khaled Al-Maeena says", "Visits Taiwan": a title without what was said, or without anybody who did it, tells too
/// little, and no editor keeps the row.
bool saysNothing(const Reading& reading, const Event& event, const EventTime& when, const QString& title)
{
    const Trigger& trigger = event.trigger();
    if (title.count(QLatin1Char(' ')) < 1 || title.startsWith(QLatin1Char(' ')))
        return true;
    if (trigger.verb < 0)
        return false;
    const QString lemma = reading.clauses(trigger.sentence)[trigger.verb].lemma;
    if (title.section(QLatin1Char(' '), 0, 0).compare(thirdPerson(lemma), Qt::CaseInsensitive) == 0)
        return true;
    const EventKind kind = event.sense().kind;
    const bool bare = kind == EventKind::Other && event.status() == EventStatus::Occurred && event.arguments.size() < 2
        && when.basis != DateBasis::Text && trigger.form == TriggerForm::Verb;
    if (kind != EventKind::Statement && !bare)
        return false;
    const QString last = title.section(QLatin1Char(' '), -1);
    return last == lemma || last == thirdPerson(lemma);
}

/// The verb with its particle, also one that the tree took for a preposition ("called off the talks"); or the noun.
TextSpan triggerOf(const Clauses& clauses, const Trigger& c, const EventLexicon& lexicon)
{
    TextSpan trigger = clauses[c.token].span;
    const int next = c.token + 1;
    if (c.form != TriggerForm::Verb || next >= clauses.size())
        return trigger;
    const QString& lemma = clauses[next].lemma;
    const bool phrasal = clauses.lemmaIs(next, WordClass::Particle) && lexicon.isPhrasal(clauses[c.token].lemma, lemma);
    if (phrasal || clauses.dependent(c.token, {language::Relation::CompoundPrt}) == next)
        trigger.end = clauses[next].span.end;
    return trigger;
}

/// The kind's reason: the row, or the step, with the trigger and the word beside it.
Reason kindReason(const Reading& reading, const Event& event)
{
    const Sense& sense = event.sense();
    const Trigger& trigger = event.trigger();
    Reason reason{sense.rule, {reading.word(trigger.sentence, trigger.token)}, {}, {}};
    if (reason.rule.isEmpty())
        reason.rule.name = QStringLiteral("kind.open");
    if (sense.witness >= 0 && sense.witness != trigger.token)
        reason.words.push_back(reading.word(trigger.sentence, sense.witness));
    return reason;
}

/// Writes one record after the other.
class RecordWriter {
public:
    RecordWriter(const Reading& reading, const Shown& found, const EventLexicon& lexicon, const SalienceTable& table)
        : m_reading(reading)
        , m_found(found)
        , m_lexicon(lexicon)
        , m_table(table)
    {
        for (const Event& event : found.related.events) {
            m_words.emplace_back();
            for (size_t i = 1; i < event.mentions.size(); ++i)
                m_words.back().push_back(wordsOf(reading, event.mentions[i].trigger));
        }
    }

    EventRecord record(size_t index) const
    {
        const Event& event = m_found.related.events[index];
        Title title = titleOf(m_reading, event, m_lexicon);
        EventRecord record;
        record.id = EventId{static_cast<int>(index) + 1};
        record.title = title.text;
        record.kind = event.sense().kind;
        record.plover = event.sense().plover;
        record.when = m_found.dates[index].when;
        record.status = event.status();
        record.confidence = std::min(m_found.weights[index].confidence, m_found.dates[index].trust);
        record.reasons.title = std::move(title.reason);
        record.reasons.kind = kindReason(m_reading, event);
        record.reasons.status = event.told().verdict.reason;
        record.foundBy = record.reasons.kind.rule.toString();
        addArguments(record, event);
        addSalience(record, index);
        addMentions(record, index);
        addRelations(record, static_cast<int>(index));
        addContradictions(record, static_cast<int>(index));
        return record;
    }

private:
    static void addArguments(EventRecord& record, const Event& event)
    {
        for (const auto& [participant, reason] : event.arguments) {
            record.participants.push_back(participant);
            record.reasons.participants.push_back(reason);
        }
    }

    void addSalience(EventRecord& record, size_t index) const
    {
        const Weight& weight = m_found.weights[index];
        record.salience = weight.salience;
        record.reasons.salience = weight.shares;
        const double most = m_table.weight(Feature::TitleEmpty);
        if (weight.salience <= most
            || !saysNothing(m_reading, m_found.related.events[index], record.when, record.title))
            return;
        record.salience = most;
        record.reasons.salience.emplace_back(SalienceTable::nameOf(Feature::TitleEmpty), most - weight.salience);
    }

    void addMentions(EventRecord& record, size_t index) const
    {
        const Trigger& told = m_found.related.events[index].trigger();
        const ArticleId article = m_reading.article().id;
        const TextSpan trigger = triggerOf(m_reading.clauses(told.sentence), told, m_lexicon);
        record.trigger = {article, trigger};
        record.mentions.push_back(record.trigger);
        addWords(article, wordsOf(m_reading, told), record);
        std::erase_if(record.mentions,
            [&](const ArticleSpan& m) { return m != record.trigger && m.span.begin == trigger.begin; });
        for (const Words& words : m_words[index])
            addWords(article, words, record);
    }

    void addRelations(EventRecord& record, int index) const
    {
        for (const Order& order : m_found.related.orders) {
            const EventRelation relation{order.type, EventId{order.to + 1}};
            if (order.from == index && order.to != index
                && std::ranges::find(record.relations, relation) == record.relations.end())
                record.relations.push_back(relation);
        }
    }

    void addContradictions(EventRecord& record, int index) const
    {
        constexpr double Doubted = 0.2;
        for (const Contradiction& contradiction : m_found.contradictions) {
            if (contradiction.event != index)
                continue;
            record.confidence = std::min(record.confidence, Doubted);
            if (contradiction.reason.isEmpty())
                continue;
            record.when.reasons.push_back(contradiction.reason);
        }
    }

    const Reading& m_reading;
    const Shown& m_found;
    const EventLexicon& m_lexicon;
    const SalienceTable& m_table;
    std::vector<std::vector<Words>> m_words; ///< of the further mentions of each event, taken before they are freed
};

} // namespace

std::vector<EventRecord> writeRecords(
    Reading& reading, const Shown& found, const EventLexicon& lexicon, const SalienceTable& table)
{
    const RecordWriter writer(reading, found, lexicon, table);
    std::vector<EventRecord> records;
    records.reserve(found.related.events.size());
    for (size_t i = 0; i < found.related.events.size(); ++i) {
        // Records grow as sentences go: both together would be the most of all.
        reading.releaseBefore(found.related.events[i].trigger().sentence);
        records.push_back(writer.record(i));
    }
    return records;
}

} // namespace extract::events
