#include "model/extract/times/numerals.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace extract::times {
namespace {

/// Figures as a number; endless runs of them are not told apart.
double valueOf(QStringView figures)
{
    double value = 0;
    for (QChar figure : figures.first(std::min<qsizetype>(figures.size(), 18)))
        value = value * 10 + (figure.unicode() - u'0');
    return value;
}

/// Looks at the pieces behind a place, as long as they stand glued together.
class Glance {
public:
    Glance(const Chart& chart, QStringView text, int at)
        : m_chart(chart)
        , m_text(text)
        , m_at(at)
    {
    }

    bool has(int offset) const { return m_at + offset >= 0 && m_at + offset < static_cast<int>(m_chart.pieces.size()); }
    bool glued(int offset) const { return has(offset) && piece(offset).glued; }
    bool isDigits(int offset) const { return has(offset) && piece(offset).digits; }
    QStringView word(int offset) const
    {
        return has(offset) ? m_text.sliced(piece(offset).span.begin, piece(offset).span.length()) : QStringView();
    }
    bool isSign(int offset, QLatin1String signs) const
    {
        const QStringView sign = word(offset);
        return glued(offset) && sign.size() == 1 && signs.contains(sign.front());
    }
    /// Glued digits of at most `most` figures; -1 for anything else.
    int number(int offset, qsizetype least, qsizetype most) const
    {
        const QStringView digits = word(offset);
        return isDigits(offset) && (offset == 0 || glued(offset)) && digits.size() >= least && digits.size() <= most
            ? static_cast<int>(valueOf(digits))
            : -1;
    }

private:
    const Piece& piece(int offset) const { return m_chart.pieces[static_cast<size_t>(m_at + offset)]; }

