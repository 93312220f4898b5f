#include "model/language/training/modelwriter.h"
#include "model/language/training/perceptron.h"
#include "model/language/training/trainers.h"

#include "model/language/labels.h"
#include "model/language/parser.h"
#include "model/language/tagger.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>

namespace language::training {

namespace {

constexpr int ClassCount = 2 + 2 * RelationCount;

struct Example {
    std::vector<ParserWord> words;
    std::vector<int> heads; ///< the root's number is the length
    std::vector<Relation> relations;
};

/// How many gold arcs each move puts out of reach (Goldberg and Nivre, 2013).
class Oracle {
public:
    Oracle(const ParserState& state, const Example& gold)
        : m_state(state)
        , m_gold(gold)
    {
    }

    int cost(Move move) const
    {
        if (!m_state.isLegal(move))
            return std::numeric_limits<int>::max();
        const int top = m_state.top(), next = m_state.next();
        switch (move) {
        case Move::Shift:
            return lostOnStack(next, -1);
        case Move::Reduce:
            return lostAhead(top);
        case Move::Left: {
            const int head = head_(top);
            return lostAhead(top) + (head != next && head > next ? 1 : 0);
        }
        case Move::Right: {
            const int head = head_(next);
            const bool reachable = head != top && (head > next || onStack(head));
            return (reachable ? 1 : 0) + lostDependents(next);
        }
        }
        return 0;
    }

    bool isGold(Transition transition) const
    {
        const int top = m_state.top(), next = m_state.next();
        if (transition.move == Move::Left && head_(top) == next)
            return transition.relation == m_gold.relations[static_cast<size_t>(top)];
        if (transition.move == Move::Right && head_(next) == top)
            return transition.relation == m_gold.relations[static_cast<size_t>(next)];
        return true;
    }

    /// The relation to learn with a move: the gold one, where the arc is gold.
    std::optional<Relation> relationFor(Move move) const
    {
        const int top = m_state.top(), next = m_state.next();
        if (move == Move::Left && head_(top) == next)
            return m_gold.relations[static_cast<size_t>(top)];
        if (move == Move::Right && head_(next) == top)
            return m_gold.relations[static_cast<size_t>(next)];
        return {};
    }

private:
    int head_(int word) const { return m_gold.heads[static_cast<size_t>(word)]; }
    bool onStack(int word) const { return std::ranges::find(m_state.stack(), word) != m_state.stack().end(); }

    int lostDependents(int word) const
    {
        int lost = 0;
        for (const int below : m_state.stack())
            lost += head_(below) == word && !m_state.hasHead(below);
        return lost;
    }

    int lostOnStack(int word, int) const
    {
        return lostDependents(word) + (head_(word) < word && onStack(head_(word)) ? 1 : 0);
    }

    int lostAhead(int word) const
    {
        int lost = 0;
        for (int i = m_state.next(); i < m_state.length(); ++i)
            lost += head_(i) == word;
        return lost;
    }

    const ParserState& m_state;
    const Example& m_gold;
};

/// One step of training: the transition to follow.
class Trainer {
public:
    Trainer(AveragedPerceptron& model, std::mt19937& random, bool explore)
        : m_model(model)
        , m_random(random)
        , m_explore(explore)
    {
    }

    void learn(const Example& example)
    {
        ParserState state(static_cast<int>(example.words.size()));
        while (!state.isFinal()) {
            if (state.next() >= state.length())
                state.apply(Parser::best(state, {}));
            else
                state.apply(step(state, example));
        }
    }

private:
    Transition step(const ParserState& state, const Example& example)
    {
        const auto features = Parser::features(state, example.words);
        const auto scores = m_model.score(features);
        const Transition guess = Parser::best(state, scores);
        const Oracle oracle(state, example);
        int costs[4], least = std::numeric_limits<int>::max();
        for (int move = 0; move < 4; ++move) {
            costs[move] = oracle.cost(static_cast<Move>(move));
            least = std::min(least, costs[move]);
        }
        m_model.tick();
        const bool right = costs[static_cast<int>(guess.move)] == least && oracle.isGold(guess);
        if (right)
            return guess;
        Transition truth;
        int best = std::numeric_limits<int>::min();
        for (int move = 0; move < 4; ++move) {
            if (costs[move] != least)
                continue;
            const Transition offered = labelled(static_cast<Move>(move), oracle, scores);
            const int score = scores[static_cast<size_t>(offered.number())];
            if (score > best) {
                best = score;
                truth = offered;
            }
        }
        m_model.update(features, truth.number(), guess.number());
        return m_explore && m_random() % 10 != 0 ? guess : truth;
    }

