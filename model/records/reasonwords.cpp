#include "model/records/reasonwords.h"

#include "model/time/fullwords.h"

#include <QStringBuilder>
#include <algorithm>
#include <array>
#include <optional>

namespace {

struct Pattern {
    const char* rule;
    const char* english;
};

// clang-format off
constexpr std::array Patterns{
    // What an expression of time means by itself.
    Pattern{"time.given", QT_TRANSLATE_NOOP("Reasons", "You gave this date.")},
    Pattern{"time.length", QT_TRANSLATE_NOOP("Reasons", "A length of time, not a date.")},
    Pattern{"time.recurring", QT_TRANSLATE_NOOP("Reasons", "It comes again and again, so it has no single date.")},
    Pattern{"time.past", QT_TRANSLATE_NOOP("Reasons", "“{w1}” points to the past without a date.")},
    Pattern{"time.present", QT_TRANSLATE_NOOP("Reasons", "“{w1}” points to the present without a date.")},
    Pattern{"time.future", QT_TRANSLATE_NOOP("Reasons", "“{w1}” points to the future without a date.")},
    Pattern{"time.earlier", QT_TRANSLATE_NOOP("Reasons", "“{w1}” points to a time before what is told before it, without a date.")},
    Pattern{"time.later", QT_TRANSLATE_NOOP("Reasons", "“{w1}” points to a time after what is told before it, without a date.")},
    Pattern{"time.written", QT_TRANSLATE_NOOP("Reasons", "Written with its year in the text.")},
    Pattern{"time.otherWeekday", QT_TRANSLATE_NOOP("Reasons", "The weekday beside it does not fit: that day is a {day1}.")},
    Pattern{"time.unswapped", QT_TRANSLATE_NOOP("Reasons", "“{w1}”: with day and month the other way round it would lie after {anchor}.")},
    Pattern{"time.eitherWay", QT_TRANSLATE_NOOP("Reasons", "“{w1}”: day and month may stand either way round, so only the year is sure.")},
    Pattern{"time.samePeriod", QT_TRANSLATE_NOOP("Reasons", "“{w1}” stands for the same part of the year as “{w2}” before it.")},
    // What counts from the day of the report.
    Pattern{"anchor.published", QT_TRANSLATE_NOOP("Reasons", "the publication date, {D1}")},
    Pattern{"anchor.updated", QT_TRANSLATE_NOOP("Reasons", "the date of the update, {D1}")},
    Pattern{"anchor.dateline", QT_TRANSLATE_NOOP("Reasons", "the date in the dateline, {D1}")},
    Pattern{"time.weekdayBefore", QT_TRANSLATE_NOOP("Reasons", "{day2} on or before {anchor}.")},
    Pattern{"time.latest", QT_TRANSLATE_NOOP("Reasons", "“{w1}”: the latest one on or before {anchor}.")},
    Pattern{"time.first", QT_TRANSLATE_NOOP("Reasons", "“{w1}”: the first one on or after {anchor}.")},
    Pattern{"time.ahead", QT_TRANSLATE_NOOP("Reasons", "“{w1}”: the first one on or after {anchor}, because the clause looks ahead.")},
    Pattern{"time.last", QT_TRANSLATE_NOOP("Reasons", "“{w1}”: the last one before {anchor}.")},
    Pattern{"time.next", QT_TRANSLATE_NOOP("Reasons", "“{w1}”: the next one after {anchor}.")},
    Pattern{"time.nearest", QT_TRANSLATE_NOOP("Reasons", "“{w1}”: the one nearest to {anchor}.")},
    Pattern{"time.decade", QT_TRANSLATE_NOOP("Reasons", "“{w1}”: the latest such decade up to {anchor}.")},
    Pattern{"time.countedFromReport", QT_TRANSLATE_NOOP("Reasons", "“{w1}” counted from {anchor}.")},
    Pattern{"time.clockOfReport", QT_TRANSLATE_NOOP("Reasons", "No day is named near by, so it is taken for {anchor}.")},
    // What counts from other words of the text.
    Pattern{"time.counted", QT_TRANSLATE_NOOP("Reasons", "“{w1}” counted from “{w2}” ({D1}) before it.")},
    Pattern{"time.account", QT_TRANSLATE_NOOP("Reasons", "“{w1}” in the account that goes on from “{w2}” ({D1}).")},
    Pattern{"time.nextEntry", QT_TRANSLATE_NOOP("Reasons", "“{w1}” after “{w2}” ({D1}), which heads the entry before.")},
    Pattern{"time.clockOf", QT_TRANSLATE_NOOP("Reasons", "The day is that of “{w2}” ({D1}).")},
    Pattern{"time.dayBefore", QT_TRANSLATE_NOOP("Reasons", "The day before that, {D1}.")},
    Pattern{"time.dayAfter", QT_TRANSLATE_NOOP("Reasons", "The day after that, {D1}.")},
    // What stays open.
    Pattern{"time.open", QT_TRANSLATE_NOOP("Reasons", "“{w1}” stays open.")},
    Pattern{"time.unpublished", QT_TRANSLATE_NOOP("Reasons", "“{w1}” stays open: the publication date is not known.")},
    Pattern{"time.nothingBefore", QT_TRANSLATE_NOOP("Reasons", "“{w1}” stays open: no date before it in the text that it could count from.")},
    Pattern{"time.fromEvent", QT_TRANSLATE_NOOP("Reasons", "“{w1}” stays open: it counts from an event that has no date here.")},
    Pattern{"time.dayUnknown", QT_TRANSLATE_NOOP("Reasons", "“{w1}” stays open: of “{w2}”, the date before it, no day is known.")},
    Pattern{"time.inexact", QT_TRANSLATE_NOOP("Reasons", "“{w1}” stays open: the date it counts from is not known as exactly.")},
    Pattern{"time.noDay", QT_TRANSLATE_NOOP("Reasons", "“{w1}” stays open: no day is named that it could belong to.")},
    Pattern{"time.noSuchDay", QT_TRANSLATE_NOOP("Reasons", "The calendar has no such day near by.")},
    Pattern{"time.notInCalendar", QT_TRANSLATE_NOOP("Reasons", "“{w1}” stays open: the calendar has no such day.")},
    Pattern{"time.shortMonth", QT_TRANSLATE_NOOP("Reasons", "That month has no such day.")},
    Pattern{"time.farOff", QT_TRANSLATE_NOOP("Reasons", "The calendar does not reach that far.")},
    // Which date an event has.
    Pattern{"date.own", QT_TRANSLATE_NOOP("Reasons", "“{w1}” stands with “{w2}”.")},
    Pattern{"date.shared", QT_TRANSLATE_NOOP("Reasons", "“{w1}” stands in the same sentence as “{w2}”.")},
    Pattern{"date.paragraph", QT_TRANSLATE_NOOP("Reasons", "The paragraph of “{w2}” is headed “{w1}”.")},
    Pattern{"date.next", QT_TRANSLATE_NOOP("Reasons", "“{w1}” tells of what is to come: the next such day after the publication, {d1}.")},
    Pattern{"date.during.whole", QT_TRANSLATE_NOOP("Reasons", "“{w2}” was during “{w1}” and is dated {d1}.")},
    Pattern{"date.during.part", QT_TRANSLATE_NOOP("Reasons", "“{w1}” was during “{w2}”, which is dated {d1}.")},
    Pattern{"date.part", QT_TRANSLATE_NOOP("Reasons", "“{w1}” is told as a part of “{w2}”, which is dated {d1}.")},
    Pattern{"date.after", QT_TRANSLATE_NOOP("Reasons", "The text gives “{w1}” no date; it places it after “{w2}” ({d1}).")},
    Pattern{"date.before", QT_TRANSLATE_NOOP("Reasons", "The text gives “{w1}” no date; it places it not after “{w2}” ({d1}).")},
    Pattern{"date.between", QT_TRANSLATE_NOOP("Reasons", "The text gives “{w1}” no date; it places it after “{w2}” ({d1}) and not after “{w3}” ({d2}).")},
    Pattern{"date.background", QT_TRANSLATE_NOOP("Reasons", "The text gives no date; “{f1}” is dated by the background chronology ({f2}).")},
    Pattern{"date.headline.main", QT_TRANSLATE_NOOP("Reasons", "A headline tells the main event: “{w2}” is dated {d1}.")},
    Pattern{"date.headline.report", QT_TRANSLATE_NOOP("Reasons", "A headline without a time tells of the day of its report, {d1}.")},
    Pattern{"date.lead", QT_TRANSLATE_NOOP("Reasons", "The report opens with it and gives no other time than its own day, {d1}.")},
    Pattern{"date.same", QT_TRANSLATE_NOOP("Reasons", "Told of the same as “{w2}” without a time of its own, and so of {d1}.")},
    Pattern{"date.statement", QT_TRANSLATE_NOOP("Reasons", "Words that a report gives without a time are of its own day, {d1}.")},
    Pattern{"date.given", QT_TRANSLATE_NOOP("Reasons", "You set this date.")},
    Pattern{"date.takenAway", QT_TRANSLATE_NOOP("Reasons", "You took the date away.")},
    Pattern{"date.none", QT_TRANSLATE_NOOP("Reasons", "The text gives “{w1}” no date.")},
    Pattern{"doubt.circle", QT_TRANSLATE_NOOP("Reasons", "The text puts “{w1}” both before and after the same event.")},
    Pattern{"doubt.before", QT_TRANSLATE_NOOP("Reasons", "The text puts it before “{w2}”, whose date is earlier.")},
    Pattern{"doubt.after", QT_TRANSLATE_NOOP("Reasons", "The text puts it after “{w2}”, whose date is later.")},
    // What kind of event it is.
    Pattern{"kind.open", QT_TRANSLATE_NOOP("Reasons", "“{w1}” tells of something that happened, of no kind that the tables name.")},
    Pattern{"kind.arguments", QT_TRANSLATE_NOOP("Reasons", "“{w1}” with “{w2}” makes it an event of this kind.")},
    // What became of it.
    Pattern{"status.negated", QT_TRANSLATE_NOOP("Reasons", "“{w2}” denies it.")},
    Pattern{"status.controller", QT_TRANSLATE_NOOP("Reasons", "It stands under “{w2}”.")},
    Pattern{"status.modal", QT_TRANSLATE_NOOP("Reasons", "“{w2}” says how sure it is.")},
    Pattern{"status.modifier", QT_TRANSLATE_NOOP("Reasons", "“{w2}” stands beside “{w1}”.")},
    Pattern{"status.preposition", QT_TRANSLATE_NOOP("Reasons", "“{w1}” stands after “{w2}”.")},
    Pattern{"status.object", QT_TRANSLATE_NOOP("Reasons", "“{w1}” is what “{w2}” is about.")},
    Pattern{"status.cancelled", QT_TRANSLATE_NOOP("Reasons", "“{w1}” says that it was called off.")},
    Pattern{"status.condition", QT_TRANSLATE_NOOP("Reasons", "“{w1}” stands in a condition.")},
    Pattern{"status.bare", QT_TRANSLATE_NOOP("Reasons", "“{w1}” is an aim, not told as done.")},
    Pattern{"status.progressive", QT_TRANSLATE_NOOP("Reasons", "“{w2}” tells it as going on.")},
    Pattern{"status.told", QT_TRANSLATE_NOOP("Reasons", "“{w1}” is told as a fact.")},
    Pattern{"status.ahead", QT_TRANSLATE_NOOP("Reasons", "“{w2}” lies after the publication.")},
    Pattern{"status.behind", QT_TRANSLATE_NOOP("Reasons", "“{w2}” lies before the publication.")},
    // What its title is made of.
    Pattern{"title.clause", QT_TRANSLATE_NOOP("Reasons", "The clause of “{w1}”, shortened.")},
    Pattern{"title.existence", QT_TRANSLATE_NOOP("Reasons", "“{w1}” and “{w2}”, which say that there is or is not any.")},
    Pattern{"title.noun", QT_TRANSLATE_NOOP("Reasons", "“{w2}” with “{w1}”, whose it is.")},
    Pattern{"title.place", QT_TRANSLATE_NOOP("Reasons", "“{w1}”, which has no doer in the text.")},
    Pattern{"title.given", QT_TRANSLATE_NOOP("Reasons", "You gave this title.")},
    // Who and what takes part.
    Pattern{"participants.subject", QT_TRANSLATE_NOOP("Reasons", "“{w1}” does it: the subject.")},
    Pattern{"participants.passive", QT_TRANSLATE_NOOP("Reasons", "“{w1}” has it done to it: the subject of a passive.")},
    Pattern{"participants.agent", QT_TRANSLATE_NOOP("Reasons", "It is done by “{w1}”.")},
    Pattern{"participants.object", QT_TRANSLATE_NOOP("Reasons", "“{w1}” is what it is done to: the object.")},
    Pattern{"participants.recipient", QT_TRANSLATE_NOOP("Reasons", "“{w1}” receives it.")},
    Pattern{"participants.with", QT_TRANSLATE_NOOP("Reasons", "“{w1}” takes part.")},
    Pattern{"participants.place", QT_TRANSLATE_NOOP("Reasons", "“{w1}” says where.")},
    Pattern{"participants.to", QT_TRANSLATE_NOOP("Reasons", "“{w1}” says where to or to whom.")},
    Pattern{"participants.against", QT_TRANSLATE_NOOP("Reasons", "“{w1}” says against whom.")},
    Pattern{"participants.topic", QT_TRANSLATE_NOOP("Reasons", "“{w1}” says what it is about.")},
    Pattern{"participants.owner", QT_TRANSLATE_NOOP("Reasons", "“{w1}” is whose it is.")},
    Pattern{"participants.of", QT_TRANSLATE_NOOP("Reasons", "“{w1}” stands after “of”.")},
    Pattern{"participants.doer", QT_TRANSLATE_NOOP("Reasons", "“{w1}” does it: the subject of the verb above.")},
    Pattern{"participants.mention", QT_TRANSLATE_NOOP("Reasons", "Named beside another mention of the same event, “{w1}”.")},
    // What took words for somebody or something.
    Pattern{"entity.repeated", QT_TRANSLATE_NOOP("Reasons", "“{w1}” is named elsewhere in the article too.")},
    Pattern{"entity.pronoun", QT_TRANSLATE_NOOP("Reasons", "“{w1}” stands for a name in the article.")},
    Pattern{"entity.joint", QT_TRANSLATE_NOOP("Reasons", "“{w1}” stands for several names in the article.")},
    // What took words for somebody's words, and for whose.
    Pattern{"quotation.according", QT_TRANSLATE_NOOP("Reasons", "“{w1}” names who says it.")},
    Pattern{"quotation.colon", QT_TRANSLATE_NOOP("Reasons", "A name and a colon stand before it.")},
    Pattern{"quotation.signature", QT_TRANSLATE_NOOP("Reasons", "It is set apart and signed with a name.")},
    Pattern{"quotation.marks", QT_TRANSLATE_NOOP("Reasons", "It stands in quotation marks.")},
    Pattern{"speaker.source", QT_TRANSLATE_NOOP("Reasons", "“{w1}” names the speaker.")},
    Pattern{"speaker.pronoun", QT_TRANSLATE_NOOP("Reasons", "“{w1}” stands for the speaker.")},
    Pattern{"speaker.antecedent", QT_TRANSLATE_NOOP("Reasons", "“{w1}” stands for “{w2}”, who speaks.")},
    Pattern{"speaker.before", QT_TRANSLATE_NOOP("Reasons", "“{w1}” goes on right after what the speaker said before.")},
    Pattern{"speaker.open", QT_TRANSLATE_NOOP("Reasons", "“{w1}” may stand for several people.")},
    Pattern{"speaker.none", QT_TRANSLATE_NOOP("Reasons", "Nobody named in the article is known to be “{w1}”.")},
    Pattern{"speaker.unnamed", QT_TRANSLATE_NOOP("Reasons", "The text does not say who says it.")},
};
// clang-format on

constexpr QLatin1String TextRule("text");

/// The words at `span` on one line; nothing where the article has none.
std::optional<QString> wordsAt(QStringView text, TextSpan span)
{
    if (span.begin < 0 || span.end > text.size() || span.isEmpty())
        return std::nullopt;
    return text.sliced(span.begin, span.length()).toString().simplified();
}

/// Fills the places of one pattern.
class Filling {
public:
    Filling(const Reason& reason, QStringView text, const ReasonLanguage& language)
        : m_reason(reason)
        , m_text(text)
        , m_language(language)
    {
    }

