#include "model/extract/quotations/cueclause.h"

#include <algorithm>

namespace extract {

using language::Relation;
using language::Tag;
using language::TokenRange;
using language::VerbForm;

namespace {

bool isVerbal(const Syntax& syntax, int i)
{
    return syntax.token(i).tag == Tag::Verb || syntax.token(i).tag == Tag::Aux;
}

bool isRelativePronoun(const language::Token& token)
{
    return token.features.pronounType == language::PronounType::Relative || token.lemma == u"who"
        || token.lemma == u"which" || (token.lemma == u"that" && token.tag == Tag::Pron);
}

/// The word of a particle that stands right behind the verb or as its dependent.
int particleOf(const Syntax& syntax, int verb, const QString& lemma, const CueLexicon& verbs)
{
    for (const int below : syntax.children(verb)) {
        if (below > verb && below <= verb + 6 && verbs.find(lemma, syntax.token(below).lemma.text()) != nullptr
            && syntax.token(below).lemma != lemma)
            return below;
    }
    return -1;
}

SourcePhrase phraseAt(const Syntax& syntax, int head, int without)
{
    SourcePhrase phrase{head, nounPhrase(syntax, head, without), {}};
    return phrase;
}

SourcePhrase relativeSource(const Syntax& syntax, int verb, int subject)
{
    SourcePhrase phrase = phraseAt(syntax, subject, verb);
    int clause = verb;
    while (clause >= 0 && !syntax.is(clause, {Relation::AclRelcl, Relation::Acl}))
        clause = syntax.head(clause);
    if (clause >= 0 && syntax.head(clause) >= 0)
        phrase.antecedent = nounPhrase(syntax, syntax.head(clause), clause);
    return phrase;
}

SourcePhrase subjectOf(const Syntax& syntax, int verb, int steps);

/// The understood subject of an infinitive or participle under `above`.
SourcePhrase controller(const Syntax& syntax, int verb, int above, int steps)
{
    if (const int object = syntax.child(above, {Relation::Obj, Relation::Iobj}); object >= 0 && object < verb
        && syntax.relation(verb) == Relation::Xcomp && syntax.token(above).lemma != u"promise"
        && syntax.token(above).lemma != u"use")
        return phraseAt(syntax, object, verb);
    return subjectOf(syntax, above, steps + 1);
}

SourcePhrase subjectOf(const Syntax& syntax, int verb, int steps)
{
    if (steps > 5)
        return {};
    if (const int subject = syntax.child(verb, {Relation::Nsubj, Relation::NsubjOuter, Relation::NsubjPass});
        subject >= 0) {
        if (isRelativePronoun(syntax.token(subject)) && syntax.children(subject).empty())
            return relativeSource(syntax, verb, subject);
        return phraseAt(syntax, subject, verb);
    }
    const int above = syntax.head(verb);
    if (above < 0)
        return {};
    const VerbForm form = syntax.token(verb).features.verbForm;
    switch (syntax.relation(verb)) {
    case Relation::Conj:
        return subjectOf(syntax, above, steps + 1);
    case Relation::Xcomp:
        return controller(syntax, verb, above, steps);
    case Relation::Advcl:
        return form == VerbForm::Finite || !isVerbal(syntax, above) ? SourcePhrase()
                                                                    : subjectOf(syntax, above, steps + 1);
    case Relation::Acl:
        return form == VerbForm::Infinitive ? SourcePhrase() : phraseAt(syntax, above, verb);
    default:
        return {};
    }
}

/// "with Xi emphasizing": the noun phrase between "with" and a participle.
SourcePhrase companion(const Syntax& syntax, int end)
{
    int i = end;
    while (i > 0
        && (syntax.token(i - 1).tag == Tag::Propn || syntax.token(i - 1).tag == Tag::Noun
            || syntax.token(i - 1).tag == Tag::Adj || syntax.token(i - 1).tag == Tag::Det))
        --i;
    if (i == 0 || i == end || syntax.token(i - 1).lemma != u"with")
        return {};
    return {end - 1, {i, end}, {}};
}

/// The noun after "by" behind a passive verb, -1 for none.
int agentOf(const Syntax& syntax, int verb)
{
    if (const int agent = syntax.child(verb, {Relation::OblAgent}, verb); agent >= 0)
        return agent;
    for (int i = verb + 1; i < syntax.size(); ++i) {
        if (syntax.token(i).lemma == u"by" && syntax.relation(i) == Relation::Case && syntax.head(i) > i
            && syntax.isUnder(i, verb)) {
            const Tag tag = syntax.token(syntax.head(i)).tag;
            return tag == Tag::Propn || tag == Tag::Pron || tag == Tag::Noun ? syntax.head(i) : -1;
        }
    }
    return -1;
}

bool isNominal(const language::Token& token)
{
    return token.tag == Tag::Propn || token.tag == Tag::Noun || token.tag == Tag::Adj || token.tag == Tag::Det
        || token.tag == Tag::Num || token.tag == Tag::Pron;
}

/// "Ana Diaz, the mayor, called for": the subject where the tree takes the verb for a part of the noun phrase.
SourcePhrase strandedSubject(const Syntax& syntax, int groupFirst)
{
    const int root = syntax.sentence().root();
    if (groupFirst < 3 || root < 0 || root >= groupFirst || syntax.token(groupFirst - 1).lemma != u","
        || !isNominal(syntax.token(root)))
        return {};
    int first = 0;
    for (int i = 0; i < groupFirst; ++i) {
        if (syntax.token(i).lemma == u":")
            first = i + 1;
        if (isVerbal(syntax, i) && syntax.child(i, {Relation::Nsubj, Relation::NsubjPass}) >= 0
            && syntax.relation(i) != Relation::AclRelcl)
            return {};
    }
    if (!isNominal(syntax.token(first)))
        return {};
    return {std::max(root, first), {first, groupFirst - 1}, {}};
}

/// "Tuesday: Ana Diaz announced": a day is nobody; the name stands before the verb.
SourcePhrase withoutDay(const Syntax& syntax, SourcePhrase phrase, int groupFirst)
{
    if (phrase.head < 0 || !isTime(syntax.token(phrase.head)))
        return phrase;
    int first = groupFirst;
    while (first > 0 && isNominal(syntax.token(first - 1)) && !isTime(syntax.token(first - 1)))
        --first;
    return first < groupFirst ? SourcePhrase{groupFirst - 1, {first, groupFirst}, {}} : SourcePhrase();
}

} // namespace

TokenRange nounPhrase(const Syntax& syntax, int head, int without)
{
    TokenRange range = syntax.range(head);
    if (without >= 0 && (without == head || syntax.isUnder(without, head))) {
        const int cut = syntax.range(without).first;
        if (cut > head)
            range.end = std::min(range.end, cut);
        else
            range = {head, std::min(range.end, head + 1)};
    }
    for (int i = range.first; i + 1 < range.end; ++i) {
        if (syntax.token(i).lemma == u":" || syntax.token(i).lemma == u";")
            range.first = i + 1;
    }
    while (range.end > range.first + 1 && (syntax.token(range.end - 1).tag == Tag::Punct)) {
        const QString& word = syntax.token(range.end - 1).lemma;
        if (word == u")" || word == u"]" || word == u"\"" || word == u"”" || word == u"’")
            break;
        --range.end;
    }
    // "the institute on Wednesday": the day belongs to the verb.
    if (range.end - 1 > head && isTime(syntax.token(range.end - 1))
        && syntax.token(range.end - 1).lemma.endsWith(u"day")) {
        --range.end;
        while (range.end - 1 > head
            && (syntax.token(range.end - 1).tag == Tag::Adp || syntax.token(range.end - 1).lemma == u"last"
                || syntax.token(range.end - 1).lemma == u"late"))
            --range.end;
    }
    while (range.first < head
        && (syntax.token(range.first).tag == Tag::Cconj
            || syntax.is(range.first, {Relation::Case, Relation::Cc, Relation::Mark})
            || (syntax.token(range.first).tag == Tag::Punct && syntax.token(range.first).lemma == u",")))
        ++range.first;
    return range;
}

bool isTime(const language::Token& token)
{
    static constexpr QStringView months[] = {u"January", u"February", u"March", u"April", u"May", u"June", u"July",
        u"August", u"September", u"October", u"November", u"December"};
    const QString& word = token.lemma;
    if (word.endsWith(u"day") && word.size() > 5 && word.front().isUpper())
        return true;
    return token.tag == Tag::Propn && std::find(std::begin(months), std::end(months), word) != std::end(months);
}

bool isPassive(const Syntax& syntax, int verb)
{
    if (syntax.child(verb, {Relation::AuxPass, Relation::NsubjPass}) >= 0)
        return true;
    return syntax.token(verb).features.passive && syntax.child(verb, {Relation::Nsubj, Relation::Obj}) < 0
        && syntax.token(verb).features.verbForm == VerbForm::Participle;
}

const Cue* verbCue(const Syntax& syntax, int i, const CueLexicon& verbs)
{
    const language::Token& token = syntax.token(i);
    if (token.tag != Tag::Verb)
        return nullptr;
    if (verbs.hasParticles(token.lemma)) {
        if (const int particle = particleOf(syntax, i, token.lemma, verbs); particle >= 0)
            return verbs.find(token.lemma.text(), syntax.token(particle).lemma.text());
    }
    const Cue* cue = verbs.find(token.lemma.text());
    // Unknown forms keep a letter too much as their lemma: "signalled" -> "signall".
    if (cue == nullptr && (token.lemma.endsWith(u"ll") || token.lemma.endsWith(u'e')))
        cue = verbs.find(QStringView(token.lemma.text()).chopped(1));
    return cue;
}

TokenRange verbGroup(const Syntax& syntax, int verb, const Cue& cue)
{
    TokenRange group{verb, verb + 1};
    const auto belongs = [&](int i) {
        if (syntax.is(i, {Relation::Aux, Relation::AuxPass, Relation::Advmod, Relation::Cop})
            && syntax.token(i).tag != Tag::Sconj && syntax.token(i).features.pronounType == language::PronounType::None)
            return syntax.head(i) == verb || (syntax.head(i) > i && syntax.head(i) < verb && syntax.isUnder(i, verb));
        return false;
    };
    while (group.first > 0 && belongs(group.first - 1))
        --group.first;
    while (group.end < syntax.size() && group.end < verb + 5) {
        const int i = group.end;
        const bool particle =
            !cue.particle.isEmpty() && syntax.token(i).lemma == cue.particle && syntax.head(i) == verb;
        const bool adverb = syntax.head(i) == verb && syntax.relation(i) == Relation::Advmod
            && syntax.token(i).tag == Tag::Adv && syntax.children(i).empty();
        const bool prt = syntax.head(i) == verb && syntax.relation(i) == Relation::CompoundPrt;
        if (!particle && !adverb && !prt)
            break;
        ++group.end;
    }
    return group;
}

SourcePhrase subjectOf(const Syntax& syntax, int verb)
{
    return subjectOf(syntax, verb, 0);
}

CueClause cueClause(const Syntax& syntax, int verb, const Cue& cue, const CueLexicon& verbs)
{
    CueClause clause{verb, &cue, verbGroup(syntax, verb, cue), {}, isPassive(syntax, verb)};
    const bool bound = syntax.child(verb, {Relation::Nsubj, Relation::NsubjPass, Relation::AuxPass}) >= 0;
    const SourcePhrase stranded = bound ? SourcePhrase() : strandedSubject(syntax, clause.group.first);
    if (stranded.head >= 0) {
        clause.source = stranded;
        clause.passive = false;
    } else if (clause.passive) {
        const int agent = agentOf(syntax, verb);
        if (agent >= 0)
            clause.source = phraseAt(syntax, agent, -1);
    } else {
        clause.source = subjectOf(syntax, verb);
    }
    clause.source = withoutDay(syntax, clause.source, clause.group.first);
    if (const SourcePhrase with = companion(syntax, clause.group.first);
        with.head >= 0 && syntax.token(verb).features.verbForm != VerbForm::Finite)
        clause.source = with;
    // An infinitive takes the verb before it into the cue ("went on to say", "tried to explain").
    int top = verb;
    while (syntax.relation(top) == Relation::Xcomp && syntax.token(top).features.verbForm != VerbForm::Finite) {
        const int above = syntax.head(top);
        const Cue* governing = verbCue(syntax, above, verbs);
        if (governing != nullptr && governing->takes(Frame::To))
            break;
        const TokenRange before = verbGroup(syntax, above, {});
        int next = before.end;
        while (next < clause.group.first
            && (syntax.token(next).tag == Tag::Part || syntax.token(next).tag == Tag::Adv
                || syntax.relation(next) == Relation::CompoundPrt))
            ++next;
        if (syntax.token(above).tag != Tag::Verb || next != clause.group.first)
            break;
        clause.group.first = before.first;
        top = above;
    }
    if (top == verb && clause.group.first > 0 && syntax.token(clause.group.first - 1).tag == Tag::Part
        && syntax.head(clause.group.first - 1) == verb)
        --clause.group.first;
    return clause;
}

} // namespace extract