    const Chart& m_chart;
    QStringView m_text;
    int m_at;
};

Node calendarNode(Chart& chart, int at, int length, Class which, const timex3::Date& date)
{
    Temporal temporal;
    temporal.date = date;
    Node node{at, at + length, 0, bit(which) | classesOf(temporal), 0, 1, timex3::Unit::None, -1, false};
    node.temporal = chart.add(std::move(temporal));
    return node;
}

/// "10/25/89", "3/4/2023", "16.11.2023": the day is the number that cannot be a month, before points the first; where
/// both can, both readings are kept.
std::optional<Node> readDayMonthYear(Chart& chart, int at, const Glance& glance)
{
    const int first = glance.number(0, 1, 2);
    const int second = glance.number(2, 1, 2);
    const bool points = glance.word(1) == u".";
    const int brief = glance.word(1) == u"/" ? glance.number(4, 2, 2) : -1;
    const int year = brief < 0 ? glance.number(4, 4, 4) : brief < 50 ? 2000 + brief : 1900 + brief;
    timex3::Date date;
    date.year = year;
    date.month = points ? second : qMin(first, second);
    date.day = points ? first : qMax(first, second);
    if (year < 1000 || first < 1 || second < 1 || date.month > 12 || !timex3::days(date))
        return std::nullopt;
    Node node = calendarNode(chart, at, 5, Class::Date, date);
    if (!points && date.day <= 12 && date.day != date.month) {
        std::swap(date.day, date.month);
        chart.temporals.back().swapped = date;
    }
    return node;
}

/// "2023-11-16", "2023/11/16", "11/16/2023": three glued numbers with one sign between them.
std::optional<Node> readNumericDate(Chart& chart, int at, const Glance& glance)
{
    if (!glance.isSign(1, QLatin1String("-/.")) || !glance.isSign(3, QLatin1String("-/."))
        || glance.word(1) != glance.word(3))
        return std::nullopt;
    if (glance.isSign(5, QLatin1String("-/.")) && glance.glued(6) && glance.isDigits(6))
        return std::nullopt; // "1.2.2023.4" numbers something else
    if (glance.number(0, 4, 4) < 0)
        return readDayMonthYear(chart, at, glance);
    timex3::Date date;
    date.year = glance.number(0, 4, 4);
    date.month = glance.number(2, 1, 2);
    date.day = glance.number(4, 1, 2);
    if (date.year < 1 || date.month < 1 || date.month > 12 || date.day < 1 || !timex3::days(date))
        return std::nullopt;
    return calendarNode(chart, at, 5, Class::Date, date);
}

std::optional<Node> readClock(Chart& chart, int at, const Glance& glance)
{
    timex3::Date date;
    date.hour = glance.number(0, 1, 2);
    date.minute = glance.number(2, 2, 2);
    if (!glance.isSign(1, QLatin1String(":")) || date.hour < 0 || date.hour > 24 || date.minute < 0 || date.minute > 59)
        return std::nullopt;
    int length = 3;
    if (glance.isSign(3, QLatin1String(":")) && glance.number(4, 2, 2) >= 0 && glance.number(4, 2, 2) < 60) {
        date.second = glance.number(4, 2, 2);
        length = 5;
    }
    return glance.isSign(length, QLatin1String(":"))
        ? std::nullopt
        : std::optional(calendarNode(chart, at, length, Class::Clock, date));
}

/// Whether two figures and an "s" are years, and not somebody's age, degrees or per cent: behind an apostrophe, or
/// behind "the" from the fifties on ("the late 80s"; "his early 20s" and "the mid-30s" are none).
bool isBriefDecade(const Glance& glance, int years)
{
    if (glance.word(-1) == u"'" || glance.word(-1) == u"’" || glance.word(-1) == u"‘")
        return true;
    int before = glance.word(-1) == u"-" ? -2 : -1;
    for (const QStringView part : {u"early", u"mid", u"late"}) {
        if (glance.word(before).compare(part, Qt::CaseInsensitive) == 0) {
            --before;
            break;
        }
    }
    return years >= 50 && glance.word(before).compare(u"the", Qt::CaseInsensitive) == 0;
}

std::optional<Node> readDecade(Chart& chart, int at, const Glance& glance)
{
    const bool apostrophe = glance.isSign(1, QLatin1String("'")) || (glance.glued(1) && glance.word(1) == u"’");
    const int ending = apostrophe ? 2 : 1;
    if (!glance.glued(ending) || glance.word(ending) != u"s")
        return std::nullopt;
    const int full = glance.number(0, 4, 4);
    const int brief = glance.number(0, 2, 2);
    timex3::Date date;
    if (full >= 1000 && full % 100 == 0 && full < 2000)
        date.century = full / 100;
    else if (full >= 1000 && full % 10 == 0)
        date.decade = full / 10;
    else if (brief >= 10 && brief % 10 == 0 && isBriefDecade(glance, brief))
        date.decade = brief / 10;
    else
        return std::nullopt;
    Node node = calendarNode(chart, at, ending + 1, Class::Decade, date);
    if (brief >= 0)
        node.classes |= bit(Class::Weak);
    return node;
}

/// Digits with grouping commas, a decimal part or a fraction behind; the length in pieces goes with it.
std::pair<double, int> readNumber(const Glance& glance)
{
    double number = valueOf(glance.word(0));
    int length = 1;
    while (glance.isSign(length, QLatin1String(",")) && glance.number(length + 1, 3, 3) >= 0
        && glance.word(0).size() <= 3) {
        number = number * 1000 + glance.number(length + 1, 3, 3);
        length += 2;
    }
    if (glance.isSign(length, QLatin1String(".")) && glance.isDigits(length + 1) && glance.glued(length + 1)) {
        const QStringView decimals =
            glance.word(length + 1).first(std::min<qsizetype>(glance.word(length + 1).size(), 18));
        number += valueOf(decimals) / std::pow(10.0, static_cast<double>(decimals.size()));
        length += 2;
    }
    const bool slash = glance.isSign(length + 1, QLatin1String("/"));
    if (length == 1 && glance.isDigits(1) && slash && glance.number(3, 1, 1) > 0)
        return {number + valueOf(glance.word(1)) / glance.number(3, 1, 1), 4};
    return {number, length};
}

bool isOrdinalEnding(QStringView word)
{
    return word.size() == 2
        && (word.compare(QLatin1String("st"), Qt::CaseInsensitive) == 0
            || word.compare(QLatin1String("nd"), Qt::CaseInsensitive) == 0
            || word.compare(QLatin1String("rd"), Qt::CaseInsensitive) == 0
            || word.compare(QLatin1String("th"), Qt::CaseInsensitive) == 0);
}

bool isPlainNumber(const Node& node)
{
    return node.is(Class::Number) && node.number < 1e9 && node.number == static_cast<int>(node.number);
}

/// Which of "five", "twenty", "hundred" a number word is: its value's place.
int placeOf(double number)
{
    return number < 10 ? 1 : number < 20 ? 2 : number < 100 ? 3 : 4;
}

/// Joins `next` to the number so far; false when the two are two numbers.
bool extend(double& total, double& group, double next, double last)
{
    if (next >= 1000 && total < next) {
        total += (group > 0 ? group : 1) * next;
        group = 0;
    } else if (next == 100 && group > 0 && group < 100) {
        group *= 100;
    } else if (placeOf(last) == 3 && placeOf(next) == 1 && next > 0) {
        group += next;
    } else if (last >= 100 && next < 100 && placeOf(last) > placeOf(next)) {
        group += next;
    } else {
        return false;
    }
    return true;
}

/// Number words that follow a number and belong to it. Each function gives the place behind what it took.
class NumberWords {
public:
    NumberWords(const std::vector<Node>& nodes, const std::vector<Piece>& pieces, QStringView text)
        : m_nodes(nodes)
        , m_pieces(pieces)
        , m_text(text)
    {
    }

