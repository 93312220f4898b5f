#include "model/extract/quotations/reportingclause.h"

#include <algorithm>

namespace extract {

using language::PronounType;
using language::TokenRange;
using language::VerbForm;

namespace {

constexpr int MaxNounPhrase = 14; ///< tokens before the verb, without what stands between commas
constexpr int MaxApposition = 40;

bool isComma(const language::Token& token)
{
    return token.tag == Tag::Punct && token.lemma == u",";
}

bool isNominal(const SentenceTree& tree, int i)
{
    const Token& token = tree[i];
    switch (token.tag) {
    case Tag::Det:
    case Tag::Adj:
    case Tag::Noun:
    case Tag::Propn:
    case Tag::Num:
    case Tag::Sym:
        return !isTime(tree, i);
    case Tag::Part:
        return token.lemma != u"to" && token.lemma != u"not";
    case Tag::Pron:
        return token.features.possessive;
    case Tag::Punct:
        return token.lemma == u"-" || token.lemma == u"." || token.lemma == u"(" || token.lemma == u")"
            || token.lemma == u"\"";
    default:
        return false;
    }
}

bool isPersonal(const language::Token& token)
{
    return token.tag == Tag::Pron && !token.features.possessive;
}

bool startsNounPhrase(const SentenceTree& tree, int i)
{
    return tree[i].tag != Tag::Punct && tree[i].tag != Tag::Part && isNominal(tree, i);
}

bool isVerb(const language::Token& token)
{
    return token.tag == Tag::Verb || token.tag == Tag::Aux;
}

/// The verb at `i` when it may introduce quoted words and is finite (or may be: "said").
const Cue* quoteVerb(const Place& place, int i)
{
    const Cue* cue = i < place.tree.size() && !place.isQuoted(i) ? verbCue(place.tree, i, place.cues.verbs) : nullptr;
    if (cue == nullptr || !cue->takes(Frame::Quote))
        return nullptr;
    const VerbForm form = place.tree[i].features.verbForm;
    if (place.reading.text().slice(place.tree[i].span).endsWith(u"ing"))
        return nullptr;
    return form == VerbForm::Gerund || form == VerbForm::Infinitive ? nullptr : cue;
}

/// The token behind the verb and its particle: "shot back".
int verbEnd(const Place& place, int verb, const Cue& cue)
{
    const bool particle =
        !cue.particle.isEmpty() && verb + 1 < place.tree.size() && place.tree[verb + 1].lemma == cue.particle;
    return particle ? verb + 2 : verb + 1;
}

/// Adverbs and auxiliaries that may stand between subject and verb.
int skipModifiers(const SentenceTree& tree, int i)
{
    while (i < tree.size() && (tree[i].tag == Tag::Adv || tree[i].tag == Tag::Aux))
        ++i;
    return i;
}

/// Whether a verb follows so soon that a new clause begins at `i`.
bool startsClause(const SentenceTree& tree, int i)
{
    for (int k = i; k < std::min(tree.size(), i + 6); ++k) {
        if (isVerb(tree[k]))
            return true;
        if (tree[k].tag == Tag::Punct || tree[k].lemma == u"who" || tree[k].lemma == u"whose"
            || tree[k].lemma == u"which")
            return false;
    }
    return false;
}

/// The end of the noun phrase at `i`, with appositions and relative clauses that follow its commas.
int nounPhraseEnd(const Place& place, int i)
{
    const SentenceTree& tree = place.tree;
    if (isPersonal(tree[i]))
        return i + 1;
    bool common = false;
    int end = i;
    const int last = std::min(tree.size(), i + MaxApposition);
    for (int k = i; k < last && !place.isQuoted(k);) {
        const language::Token& token = tree[k];
        const bool more = k + 1 < last && !place.isQuoted(k + 1);
        if (isNominal(tree, k)) {
            common = token.tag == Tag::Noun || (common && token.tag != Tag::Propn);
            end = ++k;
        } else if (token.tag == Tag::Adp && more && (token.lemma == u"of" || common) && startsNounPhrase(tree, k + 1)) {
            ++k;
        } else if (token.tag == Tag::Cconj && more && startsNounPhrase(tree, k + 1) && !startsClause(tree, k + 1)) {
            ++k;
        } else if (isComma(token) && more && startsNounPhrase(tree, k + 1) && !startsClause(tree, k + 1)) {
            common = true;
            ++k;
        } else if ((token.lemma == u"who" || token.lemma == u"whose") && k > i) {
            while (k < last && !isComma(tree[k]) && !place.isQuoted(k)
                && !(tree[k].tag == Tag::Punct && k + 1 >= tree.size()))
                end = ++k;
            break;
        } else if (isComma(token) && more && (tree[k + 1].lemma == u"who" || tree[k + 1].lemma == u"whose")) {
            ++k;
        } else {
            break;
        }
    }
    while (end > i && tree[end - 1].tag == Tag::Punct && tree[end - 1].lemma != u")" && tree[end - 1].lemma != u".")
        --end;
    if (end == tree.size() && end > i && tree[end - 1].lemma == u".")
        --end;
    return end;
}

/// "said Ana Diaz": the verb first.
std::optional<ReportingClause> inverted(const Place& place, int i)
{
    const int verb = skipModifiers(place.tree, i);
    const Cue* cue = verb <= i + 2 ? quoteVerb(place, verb) : nullptr;
    const int source = cue == nullptr ? 0 : verbEnd(place, verb, *cue);
    if (cue == nullptr || source >= place.tree.size() || place.isQuoted(source))
        return std::nullopt;
    const language::Token& next = place.tree[source];
    if (!startsNounPhrase(place.tree, source)
        && !(isPersonal(next) && next.features.grammaticalCase != language::Features::Case::Accusative))
        return std::nullopt;
    const int end = nounPhraseEnd(place, source);
    if (end <= source)
        return std::nullopt;
    return ReportingClause{{i, source}, {source, end}, verb, end};
}

/// The token behind the subject that begins at `i`: "the mayor", "Ana Diaz, who lost her seat,".
int subjectEnd(const Place& place, int i)
{
    const SentenceTree& tree = place.tree;
    if (isPersonal(tree[i]))
        return i + 1;
    int k = i;
    while (k < std::min(tree.size(), i + MaxNounPhrase) && !place.isQuoted(k)) {
        const language::Token& token = tree[k];
        const bool links = (token.tag == Tag::Adp || token.tag == Tag::Cconj) && k > i;
        if (!isNominal(tree, k) && !links)
            break;
        ++k;
    }
    return k;
}

std::optional<ReportingClause> plain(const Place& place, int i)
{
    const SentenceTree& tree = place.tree;
    if (!startsNounPhrase(tree, i) && !isPersonal(tree[i]))
        return std::nullopt;
    const int end = subjectEnd(place, i);
    if (end <= i || end >= tree.size() || tree[end - 1].tag == Tag::Cconj || tree[end - 1].tag == Tag::Adp)
        return std::nullopt;
    const int direct = skipModifiers(tree, end);
    if (const Cue* cue = quoteVerb(place, direct)) {
        const int behind = verbEnd(place, direct, *cue);
        return ReportingClause{{end, behind}, {i, end}, direct, behind};
    }
    if (!isComma(tree[end]))
        return std::nullopt;
    // An apposition or relative clause up to the next comma.
    for (int k = end + 1; k < std::min(tree.size(), end + MaxApposition) && !place.isQuoted(k); ++k) {
        if (!isComma(tree[k]))
            continue;
        const int verb = skipModifiers(tree, k + 1);
        if (const Cue* cue = quoteVerb(place, verb)) {
            const int behind = verbEnd(place, verb, *cue);
            return ReportingClause{{k + 1, behind}, {i, k}, verb, behind};
        }
        if (k + 1 < tree.size() && !startsNounPhrase(tree, k + 1) && tree[k + 1].tag != Tag::Adp
            && tree[k + 1].lemma != u"who")
            break;
    }
    return std::nullopt;
}

/// The token behind time, place and addressee: "told reporters on Friday in Alden".
int skipCircumstances(const Place& place, int i)
{
    const SentenceTree& tree = place.tree;
    while (i < tree.size() && !place.isQuoted(i)) {
        const language::Token& token = tree[i];
        if (!isNominal(tree, i) && !isPersonal(token) && token.tag != Tag::Adp && token.tag != Tag::Adv
            && !isTime(tree, i)
            && !(token.tag == Tag::Cconj && i + 1 < tree.size() && startsNounPhrase(tree, i + 1)
                && !startsClause(tree, i + 1)))
            break;
        if (token.tag == Tag::Punct)
            break;
        ++i;
    }
    return i;
}

bool isClosed(const SentenceTree& tree, int i)
{
    return i >= tree.size() || tree[i].tag == Tag::Punct;
}

/// Words in marks that begin right at `position`, in the same paragraph.
TextSpan stretchFrom(const Reading& reading, qsizetype position)
{
    const QStringView view = reading.text().view();
    while (position < view.size()
        && (view[position] == u'.' || view[position] == u',' || view[position] == u':'
            || (view[position].isSpace() && view[position] != u'\n')))
        ++position;
    const int found = reading.stretchAt(position);
    if (found < 0 || reading.stretches()[static_cast<size_t>(found)].span.begin != position)
        return {};
    return reading.stretches()[static_cast<size_t>(found)].span;
}

/// The begin of the sentence in which a stretch begins, when the words before it belong to what is said.
qsizetype contentBegin(const Place& place, const QuotedStretch& stretch)
{
    const int sentence = place.reading.sentenceAt(stretch.span.begin);
    const qsizetype begin =
        sentence < 0 ? stretch.span.begin : place.reading.sentences()[static_cast<size_t>(sentence)].span.begin;
    const QStringView before = place.reading.text().view().first(stretch.span.begin).trimmed();
    if (begin >= stretch.span.begin || before.endsWith(u':'))
        return stretch.span.begin;
    // Another verb of saying before the marks: its words are not these.
    const SentenceTree& tree = place.tree;
    for (int i = 0; sentence == place.sentence && i < tree.size() && tree[i].span.begin < stretch.span.begin; ++i) {
        const bool near = stretch.span.begin - tree[i].span.end < 40;
        const Cue* cue = !near || place.isQuoted(i) ? nullptr : quoteVerb(place, i);
        if (cue != nullptr)
            return stretch.span.begin;
    }
    return begin;
}

} // namespace

bool isStatement(const SentenceTree& tree, int end)
{
    using language::Relation;
    for (int i = 0; i < end; ++i) {
        if (!isVerb(tree[i]) && !tree.is(i, {Relation::Ccomp, Relation::Root, Relation::Parataxis}))
            continue;
        const int predicate = tree.is(i, {Relation::Aux, Relation::Cop, Relation::AuxPass}) ? tree.head(i) : i;
        if (predicate < 0 || predicate >= end
            || tree.is(predicate, {Relation::Advcl, Relation::Acl, Relation::AclRelcl, Relation::AdvclRelcl}))
            continue;
        const int mark = tree.dependent(predicate, {Relation::Mark});
        if ((mark < 0 || mark > predicate)
            && tree.dependent(predicate, {Relation::Nsubj, Relation::NsubjPass, Relation::Expl, Relation::Csubj}) >= 0)
            return true;
    }
    return false;
}

namespace {

/// ", when the quake …": what the writer adds.
bool isBackground(const SentenceTree& tree, int i)
{
    return i < tree.size() && tree.lemmaIs(i, WordClass::Background);
}

Attribution attributionOf(const Place& place, const ReportingClause& clause, Sieve sieve, TextSpan before)
{
    const Cue* cue = verbCue(place.tree, clause.verb, place.cues.verbs);
    Attribution found{sieve, place.sentence, place.span(clause.cue), place.span(clause.source), {}, {},
        cue ? cue->rule : RuleId{QStringLiteral("quotation.marks"), 0}};
    found.content.push_back(before);
    const int end = skipCircumstances(place, clause.end);
    const qsizetype position = place.tree[end - 1].span.end;
    const TextSpan after = stretchFrom(place.reading, position);
    const bool next = after.begin > place.tree.sentence().span.end;
    if (!after.isEmpty() && (sieve == Sieve::Pattern || !next))
        found.content.push_back(after);
    else if (sieve == Sieve::Pattern && clause.source.first < clause.cue.first && end + 1 < place.tree.size()
        && isComma(place.tree[end]) && isVerb(place.tree[end + 1])
        && place.tree[end + 1].features.verbForm == VerbForm::Finite)
        found.content.push_back(place.reading.withWholeStretches(
            place.reading.trimmed({place.tree[end].span.end, place.tree.sentence().span.end})));
    else if (sieve != Sieve::Pattern && !isBackground(place.tree, end + 1) && end + 1 < place.tree.size()
        && isComma(place.tree[end]))
        found.content.push_back(place.reading.withWholeStretches(
            place.reading.trimmed({place.tree[end].span.end, place.tree.sentence().span.end})));
    return found;
}

/// A stretch that ends where token `i` begins, with at most a comma between.
int stretchEndingAt(const Place& place, int i)
{
    return place.reading.stretchBefore(place.tree[i].span.begin);
}

/// Whether a stretch that fills the sentence before asks or calls, so that the sentence at hand goes with it.
bool goesOn(const Place& place, const QuotedStretch& stretch, int i)
{
    bool first = true;
    for (int k = 0; k < i; ++k)
        first = first && place.tree[k].tag == Tag::Punct;
    if (!first)
        return true;
    const QStringView inner = place.reading.text().slice(stretch.inner).trimmed();
    const QChar last = inner.isEmpty() ? QChar() : inner.back();
    return last == u'?' || last == u'!' || last == u',' || last == u'-' || last.unicode() >= 0x2013
        || place.reading.text().view()[place.tree[i].span.begin].isLower();
}

} // namespace

std::optional<ReportingClause> reportingClauseAt(const Place& place, int i)
{
    if (i >= place.tree.size() || place.isQuoted(i))
        return std::nullopt;
    if (const auto clause = inverted(place, i))
        return clause;
    return plain(place, i);
}

std::vector<Attribution> findReported(const Place& place)
{
    std::vector<Attribution> all;
    const SentenceTree& tree = place.tree;
    for (int i = 0; i < tree.size(); ++i) {
        if (place.isQuoted(i) || tree[i].tag == Tag::Punct)
            continue;
        const int stretch = stretchEndingAt(place, i);
        const bool comma = stretch < 0 && i > 1 && isComma(tree[i - 1]);
        if (stretch < 0 && !comma)
            continue;
        const auto clause = reportingClauseAt(place, i);
        if (!clause)
            continue;
        const bool closed = isClosed(tree, skipCircumstances(place, clause->end));
        if (stretch >= 0) {
            const QuotedStretch& quoted = place.reading.stretches()[static_cast<size_t>(stretch)];
            const TextSpan before{contentBegin(place, quoted), quoted.span.end};
            const bool intro =
                before.begin < quoted.span.begin && before.begin == tree.sentence().span.begin && !isStatement(tree, i);
            if (goesOn(place, quoted, i) && !intro)
                all.push_back(attributionOf(
                    place, *clause, Sieve::Pattern, place.reading.withWholeStretches(place.reading.trimmed(before))));
        } else if (closed) {
            const TextSpan before{place.reading.statementBegin(tree.sentence()), tree[i].span.begin};
            Attribution found = attributionOf(
                place, *clause, Sieve::Aside, place.reading.withWholeStretches(place.reading.trimmed(before)));
            const bool quotedAfter =
                found.content.size() > 1 && place.reading.stretchAt(found.content.back().begin) >= 0;
            if ((quotedAfter || found.content.size() == 1) && !isStatement(tree, i))
                found.content.erase(found.content.begin());
            if (quotedAfter && found.content.size() == 1)
                found.sieve = Sieve::Quoted;
            if (!found.content.empty())
                all.push_back(found);
        }
    }
    return all;
}

} // namespace extract