    /// Nothing where a place stays empty.
    std::optional<QString> fill(const QString& pattern) const
    {
        QString filled;
        qsizetype from = 0;
        for (qsizetype open = pattern.indexOf(u'{'); open >= 0; open = pattern.indexOf(u'{', from)) {
            const qsizetype close = pattern.indexOf(u'}', open);
            if (close < 0)
                break;
            const auto said = place(pattern.sliced(open + 1, close - open - 1));
            if (!said)
                return std::nullopt;
            filled += QStringView(pattern).sliced(from, open - from);
            filled += *said;
            from = close + 1;
        }
        filled += QStringView(pattern).sliced(from);
        return filled;
    }

private:
    template <class List> static auto* at(const List& list, size_t number)
    {
        return number >= 1 && number <= static_cast<size_t>(list.size()) ? &*(list.begin() + (number - 1)) : nullptr;
    }

    std::optional<QString> dated(size_t number, const std::function<QString(const TimeValue&)>& words) const
    {
        const TimeValue* value = at(m_reason.dates, number);
        return value && !value->isNull() ? std::optional(words(*value)) : std::nullopt;
    }

    /// What stands at "w1", "D2", "day1", "f1", "anchor".
    std::optional<QString> place(const QString& name) const
    {
        if (name == u"anchor") {
            const char* anchor =
                m_reason.facts.isEmpty() ? nullptr : reasonPattern(u"anchor." % m_reason.facts.front());
            return anchor ? fill(m_language.pattern(anchor)) : std::nullopt;
        }
        const size_t number = name.isEmpty() ? 0 : static_cast<size_t>(std::max(0, name.back().digitValue()));
        const QStringView kind = QStringView(name).chopped(name.isEmpty() ? 0 : 1);
        if (kind == u"w")
            return at(m_reason.words, number) ? wordsAt(m_text, *at(m_reason.words, number)) : std::nullopt;
        if (kind == u"d")
            return dated(number, m_language.date);
        if (kind == u"D")
            return dated(number, m_language.fullDate);
        if (kind == u"day")
            return dated(number, m_language.weekday);
        if (kind == u"f" && at(m_reason.facts, number))
            return *at(m_reason.facts, number);
        return std::nullopt;
    }

