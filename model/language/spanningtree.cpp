#include "model/language/spanningtree.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace language {

namespace {

constexpr size_t MostRoots = 4; ///< that are tried, the likeliest first
constexpr int MostLevels = 8; ///< of circles within circles
constexpr int Unlikely = std::numeric_limits<int>::min() / 4; ///< an arc for want of any other
constexpr int Impossible = std::numeric_limits<int>::min(); ///< no arc: a node's with itself

/// Scores of arcs between the nodes 0 (the root) … n. Circles are drawn together, each into one node, until none is
/// left.
class Graph {
public:
    Graph(std::span<const int> scores, int length)
        : Graph(static_cast<size_t>(length) + 1)
    {
        for (size_t word = 1; word < m_size; ++word) {
            for (size_t head = 0; head < m_size; ++head) {
                if (head != word)
                    at(word, head) = scores[(word - 1) * m_size + head];
            }
        }
    }

    void allowRoot(size_t only)
    {
        for (size_t word = 1; word < m_size; ++word) {
            if (word != only)
                at(word, 0) = Unlikely;
        }
    }

    /// The head of every node in the best tree; node 0 has 0. Nothing when circles come up again and again, `levels`
    /// times, which sentences do not do.
    std::vector<size_t> heads(int levels = MostLevels) const
    {
        if (levels == 0)
            return {};
        std::vector<size_t> best(m_size, 0);
        for (size_t word = 1; word < m_size; ++word) {
            for (size_t head = 1; head < m_size; ++head) {
                if (at(word, head) > at(word, best[word]))
                    best[word] = head;
            }
        }
        const Groups groups = grouped(best);
        return groups.count == m_size ? best : joined(best, groups, levels);
    }

private:
    explicit Graph(size_t size)
        : m_size(size)
        , m_scores(size * size, Impossible)
    {
    }

    int& at(size_t word, size_t head) { return m_scores[word * m_size + head]; }
    int at(size_t word, size_t head) const { return m_scores[word * m_size + head]; }

    /// The nodes of the smaller graph: every circle is one, every other node another; the root stays 0.
    struct Groups {
        std::vector<size_t> of;
        std::vector<bool> isCircle; ///< by node
        size_t count = 0;
    };

    static Groups grouped(const std::vector<size_t>& heads)
    {
        constexpr size_t none = std::numeric_limits<size_t>::max();
        Groups groups{std::vector<size_t>(heads.size(), none), std::vector<bool>(heads.size(), false), 1};
        groups.of[0] = 0;
        std::vector<size_t> seenFrom(heads.size(), 0);
        for (size_t start = 1; start < heads.size(); ++start) {
            size_t word = start;
            while (word != 0 && seenFrom[word] == 0) {
                seenFrom[word] = start;
                word = heads[word];
            }
            if (word == 0 || seenFrom[word] != start)
                continue;
            for (size_t next = word; groups.of[next] == none; next = heads[next]) {
                groups.of[next] = groups.count;
                groups.isCircle[next] = true;
            }
            ++groups.count;
        }
        for (size_t& group : groups.of)
            group = group == none ? groups.count++ : group;
        return groups;
    }

    /// Solves the smaller graph, then cuts every circle where the arc from outside enters it.
    std::vector<size_t> joined(const std::vector<size_t>& best, const Groups& groups, int levels) const
    {
        struct ArcOf {
            size_t word = 0;
            size_t head = 0;
        };
        Graph smaller(groups.count);
        std::vector<ArcOf> arcs(groups.count * groups.count);
        for (size_t word = 1; word < m_size; ++word) {
            const int lost = groups.isCircle[word] ? at(word, best[word]) : 0;
            for (size_t head = 0; head < m_size; ++head) {
                const size_t below = groups.of[word], above = groups.of[head];
                if (below == above || at(word, head) - lost <= smaller.at(below, above))
                    continue;
                smaller.at(below, above) = at(word, head) - lost;
                arcs[below * groups.count + above] = {word, head};
            }
        }
        const std::vector<size_t> found = smaller.heads(levels - 1);
        if (found.empty())
            return {};
        std::vector<size_t> heads = best;
        for (size_t group = 1; group < groups.count; ++group) {
            const ArcOf arc = arcs[group * groups.count + found[group]];
            heads[arc.word] = arc.head;
        }
        return heads;
    }

    size_t m_size;
    std::vector<int> m_scores;
};

/// The best head of every word, the root being 0, when that is a tree with one root already; mostly it is.
std::vector<int> greedyTree(std::span<const int> scores, size_t length)
{
    std::vector<int> heads(length);
    int roots = 0;
    for (size_t word = 0; word < length; ++word) {
        const auto row = scores.subspan(word * (length + 1), length + 1);
        size_t best = 0;
        for (size_t head = 1; head <= length; ++head) {
            if (head != word + 1 && row[head] > row[best])
                best = head;
        }
        heads[word] = static_cast<int>(best) - 1;
        roots += best == 0;
    }
    if (roots != 1)
        return {};
    std::vector<int> seenFrom(length, -1);
    for (int start = 0; start < static_cast<int>(length); ++start) {
        int word = start;
        while (word >= 0 && seenFrom[static_cast<size_t>(word)] < 0) {
            seenFrom[static_cast<size_t>(word)] = start;
            word = heads[static_cast<size_t>(word)];
        }
        if (word >= 0 && seenFrom[static_cast<size_t>(word)] == start)
            return {};
    }
    return heads;
}

long long total(std::span<const int> scores, const std::vector<size_t>& heads)
{
    long long sum = 0;
    for (size_t word = 1; word < heads.size(); ++word)
        sum += scores[(word - 1) * heads.size() + heads[word]];
    return sum;
}

/// Each word hangs on the one before.
std::vector<int> chain(int length)
{
    std::vector<int> heads(static_cast<size_t>(length));
    std::iota(heads.begin(), heads.end(), -1);
    return heads;
}

} // namespace

std::vector<int> bestTree(std::span<const int> scores, int length)
{
    if (auto heads = greedyTree(scores, static_cast<size_t>(length)); !heads.empty())
        return heads;
    std::vector<size_t> heads = Graph(scores, length).heads();
    std::vector<size_t> roots;
    for (size_t word = 1; word < heads.size(); ++word) {
        if (heads[word] == 0)
            roots.push_back(word);
    }
    if (roots.size() > 1) {
        const auto score = [&](size_t word) { return scores[(word - 1) * heads.size()]; };
        std::ranges::stable_sort(roots, std::ranges::greater(), score);
        roots.resize(std::min(roots.size(), MostRoots));
        heads.clear();
        for (const size_t root : roots) {
            Graph graph(scores, length);
            graph.allowRoot(root);
            std::vector<size_t> tree = graph.heads();
            if (tree.empty())
                break;
            if (heads.empty() || total(scores, tree) > total(scores, heads))
                heads = std::move(tree);
        }
    }
    if (heads.empty())
        return chain(length);
    std::vector<int> out;
    for (size_t word = 1; word < heads.size(); ++word)
        out.push_back(static_cast<int>(heads[word]) - 1);
    return out;
}

} // namespace language
