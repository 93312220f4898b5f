#include "tests/support/briefingrecords.h"

#include "model/records/reasonwords.h"

namespace {

class Builder {
public:
    Builder()
    {
        Article article;
        article.id = {1};
        article.key = QStringLiteral("a1");
        article.title = QStringLiteral("Two Islands Agree on a Bridge");
        article.dateline = QStringLiteral("Norrhamn");
        article.file = QStringLiteral("bridge.txt");
        article.sha256 = QStringLiteral("00ff");
        article.published = {TimeValue::fromEdtf(u"2024-05-03"), PublicationBasis::User, {}, {}};
        const QStringList paragraphs{
            QStringLiteral("Two Islands Agree on a Bridge"),
            QStringLiteral("Ida Holm and Sven Lund agreed on Wednesday to build a bridge. “It will last,” said Holm."),
            QStringLiteral(
                "No agreement was reached on tolls. The ferry sank before that. Lund stressed the need for patience."),
            QStringLiteral("The old pact had been signed in Osterby."),
        };
        article.text = SourceText(paragraphs.join(QStringLiteral("\n\n")));
        qsizetype begin = 0;
        for (const QString& paragraph : paragraphs) {
            article.paragraphs.push_back(
                {{begin, begin + paragraph.size()}, begin == 0 ? ParagraphKind::Headline : ParagraphKind::Body});
            begin += paragraph.size() + 2;
        }
        m_records.articles.push_back(article);
    }

    ArticleSpan at(QStringView words) const
    {
        const qsizetype begin = m_records.articles.front().text.view().indexOf(words, 30);
        return {{1}, {begin, begin + words.size()}};
    }

    void person(int id, const QString& name, QStringView words, const QString& role)
    {
        Entity entity{{id}, EntityType::Person, {}, name, {words.toString()}, role, {}, {}};
        entity.mentions.push_back({at(words), MentionForm::Name, false, {}});
        m_records.entities.push_back(entity);
    }

    EventRecord& event(int id, const QString& title, QStringView trigger, QStringView evidence, double salience)
    {
        EventRecord event;
        event.id = {id};
        event.title = title;
        event.kind = EventKind::Agreement;
        event.salience = salience;
        event.trigger = at(trigger);
        event.mentions = {event.trigger};
        event.evidence = {at(evidence)};
        m_records.events.push_back(event);
        return m_records.events.back();
    }

    void quotation(int id, QStringView content, QStringView cue, QStringView source, std::vector<EntityId> speakers,
        QuotationForm form)
    {
        m_records.quotations.push_back(
            {{id}, form, {at(content)}, {at(cue)}, {at(source)}, std::move(speakers), {}, {}, {}, {}, {}});
    }

    void time(int id, QStringView words, const QString& value)
    {
        TimeExpression time;
        time.id = {id};
        time.where = at(words);
        time.value = value;
        time.date = TimeValue::fromEdtf(value);
        m_records.times.push_back(time);
    }

    Records take() { return std::move(m_records); }

private:
    Records m_records;
};

} // namespace

Records briefingRecords()
{
    Builder builder;
    builder.person(1, QStringLiteral("Ida Holm"), u"Ida Holm", QStringLiteral("Mayor"));
    builder.person(2, QStringLiteral("Sven Lund"), u"Sven Lund", {});
    builder.time(1, u"Wednesday", QStringLiteral("2024-05-01"));

    const QStringView first = u"Ida Holm and Sven Lund agreed on Wednesday to build a bridge.";
    EventRecord& agreed =
        builder.event(1, QStringLiteral("Holm and Lund agree to build a bridge"), u"agreed", first, 0.9);
    agreed.when = {TimeValue::fromEdtf(u"2024-05-01"), {2024, 5, 1}, {2024, 5, 1}, DateBasis::Relative, {1},
        {freeText(QStringLiteral("Wednesday before publication"))}};
    agreed.participants = {{{1}, ParticipantRole::Agent}, {{2}, ParticipantRole::Agent}};
    agreed.review = Review::Checked;

    EventRecord& tolls = builder.event(
        2, QStringLiteral("No agreement on tolls"), u"agreement", u"No agreement was reached on tolls.", 0.7);
    tolls.status = EventStatus::Negated;
    tolls.when = {TimeValue::fromEdtf(u"2024-05-01"), {2024, 5, 1}, {2024, 5, 1}, DateBasis::Inherited, {},
        {freeText(QStringLiteral("with the agreement"))}};

    EventRecord& ferry = builder.event(3, QStringLiteral("Ferry sinks"), u"sank", u"The ferry sank before that.", 0.6);
    ferry.kind = EventKind::Disaster;
    ferry.when = {{}, {}, {2024, 4, 30}, DateBasis::Relation, {}, {freeText(QStringLiteral("before the agreement"))}};

    EventRecord& pact = builder.event(
        4, QStringLiteral("Islands sign a pact"), u"signed", u"The old pact had been signed in Osterby.", 0.55);
    pact.when = {TimeValue::fromEdtf(u"1950-06-01"), {1950, 6, 1}, {1950, 6, 1}, DateBasis::Background, {},
        {freeText(QStringLiteral("Pact of Osterby, 1 June 1950 (Treaty register)."))}};

    builder.event(5, QStringLiteral("Minor remark"), u"stressed", u"Lund stressed the need for patience.", 0.1);

    builder.quotation(1, u"“It will last,”", u"said", u"Holm.", {{1}}, QuotationForm::Direct);
    builder.quotation(2, u"the need for patience", u"stressed", u"Lund stressed", {}, QuotationForm::Indirect);
    return builder.take();
}
