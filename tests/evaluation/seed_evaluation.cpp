#include "seed_evaluation.h"

#include "model/records/names.h"
#include "model/text/codepoints.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace evaluation {

namespace {

/// A span of the reading with what counts as right for it.
struct Gold {
    TextSpan span;
    QStringList texts; ///< other words that are right where they overlap the span
    QStringList types;
    QStringList values;
    bool core = false;
    QString owner; ///< id of the reading's entity
};

QStringList texts(const QJsonValue& list)
{
    QStringList all;
    for (const QJsonValue one : list.toArray())
        all.append(one.toString());
    return all;
}

// The reading's types (OntoNotes names) in the words of the records format.
QString formatType(const QString& type)
{
    static const QHash<QString, QString> types{{QStringLiteral("PERSON"), QStringLiteral("person")},
        {QStringLiteral("ORG"), QStringLiteral("organization")}, {QStringLiteral("GPE"), QStringLiteral("place")},
        {QStringLiteral("LOC"), QStringLiteral("place")}, {QStringLiteral("FAC"), QStringLiteral("place")},
        {QStringLiteral("PLACE"), QStringLiteral("place")}, {QStringLiteral("NORP"), QStringLiteral("group")},
        {QStringLiteral("EVENT"), QStringLiteral("event")}, {QStringLiteral("LAW"), QStringLiteral("document")}};
    return types.value(type, QStringLiteral("other"));
}

/// Compares one article's records with its reading.
class Comparison {
public:
    Comparison(const Records& records, const QJsonObject& reading)
        : m_records(records)
        , m_article(records.articles.front())
        , m_reading(reading)
        , m_points(m_article.text.view())
    {
        readNames();
    }

    Tally names() const;
    Tally times(bool withValues) const;
    Tally quotations(int& speakers) const;
    int brokenSpans() const;

private:
    TextSpan span(const QJsonValue& json) const
    {
        return m_points.toUtf16(
            TextSpan{json[QLatin1String("start")].toInteger(), json[QLatin1String("end")].toInteger()});
    }
    QString words(TextSpan where) const { return m_article.text.slice(where).toString(); }
    bool sameWords(const Gold& gold, TextSpan found) const
    {
        return found == gold.span || (found.overlaps(gold.span) && gold.texts.contains(words(found)));
    }
    void readNames();
    std::vector<Gold> readTimes() const;
    QSet<QString> readingIds(const Entity& entity) const;
    bool isSpeaker(const Quotation& quotation, const QJsonValue& gold) const;
    qsizetype shared(const Quotation& quotation, const QJsonValue& gold) const;

