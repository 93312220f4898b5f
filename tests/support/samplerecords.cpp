#include "tests/support/samplerecords.h"

#include "model/records/reasonwords.h"

namespace {

const QString prose = QStringLiteral(
    "Lindqvist and Okoro Reopen the Harbour Line\n"
    "By Tamsin Vale\n"
    "\n"
    "GENEVA \u2014 Prime Minister Mara Lindqvist and President Daniel Okoro agreed on Tuesday to reopen the harbour "
    "line between Norvik and Port Amara. The two leaders met for three hours at the Palais Wilson.\n"
    "\n"
    "\u201cThe line is open, and it stays open,\u201d Lindqvist told reporters. Okoro said that the talks had been "
    "frank.\n"
    "\n"
    "The line was closed in March 2021, after the Norvik Coast Guard seized two trawlers. Before that, engineers from "
    "both countries had met every month.\n"
    "\n"
    "No agreement was reached on fishing rights, according to the Coast Guard. Lindqvist said a joint commission "
    "would meet early next year.\n"
    "\n"
    "The harbour treaty was signed decades ago. Okoro flew home to Port Amara the same evening.\n");

Entity entity(int id, EntityType type, const QString& name, const QString& role, std::vector<Mention> mentions)
{
    Entity made;
    made.id = {id};
    made.type = type;
    made.name = name;
    made.role = role;
    made.mentions = std::move(mentions);
    return made;
}

class Builder {
public:
    Builder() { m_records.articles = {sampleArticle()}; }

    ArticleSpan at(QStringView words, int occurrence = 0) const { return placeOf(m_records, words, occurrence); }
    Mention name(QStringView words, int occurrence = 0) const
    {
        return {at(words, occurrence), MentionForm::Name, false, {}};
    }

    Records build()
    {
        addEntities();
        addTimes();
        addQuotations();
        addEvents();
        return m_records;
    }

private:
    void addEntities()
    {
        const Mention leaders{at(u"The two leaders"), MentionForm::Nominal, true, {}};
        m_records.entities = {
            entity(1, EntityType::Person, QStringLiteral("Mara Lindqvist"), QStringLiteral("Prime Minister"),
                {name(u"Lindqvist"), name(u"Mara Lindqvist"), leaders, name(u"Lindqvist", 2), name(u"Lindqvist", 3)}),
            entity(2, EntityType::Person, QStringLiteral("Daniel Okoro"), QStringLiteral("President"),
                {name(u"Okoro"), name(u"Daniel Okoro"), leaders, name(u"Okoro", 2), name(u"Okoro", 3)}),
            entity(3, EntityType::Place, QStringLiteral("Norvik"), {}, {name(u"Norvik")}),
            entity(
                4, EntityType::Place, QStringLiteral("Port Amara"), {}, {name(u"Port Amara"), name(u"Port Amara", 1)}),
            entity(5, EntityType::Place, QStringLiteral("Palais Wilson"), {}, {name(u"Palais Wilson")}),
            entity(6, EntityType::Organization, QStringLiteral("Norvik Coast Guard"), {},
                {name(u"Norvik Coast Guard"), name(u"Coast Guard", 1)}),
            entity(7, EntityType::Document, QStringLiteral("harbour treaty"), {}, {name(u"harbour treaty")}),
        };
        m_records.entities[5].aliases = {QStringLiteral("Coast Guard")};
        m_records.entities[2].subtype = QStringLiteral("city");
    }

    void addTime(
        int id, QStringView words, TimeType type, const QString& value, const QString& edtf, const QString& why)
    {
        TimeExpression time;
        time.id = {id};
        time.where = at(words);
        time.type = type;
        time.value = value;
        time.date = TimeValue::fromEdtf(edtf);
        time.reasons = {freeText(why)};
        m_records.times.push_back(time);
    }

    void addTimes()
    {
        addTime(1, u"Tuesday", TimeType::Date, QStringLiteral("2022-06-14"), QStringLiteral("2022-06-14"),
            QStringLiteral("Tuesday on or before the publication date, Wednesday 15 June 2022"));
        m_records.times.back().anchoredAtPublication = true;
        addTime(2, u"March 2021", TimeType::Date, QStringLiteral("2021-03"), QStringLiteral("2021-03"),
            QStringLiteral("Stands in the text"));
        addTime(3, u"every month", TimeType::Set, QStringLiteral("P1M"), {}, QStringLiteral("A repeated time"));
        addTime(4, u"early next year", TimeType::Date, QStringLiteral("2023"), QStringLiteral("2023"),
            QStringLiteral("The year after the publication date"));
    }