    const Reason& m_reason;
    QStringView m_text;
    const ReasonLanguage& m_language;
};

} // namespace

const char* reasonPattern(const QString& rule)
{
    const auto found =
        std::ranges::find_if(Patterns, [&](const Pattern& pattern) { return rule == QLatin1String(pattern.rule); });
    return found == Patterns.end() ? nullptr : found->english;
}

std::vector<QString> rulesWithSentences()
{
    std::vector<QString> rules;
    std::ranges::transform(
        Patterns, std::back_inserter(rules), [](const Pattern& pattern) { return QString::fromLatin1(pattern.rule); });
    return rules;
}

QString reasonSentence(const Reason& reason, QStringView text, const ReasonLanguage& language)
{
    if (isFreeText(reason))
        return reason.facts.join(QLatin1Char(' '));
    const char* pattern = reason.rule.line == 0 ? reasonPattern(reason.rule.name) : nullptr;
    return pattern ? Filling(reason, text, language).fill(language.pattern(pattern)).value_or(QString()) : QString();
}

QString reasonSentences(std::span<const Reason> reasons, QStringView text, const ReasonLanguage& language)
{
    const auto free = std::ranges::find_if(reasons, isFreeText);
    if (free != reasons.end())
        return reasonSentence(*free, text, language);
    QString all;
    for (const Reason& reason : reasons) {
        const QString sentence = reasonSentence(reason, text, language);
        if (!sentence.isEmpty())
            all += all.isEmpty() ? sentence : QLatin1Char(' ') + sentence;
    }
    return all;
}

QString englishSentence(std::span<const Reason> reasons, QStringView text)
{
    const ReasonLanguage english{[](const char* pattern) { return QString::fromUtf8(pattern); },
        [](const TimeValue& value) { return value.words(); }, [](const TimeValue& value) { return fullWords(value); },
        [](const TimeValue& value) { return weekdayName(value); }};
    return reasonSentences(reasons, text, english);
}

Reason freeText(const QString& words)
{
    return {{TextRule, 0}, {}, {}, {words}};
}

bool isFreeText(const Reason& reason)
{
    return reason.rule.name == TextRule;
}