    const Records& m_records;
    const Article& m_article;
    QJsonObject m_reading;
    CodePoints m_points;
    std::vector<Gold> m_names;
};

void Comparison::readNames()
{
    for (const QJsonValue entity : m_reading[QLatin1String("entities")].toArray()) {
        QStringList types{formatType(entity[QLatin1String("type")].toString())};
        for (const QString& type : texts(entity[QLatin1String("accept_types")]))
            types.append(formatType(type));
        for (const QJsonValue mention : entity[QLatin1String("mentions")].toArray()) {
            m_names.push_back({span(mention), texts(entity[QLatin1String("accept_text")]), types, {},
                entity[QLatin1String("tier")].toString() == u"core", entity[QLatin1String("id")].toString()});
        }
    }
}

Tally Comparison::names() const
{
    Tally tally;
    QSet<qsizetype> taken;
    for (const Entity& entity : m_records.entities) {
        const QString type = formatName(entity.type);
        for (const Mention& mention : entity.mentions) {
            if (mention.form != MentionForm::Name)
                continue;
            const TextSpan found = mention.where.span;
            const auto right = std::ranges::find_if(
                m_names, [&](const Gold& gold) { return sameWords(gold, found) && gold.types.contains(type); });
            const bool overlapsOptional =
                std::ranges::any_of(m_names, [&](const Gold& gold) { return !gold.core && gold.span.overlaps(found); });
            if (right != m_names.end() && right->core)
                taken.insert(right - m_names.begin());
            else if (right == m_names.end() && !overlapsOptional) {
                ++tally.extras;
                tally.remarks.append(
                    QStringLiteral("name too many: %1 [%2] at %3").arg(words(found), type).arg(found.begin));
            }
        }
    }
    for (size_t i = 0; i < m_names.size(); ++i) {
        if (!m_names[i].core || taken.contains(static_cast<qsizetype>(i)))
            continue;
        ++tally.misses;
        tally.remarks.append(QStringLiteral("name missed: %1 [%2] at %3")
                                 .arg(words(m_names[i].span), m_names[i].types.join(u'/'))
                                 .arg(m_names[i].span.begin));
    }
    tally.hits = static_cast<int>(taken.size());
    return tally;
}

std::vector<Gold> Comparison::readTimes() const
{
    std::vector<Gold> times;
    for (const QJsonValue time : m_reading[QLatin1String("times")].toArray()) {
        times.push_back({span(time[QLatin1String("span")]), texts(time[QLatin1String("accept_text")]),
            {time[QLatin1String("type")].toString()},
            QStringList{time[QLatin1String("value")].toString()} + texts(time[QLatin1String("accept_values")]),
            time[QLatin1String("tier")].toString() == u"core", {}});
    }
    return times;
}

Tally Comparison::times(bool withValues) const
{
    Tally tally;
    const std::vector<Gold> golds = readTimes();
    QSet<qsizetype> taken;
    for (const TimeExpression& time : m_records.times) {
        const TextSpan found = time.where.span;
        const auto right = std::ranges::find_if(golds, [&](const Gold& gold) {
            return sameWords(gold, found)
                && (!withValues || (gold.types.contains(formatName(time.type)) && gold.values.contains(time.value)));
        });
        const bool overlapsOptional =
            std::ranges::any_of(golds, [&](const Gold& gold) { return !gold.core && gold.span.overlaps(found); });
        if (right != golds.end() && right->core)
            taken.insert(right - golds.begin());
        else if (right == golds.end() && !overlapsOptional) {
            ++tally.extras;
            tally.remarks.append(QStringLiteral("time too many: %1 [%2 %3] at %4")
                                     .arg(words(found), formatName(time.type), time.value)
                                     .arg(found.begin));
        }
    }
    for (size_t i = 0; i < golds.size(); ++i) {
        if (!golds[i].core || taken.contains(static_cast<qsizetype>(i)))
            continue;
        ++tally.misses;
        tally.remarks.append(QStringLiteral("time missed: %1 [%2 %3] at %4")
                                 .arg(words(golds[i].span), golds[i].types[0], golds[i].values[0])
                                 .arg(golds[i].span.begin));
    }
    tally.hits = static_cast<int>(taken.size());
    return tally;
}

// Ids of the reading's entities that share a mention with this one.
QSet<QString> Comparison::readingIds(const Entity& entity) const
{
    QSet<QString> ids;
    for (const Mention& mention : entity.mentions) {
        for (const Gold& gold : m_names) {
            if (mention.form == MentionForm::Name && sameWords(gold, mention.where.span))
                ids.insert(gold.owner);
        }
    }
    return ids;
}

bool Comparison::isSpeaker(const Quotation& quotation, const QJsonValue& gold) const
{
    QSet<QString> found;
    for (const EntityId id : quotation.speakers) {
        const auto entity = std::ranges::find(m_records.entities, id, &Entity::id);
        if (entity != m_records.entities.end())
            found.unite(readingIds(*entity));
    }
    const auto matches = [&](const QJsonValue& speakers) {
        const QStringList ids = texts(speakers);
        return found == QSet<QString>(ids.begin(), ids.end());
    };
    if (matches(gold[QLatin1String("speaker")]))
        return true;
    const QJsonArray accepted = gold[QLatin1String("accept_speakers")].toArray();
    return std::any_of(accepted.begin(), accepted.end(), matches);
}

// Characters that the contents share, 0 where they are less than half of the longer one.
qsizetype Comparison::shared(const Quotation& quotation, const QJsonValue& gold) const
{
    QJsonArray pieces = gold[QLatin1String("content")].toArray();
    if (pieces.isEmpty())
        pieces.append(gold[QLatin1String("span")]);
    qsizetype common = 0;
    qsizetype foundLength = 0;
    qsizetype goldLength = 0;
    for (const ArticleSpan& found : quotation.content)
        foundLength += found.span.length();
    for (const QJsonValue piece : pieces) {
        const TextSpan expected = span(piece);
        goldLength += expected.length();
        for (const ArticleSpan& found : quotation.content)
            common += std::max<qsizetype>(
                0, std::min(found.span.end, expected.end) - std::max(found.span.begin, expected.begin));
    }
    return common * 2 >= std::max(foundLength, goldLength) ? common : 0;
}

Tally Comparison::quotations(int& speakers) const
{
    Tally tally;
    QSet<int> used;
    for (const QJsonValue gold : m_reading[QLatin1String("quotes")].toArray()) {
        const bool core = gold[QLatin1String("tier")].toString() == u"core";
        const auto best = std::ranges::max_element(m_records.quotations, {},
            [&](const Quotation& one) { return used.contains(one.id.number) ? 0 : shared(one, gold); });
        const bool found =
            best != m_records.quotations.end() && !used.contains(best->id.number) && shared(*best, gold) > 0;
        if (found)
            used.insert(best->id.number);
        if (!core)
            continue;
        const QString said = words(span(gold[QLatin1String("span")])).left(60);
        found ? ++tally.hits : ++tally.misses;
        if (!found)
            tally.remarks.append(QStringLiteral("quotation missed: %1").arg(said));
        else if (isSpeaker(*best, gold))
            ++speakers;
        else
            tally.remarks.append(QStringLiteral("speaker wrong: %1").arg(said));
    }
    for (const Quotation& quotation : m_records.quotations) {
        if (used.contains(quotation.id.number) || quotation.content.empty())
            continue;
        ++tally.extras;
        tally.remarks.append(
            QStringLiteral("quotation too many: %1").arg(words(quotation.content.front().span).left(60)));
    }
    return tally;
}

int Comparison::brokenSpans() const
{
    int broken = 0;
    const auto check = [&](const ArticleSpan& where) {
        const TextSpan one = where.span;
        broken +=
            where.article == m_article.id && 0 <= one.begin && one.begin < one.end && one.end <= m_article.text.length()
            ? 0
            : 1;
    };
    for (const Entity& entity : m_records.entities)
        std::ranges::for_each(entity.mentions, check, &Mention::where);
    std::ranges::for_each(m_records.times, check, &TimeExpression::where);
    for (const Quotation& quotation : m_records.quotations) {
        for (const auto* spans : {&quotation.content, &quotation.cue, &quotation.source})
            std::ranges::for_each(*spans, check);
    }
    for (const EventRecord& event : m_records.events) {
        check(event.trigger);
        std::ranges::for_each(event.mentions, check);
        std::ranges::for_each(event.evidence, check);
    }
    return broken;
}

} // namespace

ReadingScore& ReadingScore::operator+=(const ReadingScore& other)
{
    names += other.names;
    times += other.times;
    timeSpans += other.timeSpans;
    quotations += other.quotations;
    speakers += other.speakers;
    brokenSpans += other.brokenSpans;
    return *this;
}

ReadingScore scoreReading(const Records& records, const QJsonObject& reading)
{
    const Comparison comparison(records, reading);
    ReadingScore score;
    score.names = comparison.names();
    score.times = comparison.times(true);
    score.timeSpans = comparison.times(false);
    score.quotations = comparison.quotations(score.speakers);
    score.brokenSpans = comparison.brokenSpans();
    return score;
}

} // namespace evaluation
