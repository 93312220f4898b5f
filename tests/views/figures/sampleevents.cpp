#include "tests/views/figures/sampleevents.h"

#include "model/records/reasonwords.h"
#include "model/time/timevalue.h"

namespace {

struct Row {
    const char16_t* title;
    EventKind kind;
    const char16_t* edtf;
    DateBasis basis;
    EventStatus status;
    double salience;
    int actor;
};

const Row Rows[] = {
    {u"Castle visit ends in a row", EventKind::Visit, u"2022-08-02/2022-08-03", DateBasis::Background,
        EventStatus::Occurred, 0.6, 3},
    {u"Army hotline suspended", EventKind::Suspension, u"2022-08-05", DateBasis::Background, EventStatus::Occurred, 0.7,
        2},
    {u"Orlova and Marsh meet in Lisbon", EventKind::Meeting, u"2022-11-14", DateBasis::Background,
        EventStatus::Occurred, 0.6, 1},
    {u"Drone shot down over the strait", EventKind::Military, u"2023-02-04", DateBasis::Background,
        EventStatus::Occurred, 0.6, 2},
    {u"Patrols grow more frequent", EventKind::Military, u"2022-12/2023-01", DateBasis::Text, EventStatus::Occurred,
        0.5, 2},
    {u"Orlova and Marsh meet at Lake House", EventKind::Meeting, u"2023-11-15", DateBasis::Relative,
        EventStatus::Occurred, 1.0, 1},
    {u"Both sides reopen the army hotline", EventKind::Resumption, u"2023-11-15", DateBasis::Relative,
        EventStatus::Occurred, 0.95, 1},
    {u"Joint work against drug smuggling agreed", EventKind::Agreement, u"2023-11-15", DateBasis::Relative,
        EventStatus::Occurred, 0.9, 1},
    {u"Experts to meet about automated weapons", EventKind::Agreement, u"2023-11-15", DateBasis::Relative,
        EventStatus::Planned, 0.85, 1},
    {u"No agreement on prisoners", EventKind::Agreement, u"2023-11-15", DateBasis::Relative, EventStatus::Negated, 0.8,
        1},
    {u"Orlova calls the contacts vital", EventKind::Statement, u"2023-11-15", DateBasis::Relative,
        EventStatus::Occurred, 0.7, 1},
    {u"Chancery: talks at the top will go on", EventKind::Statement, u"2023-11-16", DateBasis::Text,
        EventStatus::Occurred, 0.6, 3},
    {u"Trade ministers confer", EventKind::Meeting, u"2023-06", DateBasis::Text, EventStatus::Occurred, 0.5, 3},
    {u"Island election decides the next step", EventKind::Election, u"2024-01-13", DateBasis::Text,
        EventStatus::Planned, 0.55, 3},
    {u"Harbour treaty signed", EventKind::Agreement, u"1989-06-04", DateBasis::Text, EventStatus::Occurred, 0.5, 3},
    {u"Spy ring broken up", EventKind::Legal, u"[..2023-03-01]", DateBasis::Text, EventStatus::Occurred, 0.5, 2},
    {u"Relations strained between the two capitals", EventKind::Other, u"", DateBasis::Relation, EventStatus::Occurred,
        0.6, 1},
    {u"Leaders promise to telephone", EventKind::Statement, u"", DateBasis::None, EventStatus::Planned, 0.55, 1},
};

void setTime(EventRecord& event, const QString& edtf, DateBasis basis)
{
    event.when.date = TimeValue::fromEdtf(edtf);
    event.when.basis = basis;
    event.when.earliest = event.when.date.earliest();
    event.when.latest = event.when.date.latest();
}

Entity entity(int number, EntityType type, const char16_t* name)
{
    Entity entity;
    entity.id = {number};
    entity.type = type;
    entity.name = QString::fromUtf16(name);
    return entity;
}

/// A small generator of our own, so that the events are the same everywhere.
class Numbers {
public:
    quint32 next()
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return quint32(m_state >> 33);
    }
    int below(int limit) { return int(next() % quint32(limit)); }

private:
    quint64 m_state = 42;
};

} // namespace

Records summitRecords()
{
    Records records;
    Article article;
    article.id = {1};
    article.key = QStringLiteral("a1");
    article.title = QStringLiteral("Two capitals talk again");
    article.published = {TimeValue::fromEdtf(u"2023-11-16"), PublicationBasis::User, {}, {}};
    records.entities = {entity(1, EntityType::Person, u"Vera Orlova"),
        entity(2, EntityType::Organization, u"Coast Army"), entity(3, EntityType::Place, u"Lisbon")};
    QString text;
    int number = 0;
    for (const Row& row : Rows) {
        EventRecord event;
        event.id = {++number};
        event.title = QString::fromUtf16(row.title);
        event.kind = row.kind;
        event.status = row.status;
        event.salience = row.salience;
        setTime(event, QString::fromUtf16(row.edtf), row.basis);
        event.when.reasons = {freeText(QStringLiteral("For the test."))};
        event.participants = {{{row.actor}, ParticipantRole::Agent}};
        const TextSpan sentence{text.size(), text.size() + event.title.size() + 1};
        text += event.title + QStringLiteral(".\n");
        event.trigger = {article.id, {sentence.begin, sentence.begin + 4}};
        event.evidence = {{article.id, sentence}};
        records.events.push_back(event);
    }
    records.events[16].when.latest = QDate(2023, 11, 15);
    article.text = SourceText(text);
    records.articles = {article};
    return records;
}

Records manyEvents(int count)
{
    Records records;
    Article article;
    article.id = {1};
    article.published.date = TimeValue::fromEdtf(u"2023-11-16");
    records.articles = {article};
    Numbers numbers;
    const QDate first(1994, 1, 1);
    int burst = 0;
    for (int i = 0; i < count; ++i) {
        if (i % 40 == 0)
            burst = numbers.below(10900);
        EventRecord event;
        event.id = {i + 1};
        event.kind = EventKind(numbers.below(int(EventKind::Other) + 1));
        event.status = numbers.below(8) == 0 ? EventStatus(numbers.below(7)) : EventStatus::Occurred;
        event.salience = double(numbers.below(1000)) / 1000.0;
        event.title = QStringLiteral("Delegation %1 arrives for talks").arg(i);
        const QDate day = first.addDays(numbers.below(3) > 0 ? burst + numbers.below(30) : numbers.below(10950));
        const bool month = numbers.below(12) == 0;
        setTime(event, month ? day.toString(QStringLiteral("yyyy-MM")) : day.toString(Qt::ISODate),
            numbers.below(10) == 0 ? DateBasis::Background : DateBasis::Text);
        event.trigger.article = article.id;
        records.events.push_back(event);
    }
    return records;
}