    /// "twenty-five", "two hundred and six", "nineteen ninety-six".
    size_t extended(Node& node, size_t at) const
    {
        double total = node.number >= 1000 ? node.number : 0;
        double group = node.number >= 1000 ? 0 : node.number;
        double last = node.number;
        const bool century = !isDigits(node) && node.number >= 13 && node.number <= 20;
        while (at < m_nodes.size()) {
            const size_t next = at + (isJoint(at, last) ? 1 : 0);
            if (!isPlainNumber(m_nodes[next]) || isDigits(m_nodes[next]))
                break;
            const double value = m_nodes[next].number;
            if (century && total == 0 && group == node.number && placeOf(value) >= 2 && value < 100 && next == at) {
                group = node.number * 100 + value;
                node.classes |= bit(Class::Year);
            } else if ((isDigits(node) && value < 1000) || !extend(total, group, value, last)) {
                break;
            }
            last = value;
            node.end = m_nodes[next].end;
            node.word = 0;
            at = next + 1;
        }
        node.number = total + group;
        return at;
    }

    /// "two and a half".
    size_t withHalf(Node& node, size_t at) const
    {
        if (at + 2 >= m_nodes.size() || word(at) != u"and" || word(at + 1) != u"a" || word(at + 2) != u"half")
            return at;
        node.number += 0.5;
        node.end = m_nodes[at + 2].end;
        node.word = 0;
        return at + 3;
    }

private:
    bool isDigits(const Node& node) const { return m_pieces[static_cast<size_t>(node.first)].digits; }
    QStringView word(size_t at) const
    {
        const Node& node = m_nodes[at];
        const TextSpan span = m_pieces[static_cast<size_t>(node.first)].span;
        return node.end - node.first == 1 ? m_text.sliced(span.begin, span.length()) : QStringView();
    }
    /// A hyphen, or "and" behind a hundred, with something after it.
    bool isJoint(size_t at, double last) const
    {
        return at + 1 < m_nodes.size() && (word(at) == u"-" || (last >= 100 && word(at) == u"and"));
    }

    const std::vector<Node>& m_nodes;
    const std::vector<Piece>& m_pieces;
    QStringView m_text;
};

/// Whether a month stands before: "31 December 2450", "December 31, 2450".
bool followsMonth(const Chart& chart)
{
    for (size_t back = 1; back <= 3 && back <= chart.nodes.size(); ++back) {
        const Node& node = chart.nodes[chart.nodes.size() - back];
        if ((node.classes & bit(Class::Month)) != 0)
            return true;
        const bool between = (node.classes & bit(Class::DayNumber)) != 0 || node.classes == 0;
        if (!between)
            return false;
    }
    return false;
}

} // namespace

Node readDigits(Chart& chart, QStringView text, int at)
{
    const Glance glance(chart, text, at);
    if (const auto date = readNumericDate(chart, at, glance))
        return *date;
    if (const auto clock = readClock(chart, at, glance))
        return *clock;
    if (const auto decade = readDecade(chart, at, glance))
        return *decade;
    const auto [number, length] = readNumber(glance);
    Node node{at, at + length, 0, bit(Class::Number), number, 1, timex3::Unit::None, -1, false};
    const qsizetype figures = glance.word(0).size();
    if (length > 1)
        return node;
    if (figures <= 2 && number >= 1 && number <= 31)
        node.classes |= bit(Class::DayNumber);
    if (figures == 4 && number >= 1000 && (number < 2400 || followsMonth(chart)))
        node.classes |= bit(Class::Year);
    if (glance.glued(1) && isOrdinalEnding(glance.word(1))) {
        node.end += 1;
        node.classes = bit(Class::Ordinal) | (node.classes & bit(Class::DayNumber));
    }
    return node;
}

void joinNumbers(std::vector<Node>& nodes, const std::vector<Piece>& pieces, QStringView text)
{
    const NumberWords words(nodes, pieces, text);
    size_t out = 0;
    for (size_t at = 0; at < nodes.size(); ++out) {
        Node node = nodes[at++];
        if (isPlainNumber(node)) {
            at = words.extended(node, at);
            at = words.withHalf(node, at);
        }
        nodes[out] = node;
    }
    nodes.resize(out);
}

} // namespace extract::times
