#include "model/extract/events/show/salience.h"

#include "model/extract/events/arguments/participants.h"
#include "model/extract/events/candidate.h"

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

double ofPlace(const Candidate& c)
{
    switch (c.standpoint) {
    case Standpoint::Main:
        return 0.15;
    case Standpoint::Quoted:
        return -0.02;
    case Standpoint::Subordinate:
        return -0.05;
    case Standpoint::Modifier:
        return -0.05;
    case Standpoint::Condition:
        return -0.5;
    case Standpoint::Headline:
        return -0.35;
    }
    return 0;
}

double ofWord(const Candidate& c)
{
    switch (c.verbClass) {
    case VerbClass::Report:
        return -0.3;
    case VerbClass::Comment:
        return -0.1;
    case VerbClass::Weak:
        return -0.1;
    case VerbClass::State:
        return -0.05;
    case VerbClass::Announce:
    case VerbClass::Refuse:
    case VerbClass::Deny:
    case VerbClass::Demand:
    case VerbClass::Threaten:
        return 0.1;
    case VerbClass::Fail:
    case VerbClass::Change:
        return 0;
    default:
        return c.isWeak ? 0.02 : c.verb < 0 ? 0.02 : 0.2;
    }
}

/// "said that talks would go on": what is said is news.
bool announces(const Reading& reading, const Candidate& c)
{
    if (c.content < 0 || c.verbClass != VerbClass::Report)
        return false;
    const Clauses& clauses = reading.clauses(c.sentence);
    static const QSet<QString> opinions{QStringLiteral("argue"), QStringLiteral("note"), QStringLiteral("believe"),
        QStringLiteral("predict"), QStringLiteral("estimate"), QStringLiteral("suggest"), QStringLiteral("insist"),
        QStringLiteral("claim"), QStringLiteral("contend"), QStringLiteral("complain"), QStringLiteral("concede")};
    if (clauses[c.content].tag != Tag::Verb || opinions.contains(clauses[c.verb].lemma))
        return false;
    const int subject = subjectOf(clauses, c.content);
    if (subject < 0 || (clauses[subject].tag == Tag::Pron && entitiesOf(reading, c.sentence, subject).empty()))
        return false;
    for (const int aux : clauses.dependents(c.content, {Relation::Aux})) {
        const QString word = clauses.word(aux, reading.text());
        if (word == QLatin1String("would") || word == QLatin1String("will"))
            return true;
    }
    return false;
}

/// A bare noun that is the subject of a main clause: "the Lima summit, which …, turned to trade".
bool isNamedSubject(const Reading& reading, const Candidate& c)
{
    if (c.verb >= 0 || c.standpoint != Standpoint::Main)
        return false;
    const Relation relation = reading.clauses(c.sentence)[c.token].relation;
    return relation == Relation::Nsubj || relation == Relation::NsubjPass;
}

/// "negotiated the purchase", "paid for the delay": the verb's event says it.
bool isArgument(const Reading& reading, const Candidate& c)
{
    const Token& noun = reading.clauses(c.sentence)[c.token];
    return noun.head >= 0 && reading.clauses(c.sentence)[noun.head].tag == Tag::Verb
        && (noun.relation == Relation::Obj || c.status != EventStatus::Occurred);
}

/// Nobody is named who did it: the clause has no subject, or a pronoun that stands for nobody known.
bool lacksSubject(const Reading& reading, const Candidate& c)
{
    const Clauses& clauses = reading.clauses(c.sentence);
    if (c.form != TriggerForm::Verb || c.verb < 0 || c.isListed)
        return false;
    const int subject = subjectOf(clauses, c.verb);
    if (subject < 0 && isPassive(clauses, c.verb))
        return false;
    if (subject < 0)
        return std::ranges::none_of(
            c.participants, [](const Participant& p) { return p.role == ParticipantRole::Agent; });
    return clauses[subject].tag == Tag::Pron && entitiesOf(reading, c.sentence, subject).empty();
}

double ofDate(const EventTime& when)
{
    switch (when.basis) {
    case DateBasis::Text:
    case DateBasis::Relative:
        return 0.22;
    case DateBasis::Inherited:
        return 0.16;
    case DateBasis::Background:
        return 0.28;
    case DateBasis::Relation:
        return when.earliest.isValid() && when.latest.isValid() ? 0.16 : 0.08;
    default:
        return 0;
    }
}

bool isOwnDate(const EventTime& when)
{
    return when.basis == DateBasis::Text || when.basis == DateBasis::Relative;
}

/// Dated by its own words, somebody's, and said by the article itself: good enough where there is little else.
bool isTellable(const Reading& reading, const Candidate& c)
{
    const bool real = c.status == EventStatus::Occurred || c.status == EventStatus::Planned;
    const bool quoted = std::ranges::any_of(c.quotations, [](const Quotation* q) { return isDirect(*q); });
    return real && !quoted && !c.isGeneric && !c.isBare && isOwnDate(c.when) && c.standpoint == Standpoint::Main
        && c.verb >= 0 && !lacksSubject(reading, c)
        && std::ranges::any_of(c.participants, [](const Participant& p) { return p.role == ParticipantRole::Agent; });
}

