#include "model/extract/quotations/contentextent.h"
#include "model/extract/quotations/reportingclause.h"
#include "model/extract/quotations/wholesource.h"

#include <algorithm>

namespace extract {

using language::TokenRange;

namespace {

constexpr int MaxNameBeforeColon = 6;

/// `piece` up to ", as she added" or the like.
TextSpan untilTurn(const Place& place, TextSpan piece)
{
    for (int i = 0; i < place.tree.size(); ++i) {
        const TextSpan token = place.tree[i].span;
        if (token.begin > piece.begin && token.end <= piece.end && isTurn(place.tree, i, place.cues.verbs))
            return {piece.begin, place.tree[i].tag == Tag::Punct ? token.end : token.begin};
    }
    return piece;
}

/// The rest of the sentence around the phrase.
std::vector<TextSpan> contentAround(const Place& place, TokenRange phrase)
{
    const SentenceTree& tree = place.tree;
    TextSpan whole{place.reading.statementBegin(tree.sentence()), tree.sentence().span.end};
    const TextSpan gap = tree.span(phrase);
    if (const int quoted = place.reading.stretchBefore(gap.begin); quoted >= 0) {
        const TextSpan stretch = place.reading.stretches()[static_cast<size_t>(quoted)].span;
        whole.begin = std::min(whole.begin, stretch.begin);
    }
    std::vector<TextSpan> pieces;
    for (const TextSpan piece : {TextSpan{whole.begin, gap.begin}, TextSpan{gap.end, whole.end}}) {
        const TextSpan span = place.reading.trimmed(piece.begin >= gap.end ? untilTurn(place, piece) : piece);
        if (span.length() > 3)
            pieces.push_back(place.reading.withWholeStretches(span));
    }
    return pieces;
}

std::optional<Attribution> accordingAt(const Place& place, int i)
{
    const SentenceTree& tree = place.tree;
    if (tree[i + 1].lemma != u"to"
        || !place.reading.text().slice(tree[i].span).startsWith(u"according", Qt::CaseInsensitive))
        return std::nullopt;
    int head = tree.head(i + 1) == i ? tree.head(i) : tree.head(i + 1);
    if (tree.relation(i) != Relation::Case && tree.head(i + 1) != i)
        head = tree.head(i + 1);
    if (head <= i + 1)
        head = tree.dependent(i, {Relation::Obl, Relation::Nmod, Relation::Obj});
    if (head <= i + 1)
        return std::nullopt;
    TokenRange source = nounPhrase(tree, head);
    source.first = i + 2;
    while (source.end < tree.size() && tree[source.end].tag != Tag::Punct && !place.isQuoted(source.end))
        ++source.end;
    if (source.first >= source.end)
        return std::nullopt;
    Attribution found{Sieve::Phrase, place.sentence, place.span({i, i + 2}), place.span(source), {}, {},
        {QStringLiteral("quotation.according"), 0}};
    found.content = contentAround(place, {i, source.end});
    return found;
}

/// A gerund that belongs to somebody is a noun: "telling" in "in her telling".
QString nounOf(const Place& place, int i)
{
    const language::Token& token = place.tree[i];
    const language::Features& features = token.features;
    const bool gerund = token.tag == Tag::Verb
        && (features.verbForm == language::VerbForm::Gerund
            || (features.verbForm == language::VerbForm::Participle && features.tense == language::Tense::Present));
    return gerund ? place.reading.text().slice(token.span).toString().toLower() : token.lemma;
}

/// The owner of a noun or gerund: "the mayor's", "her".
int ownerOf(const SentenceTree& tree, int i)
{
    const int owner = tree.dependent(i, {Relation::NmodPoss, Relation::Nsubj});
    if (owner < 0 || owner > i || tree.relation(owner) == Relation::NmodPoss)
        return owner > i ? -1 : owner;
    const int mark = tree.dependent(owner, {Relation::Case}, owner);
    return mark >= 0 && tree[mark].tag == Tag::Part ? owner : -1;
}

/// "in his view", "in the words of the mayor"
std::optional<Attribution> viewAt(const Place& place, int i)
{
    const SentenceTree& tree = place.tree;
    const int mark = tree.dependent(i, {Relation::Case, Relation::Mark});
    const Cue* known =
        mark < 0 || mark > i ? nullptr : place.cues.phrases.find(nounOf(place, i), tree[mark].lemma.text());
    if (known == nullptr)
        return std::nullopt;
    int owner = ownerOf(tree, i);
    TokenRange phrase = tree.range(i);
    if (owner < 0) {
        owner = tree.dependent(i, {Relation::Nmod}, i);
        const int of = owner >= 0 ? tree.dependent(owner, {Relation::Case}) : -1;
        if (of < 0 || tree[of].lemma != u"of")
            return std::nullopt;
    }
    TokenRange source = nounPhrase(tree, owner);
    while (source.end > source.first + 1 && tree[source.end - 1].tag == Tag::Part)
        --source.end;
    const TokenRange cue = owner < i ? TokenRange{i, i + 1} : TokenRange{mark, std::max(i + 1, source.first)};
    Attribution found{Sieve::Phrase, place.sentence, place.span(cue), place.span(source), {}, {}, known->rule};
    found.content = contentAround(place, phrase);
    return found;
}

bool isNameWord(const language::Token& token)
{
    return token.tag == Tag::Propn || token.tag == Tag::Noun || token.tag == Tag::Adj || token.tag == Tag::Det
        || token.tag == Tag::Adp || (token.tag == Tag::Punct && token.lemma != u":" && token.lemma != u"?");
}

bool hasVerb(const SentenceTree& tree, int from)
{
    for (int i = from; i < tree.size(); ++i) {
        if (tree[i].tag == Tag::Verb || tree[i].tag == Tag::Aux)
            return true;
    }
    return false;
}

/// "Mayor: We will rebuild the bridge"
std::optional<Attribution> colonAt(const Place& place)
{
    const SentenceTree& tree = place.tree;
    int colon = 0;
    bool named = false;
    while (colon < std::min(MaxNameBeforeColon, tree.size()) && isNameWord(tree[colon]) && !place.isQuoted(colon)) {
        named = named || (tree[colon].tag == Tag::Propn && !isTime(tree, colon));
        ++colon;
    }
    if (colon == 0 || colon + 1 >= tree.size() || tree[colon].lemma != u":" || !named)
        return std::nullopt;
    const TextSpan whole = place.reading.paragraphOf(tree.sentence());
    const int quoted = place.reading.stretchAfter(tree[colon].span.end);
    if (whole.begin != tree.sentence().span.begin || (quoted < 0 && !hasVerb(tree, colon + 1)))
        return std::nullopt;
    // In running text a bare colon speaks only in transcripts: "DIAZ: We will rebuild it".
    const QStringView name = place.reading.text().slice(tree.span({0, colon}));
    const int paragraph = paragraphAt(place.reading.article(), whole.begin);
    const bool headline = paragraph >= 0
        && place.reading.article().paragraphs[static_cast<size_t>(paragraph)].kind == ParagraphKind::Headline;
    if (quoted < 0 && !headline && name.toString().toUpper() != name)
        return std::nullopt;
    Attribution found{Sieve::Phrase, place.sentence, tree[colon].span, tree.span({0, colon}), {}, {},
        {QStringLiteral("quotation.colon"), 0}};
    const TextSpan rest = quoted >= 0 ? place.reading.stretches()[static_cast<size_t>(quoted)].span
                                      : TextSpan{tree[colon + 1].span.begin, tree.sentence().span.end};
    found.content.push_back(place.reading.withWholeStretches(place.reading.trimmed(rest)));
    return found;
}

bool isDash(QStringView word)
{
    return word == u"—" || word == u"–" || word == u"―" || word == u"--";
}

/// The quoted stretch that ends before `position`, on the same line or the one above, -1 for none.
int stretchAbove(const Reading& reading, qsizetype position)
{
    const QStringView text = reading.text().view();
    while (position > 0 && text[position - 1].isSpace())
        --position;
    const int found = position > 0 ? reading.stretchAt(position - 1) : -1;
    return found >= 0 && reading.stretches()[static_cast<size_t>(found)].span.end == position ? found : -1;
}

/// '"…" — Ana Diaz, the mayor': a quotation set apart and signed, at the end of a paragraph.
std::optional<Attribution> signatureAt(const Place& place, int dash)
{
    constexpr int MostWords = 12;
    const SentenceTree& tree = place.tree;
    const Reading& reading = place.reading;
    int end = tree.size();
    while (end > dash + 1 && tree[end - 1].tag == Tag::Punct)
        --end;
    if (!isDash(reading.text().slice(tree[dash].span)) || end == dash + 1 || end > dash + 1 + MostWords)
        return std::nullopt;
    const TextSpan paragraph = reading.paragraphOf(tree.sentence());
    const TextSpan rest{tree.sentence().span.end, paragraph.end};
    if (rest.begin < rest.end && !reading.text().slice(rest).trimmed().isEmpty())
        return std::nullopt;
    for (int i = dash + 1; i < end; ++i) {
        if (tree[i].tag == Tag::Verb || tree[i].tag == Tag::Aux || place.isQuoted(i))
            return std::nullopt;
    }
    const int quoted = stretchAbove(reading, tree[dash].span.begin);
    const bool named = reading.text().slice(tree[dash + 1].span).front().isUpper();
    if (quoted < 0 || !named)
        return std::nullopt;
    return Attribution{Sieve::Phrase, place.sentence, tree[dash].span, tree.span({dash + 1, end}), {},
        {reading.stretches()[static_cast<size_t>(quoted)].span}, {QStringLiteral("quotation.signature"), 0}};
}

} // namespace

std::vector<Attribution> findPhrases(const Place& place)
{
    std::vector<Attribution> all;
    if (const auto found = colonAt(place))
        all.push_back(*found);
    for (int i = 0; i + 1 < place.tree.size(); ++i) {
        if (place.isQuoted(i))
            continue;
        for (const auto& found : {accordingAt(place, i), viewAt(place, i), signatureAt(place, i)}) {
            if (found && !found->content.empty())
                all.push_back(*found);
        }
    }
    return all;
}

namespace {

/// A cue behind the content of another one has no source inside that content: "He said …, while stressing …".
void shareSources(std::vector<Attribution>& all)
{
    for (Attribution& later : all) {
        for (const Attribution& earlier : all) {
            const bool behind = !earlier.content.empty() && earlier.sieve != Sieve::Noun
                && earlier.cue.end <= earlier.content.front().begin && earlier.content.back().end <= later.cue.begin
                && !earlier.source.isEmpty();
            const bool inside = behind && !later.source.isEmpty() && later.source.begin >= earlier.content.front().begin
                && later.source.end <= earlier.content.back().end;
            if (inside) {
                later.source = earlier.source;
                later.antecedent = earlier.antecedent;
            }
        }
    }
}

} // namespace

std::vector<Attribution> findInSentence(const Place& place)
{
    std::vector<Attribution> all = findReported(place);
    const auto phrases = findPhrases(place);
    all.insert(all.end(), phrases.begin(), phrases.end());
    for (int i = 0; i < place.tree.size(); ++i) {
        const Cue* cue = place.isQuoted(i) ? nullptr : verbCue(place.tree, i, place.cues.verbs);
        if (cue == nullptr)
            continue;
        const CueClause clause = cueClause(place.tree, i, *cue, place.cues.verbs);
        if (const auto aside = findAside(place, clause))
            all.push_back(*aside);
        else if (const auto complement = findComplement(place, clause))
            all.push_back(*complement);
    }
    const auto nominals = findNominals(place);
    all.insert(all.end(), nominals.begin(), nominals.end());
    shareSources(all);
    for (Attribution& attribution : all)
        attribution.source = wholeSource(place, attribution.source);
    return all;
}

} // namespace extract
