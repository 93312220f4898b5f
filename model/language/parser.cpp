#include "model/language/parser.h"

#include "model/language/archive.h"
#include "model/language/hash.h"
#include "model/language/labels.h"
#include "model/language/treevote.h"

#include <algorithm>
#include <limits>

namespace language {

namespace {

/// What a feature is put together from. S: stack, N: words to come; h: head, l and r: outermost children, 2: the
/// second; w: word, p: fine tag, u: universal tag, r: relation, x: suffix.
enum Atom : quint8 {
    S0w, S0p, S0u, S0x, S0r, S0vl, S0vr, S0sl, S0sr, S0hw, S0hp, S0hr, S0h2w, S0h2p, S0lw, S0lp, S0lr, S0rw, S0rp, S0rr,
    S0l2w, S0l2p, S0l2r, S0r2w, S0r2p, S0r2r, S1w, S1p, S2p, N0w, N0p, N0u, N0x, N0vl, N0sl, N0lw, N0lp, N0lr, N0l2w, N0l2p,
    N0l2r, N1w, N1p, N2w, N2p, N3p, P0w, P0p, Q0p, Distance, Headed, None, AtomCount
};

struct Template {
    Atom a = None, b = None, c = None, d = None;
};

constexpr std::array<Template, Parser::FeatureCount> Templates { {
    { S0w, S0p }, { S0w }, { S0p }, { N0w, N0p }, { N0w }, { N0p }, { N1w, N1p }, { N1w }, { N1p }, { N2w, N2p }, { N2w }, { N2p },
    { S0w, S0p, N0w, N0p }, { S0w, S0p, N0w }, { S0w, N0w, N0p }, { S0w, S0p, N0p }, { S0p, N0w, N0p }, { S0w, N0w }, { S0p, N0p }, { N0p, N1p },
    { N0p, N1p, N2p }, { S0p, N0p, N1p }, { S0hp, S0p, N0p }, { S0p, S0lp, N0p }, { S0p, S0rp, N0p }, { S0p, N0p, N0lp },
    { S0w, Distance }, { S0p, Distance }, { N0w, Distance }, { N0p, Distance }, { S0w, N0w, Distance }, { S0p, N0p, Distance },
    { S0w, S0vr }, { S0p, S0vr }, { S0w, S0vl }, { S0p, S0vl }, { N0w, N0vl }, { N0p, N0vl },
    { S0hw }, { S0hp }, { S0r }, { S0lw }, { S0lp }, { S0lr }, { S0rw }, { S0rp }, { S0rr }, { N0lw }, { N0lp }, { N0lr },
    { S0h2w }, { S0h2p }, { S0hr }, { S0l2w }, { S0l2p }, { S0l2r }, { S0r2w }, { S0r2p }, { S0r2r }, { N0l2w }, { N0l2p }, { N0l2r },
    { S0p, S0lp, S0l2p }, { S0p, S0rp, S0r2p }, { S0p, S0hp, S0h2p }, { N0p, N0lp, N0l2p },
    { S0w, S0sr }, { S0p, S0sr }, { S0w, S0sl }, { S0p, S0sl }, { N0w, N0sl }, { N0p, N0sl },
    { S1p, S0p, N0p }, { S1w, N0p }, { S1p, N0w }, { S0p, N0p, N1p, N2p }, { N1p, N2p, N3p }, { P0p, N0p, S0p }, { P0w, S0p, N0p }, { S0x, N0x, S0u, N0u },
    { S0x, N0p }, { S0p, N0x }, { S0p, S0rw, N0w }, { S0p, S0rp, S0rr, N0p }, { S0w, N1w }, { S2p, S1p, S0p }, { S0p, P0p, Q0p, N0p }, { Headed, S0r, N0p, S0p },
} };

using Atoms = std::array<quint32, AtomCount>;

/// Reads the atoms of one state off the words.
class AtomReader {
public:
    AtomReader(const ParserState& state, std::span<const ParserWord> words)
        : m_state(state)
        , m_words(words)
    {
    }

