#include "model/extract/times/recognise.h"

#include "model/extract/times/compose.h"
#include "model/extract/times/nodes.h"

#include <algorithm>
#include <utility>

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
        return false;
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

bool isDigit(QChar mark)
{
    return mark >= u'0' && mark <= u'9';
}

/// Whether a sentence was cut behind a shortened month or weekday: "on Mar. | 3 in Rome".
bool isCutDate(
    QStringView text, const language::Sentence& sentence, const language::Sentence& next, const Vocabulary& vocabulary)
{
    if (next.tokens.empty() || sentence.tokens.empty() || next.block != sentence.block
        || !(isDigit(text[next.span.begin]) || text[next.span.begin] == u','))
        return false;
    language::Sentence tail = sentence;
    tail.span.begin = std::max(sentence.span.begin, sentence.span.end - 6);
    const std::vector<Piece> pieces = vocabulary.pieces(text, tail);
    const int count = static_cast<int>(pieces.size());
    if (count < 2)
        return false;
    const auto match = vocabulary.longest(pieces, count - 2);
    return match.length == 2 && (match.entry->classes & (bit(Class::Month) | bit(Class::Weekday))) != 0;
}

/// Both sentences as one; heads count on.
language::Sentence joined(const language::Sentence& first, const language::Sentence& second)
{
    language::Sentence both = first;
    both.span.end = second.span.end;
    const int shift = static_cast<int>(first.tokens.size());
    for (language::Token token : second.tokens) {
        token.head += token.head >= 0 ? shift : 0;
        both.tokens.push_back(std::move(token));
    }
    return both;
}

/// The row that gave the node its meaning; digits mean their date by themselves.
RuleId ruleOf(const Node& node, const Rules& rules)
{
    return node.line > 0 ? rules.grammar.rowAt(node.line)
        : node.line < 0  ? rules.vocabulary.rowAt(-node.line)
                         : RuleId{QStringLiteral("time.digits"), 0};
}

/// Adds what stands in one sentence (or two that were cut apart: the second begins with token `own`).
void recogniseIn(const language::Sentence& sentence, size_t index, size_t own, QStringView text, const Rules& rules,
    std::vector<Found>& found)
{
    Chart chart = readChart(text, sentence, rules.vocabulary);
    if (!mayHoldTime(chart))
        return;
    compose(chart, rules.grammar);
    for (size_t at = 0; at < chart.nodes.size(); ++at) {
        if (!isReported(chart, at))
            continue;
        const Node& node = chart.nodes[at];
        const Piece& first = chart.pieces[static_cast<size_t>(node.first)];
        Temporal temporal =
            node.temporal >= 0 ? std::move(chart.temporals[static_cast<size_t>(node.temporal)]) : Temporal{};
        if (node.temporal < 0)
            temporal.date.year = node.whole();
        const bool second = first.token >= static_cast<int>(own);
        found.push_back({{first.span.begin, chart.pieces[static_cast<size_t>(node.end - 1)].span.end},
            std::move(temporal), static_cast<int>(index) + (second ? 1 : 0),
            first.token - (second ? static_cast<int>(own) : 0), ruleOf(node, rules)});
    }
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
    found.reserve(sentences.size());
    const QStringView text = article.text.view();
    for (size_t index = 0; index < sentences.size(); ++index) {
        const language::Sentence& sentence = sentences[index];
        if (!isRead(article, sentence))
            continue;
        if (index + 1 < sentences.size() && isCutDate(text, sentence, sentences[index + 1], rules.vocabulary)) {
            recogniseIn(joined(sentence, sentences[index + 1]), index, sentence.tokens.size(), text, rules, found);
            ++index;
        } else {
            recogniseIn(sentence, index, sentence.tokens.size(), text, rules, found);
        }
    }
    return found;
}

} // namespace extract::times