    void addQuotation(
        int id, QuotationForm form, QStringView content, ArticleSpan cue, ArticleSpan source, EntityId speaker)
    {
        Quotation quotation;
        quotation.id = {id};
        quotation.form = form;
        quotation.content = {at(content)};
        quotation.cue = {cue};
        quotation.source = {source};
        if (speaker.isValid())
            quotation.speakers = {speaker};
        m_records.quotations.push_back(quotation);
    }

    void addQuotations()
    {
        addQuotation(1, QuotationForm::Direct, u"\u201cThe line is open, and it stays open,\u201d", at(u"told"),
            at(u"Lindqvist", 2), {1});
        addQuotation(2, QuotationForm::Indirect, u"that the talks had been frank", at(u"said"), at(u"Okoro", 2), {2});
        addQuotation(3, QuotationForm::Indirect, u"No agreement was reached on fishing rights", at(u"according to"),
            at(u"the Coast Guard"), {6});
        addQuotation(4, QuotationForm::Indirect, u"a joint commission would meet early next year", at(u"said", 1),
            at(u"Lindqvist", 3), {});
        m_records.quotations.back().candidates = {{1}, {2}};
    }

    EventRecord& addEvent(
        int id, EventKind kind, const QString& title, double salience, ArticleSpan trigger, ArticleSpan evidence)
    {
        EventRecord event;
        event.id = {id};
        event.kind = kind;
        event.title = title;
        event.salience = salience;
        event.confidence = 0.9;
        event.trigger = trigger;
        event.mentions = {trigger};
        event.evidence = {evidence};
        event.foundBy = QStringLiteral("test");
        m_records.events.push_back(event);
        return m_records.events.back();
    }

    void addEvents()
    {
        EventRecord& agree =
            addEvent(1, EventKind::Agreement, QStringLiteral("Lindqvist and Okoro agree to reopen the harbour line"),
                0.95, at(u"agreed"), sentence(u"Prime Minister Mara", u"Port Amara."));
        agree.when = {TimeValue::fromEdtf(u"2022-06-14"), QDate(2022, 6, 14), QDate(2022, 6, 14), DateBasis::Relative,
            {1}, m_records.times[0].reasons};
        agree.participants = {{{1}, ParticipantRole::Agent}, {{2}, ParticipantRole::Agent}};
        agree.quotations = {{1}};
        EventRecord& meet =
            addEvent(2, EventKind::Meeting, QStringLiteral("Lindqvist and Okoro meet at the Palais Wilson"), 0.9,
                at(u"met"), sentence(u"The two leaders", u"Palais Wilson."));
        meet.when = {TimeValue::fromEdtf(u"2022-06-14"), QDate(2022, 6, 14), QDate(2022, 6, 14), DateBasis::Inherited,
            {1}, {freeText(QStringLiteral("The day of the agreement in the sentence before"))}};
        meet.participants = {
            {{1}, ParticipantRole::Agent}, {{2}, ParticipantRole::Agent}, {{5}, ParticipantRole::Place}};
        EventRecord& close = addEvent(3, EventKind::Suspension, QStringLiteral("The harbour line is closed"), 0.7,
            at(u"closed"), sentence(u"The line was closed", u"trawlers."));
        close.when = {TimeValue::fromEdtf(u"2021-03"), QDate(2021, 3, 1), QDate(2021, 3, 31), DateBasis::Text, {2},
            {freeText(QStringLiteral("\u201cMarch 2021\u201d stands in the sentence"))}};
        EventRecord& seize = addEvent(4, EventKind::Military, QStringLiteral("Coast Guard seizes two trawlers"), 0.6,
            at(u"seized"), sentence(u"The line was closed", u"trawlers."));
        seize.when = {{}, {}, QDate(2021, 3, 31), DateBasis::Relation, {},
            {freeText(QStringLiteral("Before the line was closed in March 2021"))}};
        seize.participants = {{{6}, ParticipantRole::Agent}};
        EventRecord& rights = addEvent(5, EventKind::Agreement, QStringLiteral("No agreement on fishing rights"), 0.6,
            at(u"reached"), sentence(u"No agreement", u"the Coast Guard."));
        rights.status = EventStatus::Negated;
        rights.quotations = {{3}};
        EventRecord& fly = addEvent(6, EventKind::Visit, QStringLiteral("Okoro flies home"), 0.2, at(u"flew"),
            sentence(u"Okoro flew", u"evening."));
        fly.participants = {{{2}, ParticipantRole::Agent}, {{4}, ParticipantRole::Place}};
    }