    static Transition labelled(Move move, const Oracle& oracle, const LinearModel::Scores& scores)
    {
        if (move == Move::Shift || move == Move::Reduce)
            return { move };
        if (const auto relation = oracle.relationFor(move))
            return { move, *relation };
        Transition best { move, static_cast<Relation>(1) };
        for (int relation = 2; relation < RelationCount; ++relation) {
            const Transition offered { move, static_cast<Relation>(relation) };
            if (scores[static_cast<size_t>(offered.number())] > scores[static_cast<size_t>(best.number())])
                best = offered;
        }
        return best;
    }

    AveragedPerceptron& m_model;
    std::mt19937& m_random;
    bool m_explore;
};

} // namespace

namespace {

std::vector<Example> examplesOf(const Treebank& treebank, const std::vector<std::vector<quint8>>& tags, const Tagger& tagger)
{
    std::vector<Example> examples;
    for (size_t s = 0; s < treebank.size(); ++s) {
        Example example;
        const auto length = static_cast<int>(treebank[s].words.size());
        for (size_t i = 0; i < treebank[s].words.size(); ++i) {
            const TreebankWord& word = treebank[s].words[i];
            const quint8 number = tags[s][i];
            const Word described = describe(word.form);
            example.words.push_back({ described.lower, described.suffixes[2], number, static_cast<quint8>(tagger.tagOfClass(number).tag) });
            example.heads.push_back(word.head < 0 ? length : word.head);
            example.relations.push_back(word.relation);
        }
        examples.push_back(std::move(example));
    }
    return examples;
}

void turn(Example& example)
{
    const auto length = static_cast<int>(example.words.size());
    std::ranges::reverse(example.words);
    std::ranges::reverse(example.heads);
    std::ranges::reverse(example.relations);
    for (int& head : example.heads)
        head = head == length ? length : length - 1 - head;
}

/// Counts the features on the way to the gold trees.
void countFeatures(const Example& example, FeatureCounter& counter)
{
    ParserState state(static_cast<int>(example.words.size()));
    while (!state.isFinal()) {
        if (state.next() >= state.length()) {
            state.apply(Parser::best(state, {}));
            continue;
        }
        for (const quint64 feature : Parser::features(state, example.words))
            counter.see(feature);
        const Oracle oracle(state, example);
        Transition best;
        int least = std::numeric_limits<int>::max();
        for (const Move move : { Move::Left, Move::Right, Move::Reduce, Move::Shift }) {
            const int cost = oracle.cost(move);
            if (cost < least) {
                least = cost;
                best = { move, oracle.relationFor(move).value_or(Relation::Dep) };
            }
        }
        state.apply(best);
    }
}

QByteArray train(const std::vector<Example>& examples, int rounds)
{
    constexpr size_t mostFeatures = 450000;
    constexpr int leastCount = 3;
    FeatureCounter counter;
    for (const Example& example : examples)
        countFeatures(example, counter);
    AveragedPerceptron model(ClassCount);
    model.leaveOutRare(counter, leastCount);
    std::vector<size_t> order(examples.size());
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 random(20231116);
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random() % i]);
        Trainer trainer(model, random, round > 0);
        for (const size_t number : order)
            trainer.learn(examples[number]);
    }
    return model.write({ mostFeatures, 13 });
}

} // namespace

QByteArray trainParser(const Treebank& treebank, const std::vector<std::vector<quint8>>& tags, const QByteArray& taggerBytes, int rounds)
{
    const Tagger tagger(std::as_bytes(std::span(taggerBytes.constData(), static_cast<size_t>(taggerBytes.size()))));
    std::vector<Example> examples = examplesOf(treebank, tags, tagger);
    const QByteArray forward = train(examples, rounds);
    std::ranges::for_each(examples, turn);
    return archiveBytes({ forward, train(examples, rounds) });
}

} // namespace language::training
