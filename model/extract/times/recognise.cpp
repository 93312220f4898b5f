#include "model/extract/times/recognise.h"

#include "model/extract/times/compose.h"
#include "model/extract/times/nodes.h"

#include <algorithm>

namespace extract::times {
namespace {

bool isRead(const Article& article, const language::Sentence& sentence)
{
    if (article.paragraphs.empty())
        return true;
    const int paragraph = paragraphAt(article, sentence.span.begin);
    if (paragraph < 0)
        return false;
    const ParagraphKind kind = article.paragraphs[static_cast<size_t>(paragraph)].kind;
    return kind != ParagraphKind::Boilerplate && kind != ParagraphKind::Byline;
}

/// Whether a year that no rule took up is one: not a count of things ("1990 people").
bool isYear(const Chart& chart, size_t at)
{
    const Node& node = chart.nodes[at];
    const auto next = at + 1 < chart.nodes.size() ? &chart.nodes[at + 1] : nullptr;
    if (next && next->glued && at + 2 < chart.nodes.size() && chart.nodes[at + 2].glued
        && chart.nodes[at + 2].is(Class::Number))
        return false;
    const Node* before = at > 0 ? &chart.nodes[at - 1] : nullptr;
    if (before && node.glued && (before->is(Class::Number) || before->is(Class::Capital)))
        return false;
    if (next && next->is(Class::Plural) && !next->glued)
        return node.number >= 1900 && node.number < 2050 && at > 0 && chart.nodes[at - 1].word != 0;
    return node.number >= 1500 && node.number < 2100;
}

/// Whether the node is a time expression as it stands.
bool isReported(const Chart& chart, size_t at)
{
    const Node& node = chart.nodes[at];
    if (node.is(Class::Year) && node.temporal < 0)
        return isYear(chart, at);
    if (node.temporal < 0 || node.is(Class::Weak))
        return false;
    constexpr Classes reported =
        bit(Class::Date) | bit(Class::Time) | bit(Class::Duration) | bit(Class::Set) | bit(Class::Reference);
    return (node.classes & reported) != 0;
}

} // namespace

Result<Rules> Rules::read(const QString& folder)
{
    auto vocabulary = Vocabulary::read(folder);
    if (!vocabulary)
        return tl::unexpected(vocabulary.error());
    auto grammar = Grammar::read(folder, *vocabulary);
    if (!grammar)
        return tl::unexpected(grammar.error());
    vocabulary->seal();
    return Rules{std::move(*vocabulary), std::move(*grammar)};
}

std::vector<Found> recognise(const Article& article, std::span<const language::Sentence> sentences, const Rules& rules)
{
    std::vector<Found> found;
    for (size_t index = 0; index < sentences.size(); ++index) {
        if (!isRead(article, sentences[index]))
            continue;
        Chart chart = readChart(article.text.view(), sentences[index], rules.vocabulary);
        if (!mayHoldTime(chart))
            continue;
        compose(chart, rules.grammar);
        for (size_t at = 0; at < chart.nodes.size(); ++at) {
            if (!isReported(chart, at))
                continue;
            const Node& node = chart.nodes[at];
            const Piece& first = chart.pieces[static_cast<size_t>(node.first)];
            Temporal temporal = node.temporal >= 0 ? chart.temporals[static_cast<size_t>(node.temporal)] : Temporal{};
            if (node.temporal < 0)
                temporal.date.year = static_cast<int>(node.number);
            found.push_back({{first.span.begin, chart.pieces[static_cast<size_t>(node.end - 1)].span.end},
                std::move(temporal), static_cast<int>(index), first.token});
        }
    }
    return found;
}

} // namespace extract::times
