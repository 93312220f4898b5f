#include "model/extract/times/compose.h"

#include <algorithm>

namespace extract::times {
namespace {

constexpr int MostPasses = 4;

bool sidesFit(const Rule& rule, const std::vector<Node>& nodes, size_t done, size_t next)
{
    for (size_t index = 0; index < rule.before.size(); ++index) {
        const Element& element = rule.before[rule.before.size() - 1 - index];
        const bool exists = done > index;
        const bool fits = exists ? element.accepts(nodes[done - 1 - index]) : element.edge;
        if (fits == element.negated)
            return false;
        if (!exists)
            break;
    }
    for (size_t index = 0; index < rule.after.size(); ++index) {
        const bool exists = next + index < nodes.size();
        const bool fits = exists ? rule.after[index].accepts(nodes[next + index]) : rule.after[index].edge;
        if (fits == rule.after[index].negated)
            return false;
        if (!exists)
            break;
    }
    return true;
}

bool bodyFits(const Rule& rule, const std::vector<Node>& nodes, size_t at)
{
    if (at + rule.body.size() > nodes.size())
        return false;
    for (size_t index = 0; index < rule.body.size(); ++index) {
        if (!rule.body[index].accepts(nodes[at + index]))
            return false;
    }
    return true;
}

Match matchOf(const Rule& rule, const std::vector<Node>& nodes, size_t at)
{
    Match match;
    match.first = nodes[at].first;
    match.glued = nodes[at].glued;
    match.end = nodes[at + rule.body.size() - 1].end;
    for (size_t index = 0; index < rule.body.size(); ++index) {
        match.elements[static_cast<size_t>(rule.body[index].number)] = &nodes[at + index];
    }
    return match;
}

/// One pass of a stage, in place: finished nodes stand before `done`, the rest from `at` on.
class Pass {
public:
    Pass(Chart& chart, const Grammar& grammar, int stage)
        : m_chart(chart)
        , m_grammar(grammar)
        , m_stage(stage)
    {
    }

    /// Whether a rule of the stage can begin anywhere.
    bool isNeeded()
    {
        bool needed = false;
        for (Node& node : m_chart.nodes)
            needed |= starts(node);
        return needed;
    }

    bool run()
    {
        auto& nodes = m_chart.nodes;
        size_t done = 0;
        size_t at = 0;
        bool changed = false;
        while (at < nodes.size()) {
            const auto result = starts(nodes[at]) ? reduce(done, at) : Nodes();
            if (!result) {
                if (done != at)
                    nodes[done] = nodes[at];
                ++done;
                ++at;
                continue;
            }
            changed = true;
            at += m_consumed - static_cast<size_t>(result->size());
            std::copy(result->begin(), result->end(), nodes.begin() + static_cast<std::ptrdiff_t>(at));
            if (m_consumed == 1)
                nodes[done++] = nodes[at++];
        }
        nodes.resize(done);
        return changed;
    }

private:
    bool starts(Node& node) const
    {
        if (!node.lookedUp) {
            node.stages = m_grammar.stagesOf(node);
            node.lookedUp = true;
        }
        return (node.stages >> m_stage & 1) != 0;
    }

    Nodes reduce(size_t done, size_t at)
    {
        auto& nodes = m_chart.nodes;
        m_fitting.clear();
        const Node* next = at + 1 < nodes.size() ? &nodes[at + 1] : nullptr;
        m_grammar.forEachStart(m_stage, nodes[at], next, [&](const Rule& rule) {
            if (bodyFits(rule, nodes, at) && sidesFit(rule, nodes, done, at + rule.body.size()))
                m_fitting.push_back(&rule);
        });
        // Rules of one row stand in the order of their choices, and so do their addresses.
        std::sort(m_fitting.begin(), m_fitting.end(), [](const Rule* left, const Rule* right) {
            return left->body.size() != right->body.size() ? left->body.size() > right->body.size() : left < right;
        });
        for (const Rule* rule : m_fitting) {
            const auto known = static_cast<int>(m_chart.temporals.size());
            auto result = perform(m_grammar.action(*rule), matchOf(*rule, nodes, at), m_chart);
            if (result
                && !(result->size() == 1 && rule->body.size() == 1 && result->front().classes == nodes[at].classes)) {
                for (Node& node : *result)
                    node.line = node.temporal >= known ? rule->line : node.line;
                m_consumed = rule->body.size();
                return result;
            }
        }
        return std::nullopt;
    }

    Chart& m_chart;
    const Grammar& m_grammar;
    int m_stage;
    size_t m_consumed = 0;
    std::vector<const Rule*> m_fitting;
};

} // namespace

void compose(Chart& chart, const Grammar& grammar)
{
    for (int stage = 0; stage < grammar.stages(); ++stage) {
        Pass pass(chart, grammar, stage);
        for (int count = 0; count < MostPasses && pass.isNeeded() && pass.run();)
            ++count;
    }
}

} // namespace extract::times
