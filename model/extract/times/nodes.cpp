#include "model/extract/times/nodes.h"

#include "model/extract/times/numerals.h"

namespace extract::times {
namespace {

using language::Tag;

Classes tagClasses(const language::Sentence& sentence, const Piece& piece)
{
    if (piece.token < 0)
        return 0;
    const language::Token& token = sentence.tokens[static_cast<size_t>(piece.token)];
    if (token.tag == Tag::Verb || token.tag == Tag::Aux)
        return bit(Class::Verb);
    if (token.tag != Tag::Noun)
        return 0;
    return bit(Class::Noun) | (token.features.number == language::Number::Plural ? bit(Class::Plural) : 0);
}

/// Whether the words mean a time here: a weak word ("may", "march", "fall") that is tagged as a verb is no time, unless
/// a number stands beside it; a name needs its capital letter.
bool isMeant(const Chart& chart, const Vocabulary::Match& match, Classes tags, QChar initial, int at, bool followsWord)
{
    const Vocabulary::Entry& entry = *match.entry;
    if ((entry.capital && !initial.isUpper()) || (entry.plain && initial.isUpper() && followsWord))
        return false;
    const bool verb = (tags & bit(Class::Verb)) != 0;
    if (verb && (entry.classes & bit(Class::Rel)) != 0 && entry.number == static_cast<double>(Direction::Last))
        return false; // "to last two days"
    const bool weak = (entry.classes & bit(Class::Weak)) != 0;
    if (!weak || !verb)
        return true;
    const auto digits = [&chart](int index) {
        return index >= 0 && index < static_cast<int>(chart.pieces.size())
            && chart.pieces[static_cast<size_t>(index)].digits;
    };
    const bool shortened = match.length > 1;
    return initial.isUpper() && (shortened || digits(at - 1) || digits(at + 1));
}

/// Whether a word stands right before, so that a capital letter tells a name ("Russia Today").
bool followsWord(const Chart& chart, QStringView text, int at)
{
    return at > 0 && text[chart.pieces[static_cast<size_t>(at - 1)].span.begin].isLetter();
}

Node phraseNode(Chart& chart, const Vocabulary::Match& match, int at)
{
    const Vocabulary::Entry& entry = *match.entry;
    Node node{at, at + match.length, 0, entry.classes, entry.number, entry.multiple, entry.unit, -1, false};
    if (entry.hasTemporal)
        node.temporal = chart.add(entry.temporal);
    node.line = -entry.line;
    return node;
}

} // namespace

Classes classesOf(const Temporal& temporal)
{
    switch (temporal.kind) {
    case Temporal::Kind::Calendar:
        return bit(temporal.date.hasClock() ? Class::Time : Class::Date);
    case Temporal::Kind::Duration:
        return bit(Class::Duration);
    case Temporal::Kind::Set:
        return bit(Class::Set);
    case Temporal::Kind::Reference:
        break;
    }
    return bit(Class::Reference);
}

Chart readChart(QStringView text, const language::Sentence& sentence, const Vocabulary& vocabulary)
{
    Chart chart;
    chart.sentence = &sentence;
    chart.pieces = vocabulary.pieces(text, sentence);
    const int count = static_cast<int>(chart.pieces.size());
    chart.nodes.reserve(chart.pieces.size());
    chart.temporals.reserve(chart.pieces.size());
    for (int at = 0; at < count;) {
        const Piece& piece = chart.pieces[static_cast<size_t>(at)];
        const QChar initial = text[piece.span.begin];
        const Classes tags = tagClasses(sentence, piece);
        Node node;
        const auto match = piece.word != 0 ? vocabulary.longest(chart.pieces, at) : Vocabulary::Match{};
        if (piece.digits)
            node = readDigits(chart, text, at);
        else if (match.entry && isMeant(chart, match, tags, initial, at, followsWord(chart, text, at)))
            node = phraseNode(chart, match, at);
        else
            node = {at, at + 1, piece.word, 0, 0, 1, timex3::Unit::None, -1, false};
        if (node.end - node.first == 1) {
            node.word = piece.word;
            node.classes |= tags | (initial.isUpper() ? bit(Class::Capital) : 0);
        }
        node.glued = piece.glued;
        at = node.end;
        chart.nodes.push_back(node);
    }
    joinNumbers(chart.nodes, chart.pieces, text);
    return chart;
}

bool mayHoldTime(const Chart& chart)
{
    constexpr Classes silent = bit(Class::Verb) | bit(Class::Noun) | bit(Class::Plural) | bit(Class::Capital)
        | bit(Class::Rel) | bit(Class::Mod) | bit(Class::Approx) | bit(Class::Every) | bit(Class::Ordinal)
        | bit(Class::Number) | bit(Class::DayNumber) | bit(Class::Weak);
    for (const Node& node : chart.nodes) {
        if ((node.classes & ~silent) != 0)
            return true;
    }
    return false;
}

} // namespace extract::times
