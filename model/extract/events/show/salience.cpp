#include "model/extract/events/show/salience.h"

#include "model/base/isoneof.h"
#include "model/extract/events/relate/contentwords.h"
#include "model/extract/events/show/features.h"

#include <QSet>
#include <algorithm>

namespace extract::events {

namespace {

QSet<QString> headlineWords(const Reading& reading)
{
    QSet<QString> words;
    for (int s = 0; s < reading.size(); ++s) {
        if (reading.kind(s) != ParagraphKind::Headline)
            continue;
        for (const Token& token : reading.clauses(s).sentence().tokens) {
            if (token.tag == Tag::Noun || token.tag == Tag::Propn || token.tag == Tag::Verb)
                words.insert(token.lemma.toLower());
        }
    }
    return words;
}

/// A sum that keeps its shares.
class Sum {
public:
    explicit Sum(const SalienceTable& table)
        : m_table(table)
    {
    }

    void add(Feature feature, bool holds = true)
    {
        if (holds)
            m_value += share(feature, 1);
    }
    void add(std::optional<Feature> feature)
    {
        if (feature)
            add(*feature);
    }
    /// Two at once, each so many times.
    void add(Feature first, qsizetype firstTimes, Feature second, qsizetype secondTimes)
    {
        const double both = share(first, firstTimes);
        m_value += both + share(second, secondTimes);
    }
    void add(Feature feature, qsizetype times) { m_value += share(feature, times); }

    std::vector<Share> takeShares() { return std::move(m_shares); }
    double value() const { return m_value; }

private:
    double share(Feature feature, qsizetype times)
    {
        if (times == 0)
            return 0;
        const double value = static_cast<double>(times) * m_table.weight(feature);
        m_shares.emplace_back(SalienceTable::nameOf(feature), value);
        return value;
    }

    const SalienceTable& m_table;
    double m_value = 0;
    std::vector<Share> m_shares;
};

/// Weighs one event after the other.
class Scale {
public:
    Scale(const Dating& dating, const SalienceTable& table)
        : m_dating(dating)
        , m_table(table)
        , m_headline(headlineWords(dating.reading))
    {
    }

    Weight of(int index) const
    {
        const Event& event = m_dating.event(index);
        const EventTime& when = m_dating.when(index);
        Sum sum(m_table);
        tellPlace(sum, event, when);
        tellRepeats(sum, event);
        tellDoubts(sum, event, when);
        Weight weight{std::clamp(sum.value(), 0.0, 1.0), confidenceOf(event, when), sum.takeShares()};
        if (weight.salience != sum.value())
            weight.shares.emplace_back(QStringLiteral("limit"), weight.salience - sum.value());
        return weight;
    }

private:
    void tellPlace(Sum& sum, const Event& event, const EventTime& when) const
    {
        sum.add(Feature::Base);
        sum.add(placeFeature(event.trigger().standpoint));
        sum.add(wordFeature(event));
        sum.add(dateFeature(when));
        sum.add(statusFeature(event, when));
        sum.add(actorsFeature(event));
    }

    void tellRepeats(Sum& sum, const Event& event) const
    {
        const auto again = std::min<qsizetype>(static_cast<qsizetype>(event.mentions.size()) - 1, 3);
        const bool isInHeadline = event.trigger().standpoint != Standpoint::Headline
            && std::ranges::any_of(event.mentions,
                [](const EventMention& mention) { return mention.trigger.standpoint == Standpoint::Headline; });
        sum.add(Feature::Mentions, again, Feature::Headline, isInHeadline ? 1 : 0);
        const auto words = contentWords(m_dating.reading, event.told());
        const auto shared =
            std::ranges::count_if(words, [this](const QString& word) { return m_headline.contains(word); });
        sum.add(Feature::HeadlineWords, std::min<qsizetype>(shared, 2));
        sum.add(Feature::Lead, m_dating.reading.bodyRank(event.trigger().sentence) < 3);
        sum.add(Feature::Listed, event.trigger().isListed);
    }

