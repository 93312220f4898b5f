#pragma once

#include "model/io/reader.h"
#include "model/records/reasonwords.h"

/// Records of every kind over a short text with an emoji, curly quotes and a combining mark before most of them.
inline Records sampleRecords()
{
    Records records = io::articleFromText(
        QStringLiteral(u"Ferry Talks \U0001F6F3 Resume\n\nPublished 3 May 2021\n\n"
                       u"NARVIK — “We will not wait,” said Jane Doé\u0301 on Monday.\n\nscroll to top"));
    const Article& article = records.articles.front();
    const auto at = [&](QStringView words) {
        const auto begin = article.text.view().indexOf(words);
        return ArticleSpan{article.id, {begin, begin + words.size()}};
    };
    Entity doe{{1}, EntityType::Person, QString(), QStringLiteral("Jane Doé\u0301"), {QStringLiteral("Doé\u0301")},
        QStringLiteral("captain"), {}, {}};
    doe.mentions.push_back({at(u"Jane Doé\u0301"), MentionForm::Name, false, {}});
    Entity crew{{7}, EntityType::Group, QStringLiteral("crew"), QStringLiteral("crew"), {}, QString(), {}, {}};
    crew.mentions.push_back({at(u"We"), MentionForm::Pronoun, true, {}});
    records.entities = {doe, crew};
    TimeExpression monday{{1}, at(u"Monday"), TimeType::Date, QStringLiteral("2021-05-03"), {}, {}, {},
        TimeValue::fromEdtf(u"2021-05-03"), true, {},
        {freeText(QStringLiteral("Monday on or before the publication date."))}, {}};
    TimeExpression may{{2}, at(u"3 May 2021"), TimeType::Date, QStringLiteral("2021-05-03"), QStringLiteral("APPROX"),
        {}, {}, TimeValue::fromEdtf(u"2021-05-03~"), false, {1}, {}, {}};
    records.times = {monday, may};
    records.quotations = {Quotation{{3}, QuotationForm::Direct, {at(u"“We will not wait,”")}, {at(u"said")},
        {at(u"Jane Doé\u0301")}, {{1}}, {{7}}, {7}, {}, {}, {}}};
    EventRecord talks;
    talks.id = {1};
    talks.title = QStringLiteral("Ferry talks resume");
    talks.kind = EventKind::Meeting;
    talks.plover = QStringLiteral("CONSULT");
    talks.when = {TimeValue::fromEdtf(u"2021-05-03"), QDate(2021, 5, 3), QDate(2021, 5, 3), DateBasis::Relative, {1},
        {freeText(QStringLiteral("On Monday."))}};
    talks.status = EventStatus::Ongoing;
    talks.salience = 0.75;
    talks.participants = {{{1}, ParticipantRole::Agent}, {{7}, ParticipantRole::Topic}};
    talks.trigger = at(u"Talks");
    talks.mentions = {at(u"Talks"), at(u"wait")};
    talks.evidence = {at(u"NARVIK — “We will not wait,” said Jane Doé\u0301 on Monday.")};
    talks.quotations = {{3}};
    talks.relations = {{RelationType::After, {2}}};
    talks.confidence = 0.1;
    talks.review = Review::Checked;
    talks.edited = EventFields(EventField::Title) | EventField::Status;
    talks.foundBy = QStringLiteral("sample");
    EventRecord undated;
    undated.id = {2};
    undated.title = QStringLiteral("The strike \"begins\"\n");
    undated.when.latest = QDate(2021, 5, 2);
    records.events = {talks, undated};
    records.diagnostics.push_back(
        {Severity::Warning, QStringLiteral("sample"), QStringLiteral("A remark."), article.id, at(u"Monday").span, {}});
    return records;
}
