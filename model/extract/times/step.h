#pragma once

#include "model/extract/times/compose.h"

#include <optional>
#include <vector>

namespace extract::times {

/// One action being carried out: reads its arguments and builds the resulting node.
class Step {
public:
    Step(const Action& action, const Match& match, Chart& chart)
        : m_action(action)
        , m_match(match)
        , m_chart(chart)
    {
    }

    static Nodes nodes(std::initializer_list<Node> all) { return QVarLengthArray<Node, 4>(all); }

    size_t count() const { return m_action.arguments.size(); }
    const Argument& argument(size_t index) const
    {
        static const Argument none;
        return index < count() ? m_action.arguments[index] : none;
    }
    const Node* node(size_t index) const { return m_match.at(argument(index).element); }
    const QString& word(size_t index) const { return argument(index).word; }

    /// The meaning of an argument's node: its temporal, or the year or day that its number names.
    std::optional<Temporal> temporal(size_t index) const { return node(index) ? meaning(*node(index)) : std::nullopt; }
    std::optional<Temporal> meaning(const Node& node) const
    {
        if (node.temporal >= 0)
            return m_chart.temporals[static_cast<size_t>(node.temporal)];
        Temporal temporal;
        if (node.is(Class::Year))
            temporal.date.year = static_cast<int>(node.number);
        else if (node.is(Class::DayNumber) || (node.is(Class::Ordinal) && node.number <= 31))
            temporal.date.day = static_cast<int>(node.number);
        else
            return std::nullopt;
        return temporal;
    }

    Node built(Temporal temporal, int first, int end, Classes extra = 0)
    {
        Node result{first, end, 0, classesOf(temporal) | extra, 0, 1, timex3::Unit::None, -1, m_match.glued};
        result.temporal = m_chart.add(std::move(temporal));
        return result;
    }
    Nodes result(Temporal temporal, Classes extra = 0)
    {
        return nodes({built(std::move(temporal), m_match.first, m_match.end, extra)});
    }
    const Match& match() const { return m_match; }

private:
    const Action& m_action;
    const Match& m_match;
    Chart& m_chart;
};

/// Actions on calendar dates and clock times: join, share, field, clock, zone, partday, years, dmy. Nothing where the
/// meanings do not fit.
Nodes join(Step& step);
Nodes share(Step& step);
Nodes field(Step& step);
Nodes clock(Step& step);
Nodes zone(Step& step);
Nodes partDay(Step& step);
Nodes years(Step& step);
Nodes dayMonthYear(Step& step);

/// A day of the month whose month is not said.
bool isBareDay(const Temporal& temporal);

} // namespace extract::times