    ArticleSpan sentence(QStringView first, QStringView last) const
    {
        const ArticleSpan begin = at(first);
        const qsizetype end = m_records.articles.front().text.view().indexOf(last, begin.span.begin) + last.size();
        return {begin.article, {begin.span.begin, end}};
    }

    Records m_records;
};

} // namespace

ArticleSpan placeOf(const Records& records, QStringView words, int occurrence)
{
    const Article& article = records.articles.front();
    qsizetype begin = article.text.view().indexOf(words);
    for (; occurrence > 0 && begin >= 0; --occurrence)
        begin = article.text.view().indexOf(words, begin + 1);
    Q_ASSERT(begin >= 0);
    return {article.id, {begin, begin + words.size()}};
}

Article sampleArticle()
{
    Article article;
    article.id = {1};
    article.key = QStringLiteral("a1");
    article.text = SourceText(prose);
    article.title = QStringLiteral("Lindqvist and Okoro Reopen the Harbour Line");
    article.byline = QStringLiteral("By Tamsin Vale");
    article.dateline = QStringLiteral("Geneva");
    article.published = {TimeValue::fromEdtf(u"2022-06-15"), PublicationBasis::User, {}, {}};
    qsizetype begin = 0;
    for (const QString& line : prose.split(QLatin1Char('\n'))) {
        if (!line.isEmpty()) {
            const ParagraphKind kind = begin == 0       ? ParagraphKind::Headline
                : line.startsWith(QLatin1String("By ")) ? ParagraphKind::Byline
                                                        : ParagraphKind::Body;
            article.paragraphs.push_back({{begin, begin + line.size()}, kind});
        }
        begin += line.size() + 1;
    }
    return article;
}

Records sampleRecords()
{
    return Builder().build();
}

Records longRecords(int paragraphs)
{
    const QString paragraph = QStringLiteral(
        "Mara Lindqvist wrote to Daniel Okoro on 3 May 2022 about the harbour line and the many small boats "
        "that had waited there since the winter, and he answered within the day.\n\n");
    Records records;
    Article article;
    article.id = {1};
    article.key = QStringLiteral("a1");
    article.text = SourceText(paragraph.repeated(paragraphs));
    records.entities = {entity(1, EntityType::Person, QStringLiteral("Mara Lindqvist"), {}, {}),
        entity(2, EntityType::Person, QStringLiteral("Daniel Okoro"), {}, {})};
    for (int i = 0; i < paragraphs; ++i) {
        const qsizetype begin = i * paragraph.size();
        article.paragraphs.push_back({{begin, begin + paragraph.size() - 2}, ParagraphKind::Body});
        records.entities[0].mentions.push_back({{article.id, {begin, begin + 14}}, MentionForm::Name, false, {}});
        records.entities[1].mentions.push_back({{article.id, {begin + 24, begin + 36}}, MentionForm::Name, false, {}});
        EventRecord event;
        event.id = {i + 1};
        event.kind = EventKind::Statement;
        event.title = QStringLiteral("Lindqvist writes to Okoro (%1)").arg(i + 1);
        event.salience = 0.8;
        event.when = {TimeValue::fromEdtf(u"2022-05-03"), QDate(2022, 5, 3), QDate(2022, 5, 3), DateBasis::Text, {},
            {freeText(QStringLiteral("Stands in the text"))}};
        event.trigger = {article.id, {begin + 15, begin + 20}};
        event.mentions = {event.trigger};
        event.evidence = {{article.id, {begin, begin + paragraph.size() - 2}}};
        event.participants = {{{1}, ParticipantRole::Agent}, {{2}, ParticipantRole::Recipient}};
        records.events.push_back(event);
    }
    records.articles = {article};
    return records;
}