    void tellDoubts(Sum& sum, const Event& event, const EventTime& when) const
    {
        const Reading& reading = m_dating.reading;
        const Trigger& trigger = event.trigger();
        const bool isNoun = trigger.verb < 0;
        const bool isOpen = when.basis == DateBasis::None;
        const EventKind kind = event.sense().kind;
        const bool isPlanned = event.status() == EventStatus::Planned;
        sum.add(
            Feature::StatusPlannedDated, isPlanned && isOwnDate(when) && trigger.standpoint != Standpoint::Condition);
        sum.add(Feature::Announced, isAnnounced(reading, event));
        sum.add(Feature::NounUndated, isNoun && when.date.isNull());
        sum.add(Feature::NounArgument, isNoun && isOpen && isArgument(reading, event));
        sum.add(Feature::Bare, trigger.isBare);
        const bool aside = isOneOf(trigger.standpoint, {Standpoint::Subordinate, Standpoint::Modifier});
        sum.add(Feature::AsideUndated, aside && isOpen);
        sum.add(Feature::OtherUndated, isOpen && kind == EventKind::Other && !isPlanned);
        sum.add(Feature::KindTurn, isOneOf(kind, {EventKind::Suspension, EventKind::Resumption, EventKind::Sanction}));
        const bool hasActor = isOneOf(actorsFeature(event), {Feature::ActorsOne, Feature::ActorsTwo});
        sum.add(Feature::NounSubject, isNamedSubject(reading, trigger) && hasActor);
        sum.add(Feature::Habit, event.told().isHabit && when.date.isNull());
        sum.add(Feature::SubjectUnknown, lacksSubject(reading, event));
        sum.add(Feature::Quoted, isQuoted(trigger));
        sum.add(Feature::StatusNoAgreement,
            event.status() == EventStatus::Negated && kind == EventKind::Agreement && trigger.form == TriggerForm::Noun
                && !isNoun);
    }

    double confidenceOf(const Event& event, const EventTime& when) const
    {
        const auto dated = dateFeature(when);
        const auto again = std::min<qsizetype>(static_cast<qsizetype>(event.mentions.size()) - 1, 2);
        return std::clamp(0.5 + (dated ? m_table.weight(*dated) : 0) + (event.sense().isWeak ? -0.1 : 0.15)
                - (event.status() == EventStatus::Occurred ? 0 : 0.05) + static_cast<double>(again) * 0.05,
            0.05, 0.95);
    }

    const Dating& m_dating;
    const SalienceTable& m_table;
    QSet<QString> m_headline; ///< lemmas
};

/// Dated by its own words, somebody's, and said by the article itself: good enough where there is little else.
bool isTellable(const Dating& dating, int index)
{
    const Event& event = dating.event(index);
    const Trigger& trigger = event.trigger();
    const bool real = event.status() == EventStatus::Occurred || event.status() == EventStatus::Planned;
    return real && !isQuoted(trigger) && !event.told().isHabit && !trigger.isBare && isOwnDate(dating.when(index))
        && trigger.standpoint == Standpoint::Main && trigger.verb >= 0 && !lacksSubject(dating.reading, event)
        && std::ranges::any_of(
            event.arguments, [](const Argument& a) { return a.participant.role == ParticipantRole::Agent; });
}

/// Raises what comes next to the rows shown where a long article would show fewer than three.
void keepEnough(const Dating& dating, const SalienceTable& table, std::vector<Weight>& weights)
{
    constexpr int Enough = 3;
    constexpr int LongArticle = 8; // body sentences
    constexpr double Least = 0.36;
    const Reading& reading = dating.reading;
    if (reading.size() == 0 || reading.bodyRank(reading.size() - 1) < LongArticle)
        return;
    auto shown = std::ranges::count_if(weights, [](const Weight& weight) { return weight.salience >= MainSalience; });
    for (; shown < Enough; ++shown) {
        Weight* best = nullptr;
        for (size_t i = 0; i < weights.size(); ++i) {
            const double salience = weights[i].salience;
            if (salience >= Least && salience < MainSalience && isTellable(dating, static_cast<int>(i))
                && (!best || salience > best->salience))
                best = &weights[i];
        }
        if (!best)
            return;
        const double raised = table.weight(Feature::ArticleLong);
        best->shares.emplace_back(SalienceTable::nameOf(Feature::ArticleLong), raised - best->salience);
        best->salience = raised;
    }
}

} // namespace

std::vector<Weight> weightsOf(const Dating& dating, const SalienceTable& table)
{
    const Scale scale(dating, table);
    std::vector<Weight> weights;
    for (int i = 0; i < static_cast<int>(dating.dates.size()); ++i)
        weights.push_back(scale.of(i));
    keepEnough(dating, table, weights);
    return weights;
}

std::vector<double> saliences(const std::vector<Weight>& weights)
{
    std::vector<double> found;
    for (const Weight& weight : weights)
        found.push_back(weight.salience);
    return found;
}

} // namespace extract::events