double ofStatus(const Candidate& c)
{
    switch (c.status) {
    case EventStatus::Possible:
        return c.when.edtf.isEmpty() ? -0.3 : -0.08;
    case EventStatus::Negated:
        return c.kind == EventKind::Agreement && c.form == TriggerForm::Noun ? 0 : -0.3;
    case EventStatus::Ongoing:
        return -0.12;
    default:
        return 0;
    }
}

} // namespace

void weigh(const Reading& reading, std::vector<Candidate>& candidates)
{
    const QSet<QString> headline = headlineWords(reading);
    std::vector<int> mentions(candidates.size(), 0);
    std::vector<bool> inHeadline(candidates.size(), false);
    for (int i = 0; i < static_cast<int>(candidates.size()); ++i) {
        const auto root = static_cast<size_t>(standFor(candidates, i));
        ++mentions[root];
        if (candidates[static_cast<size_t>(i)].standpoint == Standpoint::Headline)
            inHeadline[root] = true;
    }
    for (size_t i = 0; i < candidates.size(); ++i) {
        Candidate& c = candidates[i];
        double score = 0.2 + ofPlace(c) + ofWord(c) + ofDate(c.when) + ofStatus(c);
        const auto named = std::ranges::count_if(c.participants, [](const Participant& p) {
            return p.role == ParticipantRole::Agent || p.role == ParticipantRole::Patient
                || p.role == ParticipantRole::Recipient;
        });
        score += named >= 2 ? 0.13 : named == 1 ? 0.1 : std::ranges::empty(c.participants) ? -0.04 : 0.03;
        score +=
            std::min(mentions[i] - 1, 3) * 0.04 + (inHeadline[i] && c.standpoint != Standpoint::Headline ? 0.1 : 0);
        int shared = 0;
        for (const QString& word : c.words)
            shared += headline.contains(word) ? 1 : 0;
        score += std::min(shared, 2) * 0.03;
        score += reading.bodyRank(c.sentence) < 3 ? 0.04 : 0;
        score += c.isListed ? 0.1 : 0;
        score +=
            c.status == EventStatus::Planned && isOwnDate(c.when) && c.standpoint != Standpoint::Condition ? 0.08 : 0;
        score += announces(reading, c) ? 0.4 : 0;
        score -= c.verb < 0 && c.when.edtf.isEmpty() ? 0.12 : 0;
        score -= c.verb < 0 && c.when.basis == DateBasis::None && isArgument(reading, c) ? 0.15 : 0;
        score -= c.isBare ? 0.22 : 0;
        const bool aside = c.standpoint == Standpoint::Subordinate || c.standpoint == Standpoint::Modifier;
        score -= aside && c.when.basis == DateBasis::None ? 0.1 : 0;
        if (c.when.basis == DateBasis::None)
            score -= c.kind == EventKind::Other && c.status != EventStatus::Planned ? 0.1 : 0;
        score += c.kind == EventKind::Suspension || c.kind == EventKind::Resumption || c.kind == EventKind::Sanction
            ? 0.05
            : 0;
        score += isNamedSubject(reading, c) && named >= 1 ? 0.15 : 0;
        if (c.isGeneric && c.when.edtf.isEmpty())
            score -= 0.35;
        score -= lacksSubject(reading, c) ? 0.2 : 0;
        const bool direct = std::ranges::any_of(c.quotations, [](const Quotation* q) { return isDirect(*q); });
        score -= direct ? 0.35 : 0;
        if (c.status == EventStatus::Negated && c.kind == EventKind::Agreement && c.form == TriggerForm::Noun
            && c.verb >= 0)
            score += 0.15;
        c.salience = std::clamp(score, 0.0, 1.0);
        c.confidence = std::clamp(0.5 + ofDate(c.when) + (c.isWeak ? -0.1 : 0.15)
                - (c.status == EventStatus::Occurred ? 0 : 0.05) + std::min(mentions[i] - 1, 2) * 0.05,
            0.05, 0.95);
    }
}

void keepEnough(const Reading& reading, std::vector<Candidate>& candidates)
{
    constexpr int Enough = 3;
    constexpr int LongArticle = 8; // body sentences
    constexpr double Least = 0.36;
    if (reading.size() == 0 || reading.bodyRank(reading.size() - 1) < LongArticle)
        return;
    auto shown = std::ranges::count_if(
        candidates, [](const Candidate& c) { return c.mergedInto < 0 && c.salience >= MainSalience; });
    while (shown < Enough) {
        Candidate* best = nullptr;
        for (Candidate& c : candidates) {
            if (c.mergedInto < 0 && c.salience >= Least && c.salience < MainSalience && isTellable(reading, c)
                && (!best || c.salience > best->salience))
                best = &c;
        }
        if (!best)
            return;
        best->salience = MainSalience;
        ++shown;
    }
}

} // namespace extract::events