    Atoms read()
    {
        const int s0 = m_state.top(), n0 = m_state.next();
        stack(s0);
        coming(n0);
        set(S1w, S1p, m_state.top(1));
        m_atoms[S2p] = fine(m_state.top(2));
        set(P0w, P0p, n0 - 1);
        m_atoms[Q0p] = fine(s0 < 0 ? -1 : s0 + 1);
        m_atoms[Distance] = s0 < 0 ? 0 : bucket(n0 - s0);
        m_atoms[None] = 0;
        return m_atoms;
    }

private:
    static constexpr quint32 Outside = 0xFFFF;
    bool inside(int word) const { return word >= 0 && word < m_state.length(); }
    quint32 fine(int word) const { return inside(word) ? m_words[static_cast<size_t>(word)].fine : word < 0 ? Outside : Outside + 1; }
    quint32 relation(int word) const { return word < 0 || !m_state.hasHead(word) ? Outside : static_cast<quint32>(m_state.relationOf(word)); }
    static quint32 bucket(int distance) { return static_cast<quint32>(distance < 5 ? distance : distance < 10 ? 6 : 7); }
    static quint32 relations(quint64 bits) { return folded(mixed(9, bits)); }

    void set(Atom word, Atom tag, int at)
    {
        m_atoms[word] = inside(at) ? m_words[static_cast<size_t>(at)].lower : at < 0 ? Outside : Outside + 1;
        m_atoms[tag] = fine(at);
    }

    void child(Atom word, Atom tag, Atom label, int at)
    {
        set(word, tag, at);
        m_atoms[label] = relation(at);
    }

    void stack(int s0)
    {
        set(S0w, S0p, s0);
        m_atoms[S0u] = s0 < 0 ? Outside : m_words[static_cast<size_t>(s0)].tag;
        m_atoms[S0x] = s0 < 0 ? Outside : m_words[static_cast<size_t>(s0)].suffix;
        m_atoms[S0r] = relation(s0);
        m_atoms[Headed] = s0 >= 0 && m_state.hasHead(s0);
        m_atoms[S0vl] = s0 < 0 ? 0 : static_cast<quint32>(m_state.leftCount(s0));
        m_atoms[S0vr] = s0 < 0 ? 0 : static_cast<quint32>(m_state.rightCount(s0));
        m_atoms[S0sl] = s0 < 0 ? 0 : relations(m_state.leftRelations(s0));
        m_atoms[S0sr] = s0 < 0 ? 0 : relations(m_state.rightRelations(s0));
        const int head = m_state.headOf(s0), above = m_state.headOf(head);
        child(S0hw, S0hp, S0hr, head);
        set(S0h2w, S0h2p, above);
        child(S0lw, S0lp, S0lr, m_state.leftChild(s0));
        child(S0rw, S0rp, S0rr, m_state.rightChild(s0));
        child(S0l2w, S0l2p, S0l2r, m_state.leftChild(s0, 1));
        child(S0r2w, S0r2p, S0r2r, m_state.rightChild(s0, 1));
    }

    void coming(int n0)
    {
        const bool real = inside(n0);
        set(N0w, N0p, n0);
        m_atoms[N0u] = real ? m_words[static_cast<size_t>(n0)].tag : Outside;
        m_atoms[N0x] = real ? m_words[static_cast<size_t>(n0)].suffix : Outside;
        m_atoms[N0vl] = static_cast<quint32>(m_state.leftCount(n0));
        m_atoms[N0sl] = relations(m_state.leftRelations(n0));
        child(N0lw, N0lp, N0lr, m_state.leftChild(n0));
        child(N0l2w, N0l2p, N0l2r, m_state.leftChild(n0, 1));
        set(N1w, N1p, n0 + 1);
        set(N2w, N2p, n0 + 2);
        m_atoms[N3p] = fine(n0 + 3);
    }

    const ParserState& m_state;
    std::span<const ParserWord> m_words;
    Atoms m_atoms {};
};

} // namespace

Parser::Parser(std::span<const std::byte> bytes)
    : m_forward(Archive(bytes).part(0))
    , m_backward(Archive(bytes).part(1))
{
}

Parser::FeatureArray Parser::features(const ParserState& state, std::span<const ParserWord> words)
{
    const Atoms atoms = AtomReader(state, words).read();
    FeatureArray features;
    for (size_t i = 0; i < FeatureCount; ++i) {
        const Template& t = Templates[i];
        const quint64 low = (quint64 { atoms[t.a] } << 32) | atoms[t.b];
        const quint64 high = (quint64 { atoms[t.c] } << 32) | atoms[t.d];
        features[i] = mixed(mixed(mixed(0xA5C, i), low), high);
    }
    return features;
}

Transition Parser::best(const ParserState& state, const LinearModel::Scores& scores)
{
    if (state.next() >= state.length())
        return state.isLegal(Move::Reduce) ? Transition { Move::Reduce } : Transition { Move::Left, Relation::Root };
    int found = state.isLegal(Move::Shift) ? 0 : -1;
    const auto offer = [&](int number) {
        if (found < 0 || scores[static_cast<size_t>(number)] > scores[static_cast<size_t>(found)])
            found = number;
    };
    if (state.isLegal(Move::Reduce))
        offer(1);
    for (int relation = 1; relation < RelationCount; ++relation) { // 0 is the root's
        if (state.isLegal(Move::Left))
            offer(2 + relation);
        if (state.isLegal(Move::Right))
            offer(2 + RelationCount + relation);
    }
    return Transition::fromNumber(found);
}

std::vector<Arc> Parser::tree(const ParserState& state, std::span<const ParserWord> words)
{
    std::vector<Arc> arcs(words.size());
    std::vector<int> tops;
    for (int i = 0; i < state.length(); ++i) {
        arcs[static_cast<size_t>(i)] = state.arcOf(i);
        if (state.headOf(i) >= state.length() || state.headOf(i) < 0)
            tops.push_back(i);
    }
    const auto isVerb = [&](int i) { return words[static_cast<size_t>(i)].tag == static_cast<quint8>(Tag::Verb); };
    const auto verb = std::ranges::find_if(tops, isVerb);
    const auto notMark = std::ranges::find_if(tops, [&](int i) { return words[static_cast<size_t>(i)].tag != static_cast<quint8>(Tag::Punct); });
    const int root = verb != tops.end() ? *verb : notMark != tops.end() ? *notMark : tops.empty() ? -1 : tops.front();
    for (const int top : tops) {
        const bool mark = words[static_cast<size_t>(top)].tag == static_cast<quint8>(Tag::Punct);
        arcs[static_cast<size_t>(top)] = top == root ? Arc { -1, Relation::Root, 0, 0 } : Arc { root, mark ? Relation::Punct : Relation::Parataxis, 0, 0 };
    }
    return arcs;
}

namespace {

void noteMargins(ParserState& state, Transition chosen, const LinearModel::Scores& scores)
{
    const int score = scores[static_cast<size_t>(chosen.number())];
    int otherMove = std::numeric_limits<int>::min(), otherRelation = otherMove;
    for (const Move move : { Move::Shift, Move::Reduce, Move::Left, Move::Right }) {
        if (!state.isLegal(move))
            continue;
        const bool labelled = move == Move::Left || move == Move::Right;
        for (int relation = 1; relation < (labelled ? RelationCount : 2); ++relation) {
            const Transition other { move, static_cast<Relation>(relation) };
            int& rival = move == chosen.move ? otherRelation : otherMove;
            if (move != chosen.move || other.relation != chosen.relation)
                rival = std::max(rival, scores[static_cast<size_t>(other.number())]);
        }
    }
    state.setMargins(chosen, score - std::max(otherMove, score - 1000000), score - otherRelation);
}

/// A projective tree, read from left to right. Linear in the number of words.
std::vector<Arc> parsed(std::span<const ParserWord> words, const LinearModel& model)
{
    ParserState state(static_cast<int>(words.size()));
    while (!state.isFinal()) {
        if (state.next() >= state.length()) {
            state.apply(Parser::best(state, {}));
            continue;
        }
        const LinearModel::Scores scores = model.score(Parser::features(state, words));
        const Transition found = Parser::best(state, scores);
        if (found.move == Move::Left || found.move == Move::Right)
            noteMargins(state, found, scores);
        state.apply(found);
    }
    return Parser::tree(state, words);
}

} // namespace

std::vector<Arc> Parser::parse(std::span<const ParserWord> words) const
{
    const std::vector<Arc> forward = parsed(words, m_forward);
    std::vector<ParserWord> turned(words.rbegin(), words.rend());
    std::vector<Arc> backward = parsed(turned, m_backward);
    std::ranges::reverse(backward);
    for (Arc& arc : backward) {
        if (arc.head >= 0)
            arc.head = static_cast<int>(words.size()) - 1 - arc.head;
    }
    return voted(forward, backward);
}

} // namespace language
