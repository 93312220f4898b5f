#include "model/time/edtf.h"

#include "model/time/civil.h"

namespace edtf {
namespace {

/// Reads one date from the left; `failed` once anything does not fit.
class DateReader {
public:
    explicit DateReader(QStringView text)
        : m_rest(text)
    {
    }

    std::optional<Date> read()
    {
        const bool good = readYear() && readMonthAndDay() && readClock() && m_rest.isEmpty() && isPossible();
        return good ? std::optional(m_date) : std::nullopt;
    }

private:
    bool take(QChar wanted)
    {
        if (!m_rest.startsWith(wanted))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    void takeQualifiers()
    {
        for (; !m_rest.isEmpty(); m_rest = m_rest.sliced(1)) {
            const QChar mark = m_rest.front();
            if (mark != u'?' && mark != u'~' && mark != u'%')
                return;
            m_date.uncertain |= mark != u'~';
            m_date.approximate |= mark != u'?';
        }
    }

    static bool isDigit(QChar mark) { return mark >= u'0' && mark <= u'9'; }

    /// Takes `count` digits (or X where allowed); an empty string when they are not there.
    QString digits(qsizetype count, bool unspecified)
    {
        if (m_rest.size() < count)
            return {};
        const QStringView taken = m_rest.first(count);
        for (QChar mark : taken) {
            if (!isDigit(mark) && !(unspecified && mark == u'X'))
                return {};
        }
        m_rest = m_rest.sliced(count);
        return taken.toString();
    }

    bool readYear()
    {
        takeQualifiers();
        if (take(u'Y'))
            return readLongYear();
        const bool negative = take(u'-');
        const QString year = digits(4, true);
        if (year.isEmpty() || (negative && year == QLatin1String("0000")))
            return false;
        m_date.year = (negative ? QStringLiteral("-") : QString()) + year;
        return readSignificance();
    }

    bool readSignificance()
    {
        if (take(u'S')) {
            const QString count = digits(1, false);
            m_date.significantDigits = count.toInt();
            if (m_date.significantDigits < 1 || m_date.year.contains(u'X'))
                return false;
        }
        takeQualifiers();
        return true;
    }

    bool readLongYear()
    {
        const bool negative = take(u'-');
        QString year;
        while (!m_rest.isEmpty() && isDigit(m_rest.front()) && year.size() < 10) {
            year += m_rest.front();
            m_rest = m_rest.sliced(1);
        }
        if (take(u'E')) {
            const int zeros = digits(1, false).toInt();
            if (zeros < 1)
                return false;
            year += QString(zeros, u'0');
        }
        if (year.size() < 4 || year.size() > 9 || year.startsWith(u'0') || year.toLongLong() > 280'000'000)
            return false;
        m_date.year = (negative ? QStringLiteral("-") : QString()) + year;
        return readSignificance();
    }

    bool readMonthAndDay()
    {
        if (!take(u'-'))
            return true;
        takeQualifiers();
        m_date.month = digits(2, true);
        takeQualifiers();
        if (m_date.month.isEmpty() || m_date.significantDigits > 0)
            return false;
        if (m_date.isSeason())
            return m_date.month <= QLatin1String("41");
        if (!take(u'-'))
            return true;
        takeQualifiers();
        m_date.day = digits(2, true);
        takeQualifiers();
        return !m_date.day.isEmpty();
    }

    bool readClock()
    {
        if (!take(u'T'))
            return true;
        if (m_date.day.isEmpty() || (m_date.year + m_date.month + m_date.day).contains(u'X'))
            return false;
        const QString hour = digits(2, false);
        if (hour.isEmpty())
            return false;
        m_date.hour = hour.toInt();
        if (take(u':') && !readPart(m_date.minute))
            return false;
        if (m_date.minute >= 0 && take(u':') && !readPart(m_date.second))
            return false;
        return (m_date.hour < 24 || (m_date.hour == 24 && m_date.minute <= 0 && m_date.second <= 0)) && readZone();
    }

    bool readPart(int& part)
    {
        const QString written = digits(2, false);
        part = written.toInt();
        return !written.isEmpty() && part < 60;
    }

    bool readZone()
    {
        if (m_rest.startsWith(u'+') || m_rest.startsWith(u'-')) {
            const QStringView zone = m_rest;
            m_rest = m_rest.sliced(1);
            int minutes = 0;
            const QString hours = digits(2, false);
            if (hours.isEmpty() || hours.toInt() > 14 || (take(u':') && !readPart(minutes)))
                return false;
            m_date.zone = zone.first(zone.size() - m_rest.size()).toString();
        } else if (take(u'Z')) {
            m_date.zone = QStringLiteral("Z");
        }
        takeQualifiers();
        return true;
    }

    /// Whether some completion of the X is a day of the calendar.
    bool isPossible() const
    {
        const auto within = [](const QString& pattern, int low, int high) {
            for (int number = low; number <= high; ++number) {
                const auto fits = [&pattern](qsizetype at, int digit) {
                    return pattern[at] == u'X' || pattern[at] == QChar(u'0' + digit);
                };
                if (fits(0, number / 10) && fits(1, number % 10))
                    return true;
            }
            return false;
        };
        if (m_date.month.isEmpty() || m_date.isSeason())
            return true;
        if (!within(m_date.month, 1, 12))
            return false;
        if (m_date.day.isEmpty())
            return true;
        const int month = m_date.month.contains(u'X') ? 1 : m_date.month.toInt();
        const qint64 year = m_date.year.contains(u'X') ? 2000 : m_date.year.toLongLong();
        return within(m_date.day, 1, civil::daysInMonth(year, month));
    }

    QStringView m_rest;
    Date m_date;
};

std::optional<Edge> readEdge(QStringView text)
{
    if (text.isEmpty())
        return Edge{};
    if (text == QLatin1String(".."))
        return Edge{std::nullopt, true};
    if (auto date = DateReader(text).read())
        return Edge{std::move(date), false};
    return std::nullopt;
}

std::optional<Run> readRun(QStringView text)
{
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    if (dots < 0) {
        auto edge = readEdge(text);
        return edge && edge->date ? std::optional(Run{*edge, *edge}) : std::nullopt;
    }
    Edge open{std::nullopt, true};
    auto first = dots == 0 ? std::optional(open) : readEdge(text.first(dots));
    auto last = dots + 2 == text.size() ? std::optional(open) : readEdge(text.sliced(dots + 2));
    if (!first || !last || (!first->date && !last->date))
        return std::nullopt;
    return Run{*first, *last};
}

std::optional<Expression> readSet(QStringView text)
{
    const bool oneOf = text.front() == u'[';
    if (text.size() < 3 || text.back() != (oneOf ? u']' : u'}'))
        return std::nullopt;
    Expression set{oneOf ? Form::OneOf : Form::AllOf, {}};
    for (QStringView part : text.sliced(1, text.size() - 2).split(u',')) {
        auto run = readRun(part.trimmed());
        if (!run)
            return std::nullopt;
        set.runs.push_back(std::move(*run));
    }
    return set;
}

QString two(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString print(const Date& date)
{
    const qsizetype digits = date.year.size() - (date.year.startsWith(u'-') ? 1 : 0);
    QString text = (digits > 4 ? QStringLiteral("Y") : QString()) + date.year;
    if (date.significantDigits > 0)
        text += u'S' + QString::number(date.significantDigits);
    if (!date.month.isEmpty())
        text += u'-' + date.month;
    if (!date.day.isEmpty())
        text += u'-' + date.day;
    if (date.hour >= 0)
        text += u'T' + two(date.hour);
    if (date.minute >= 0)
        text += u':' + two(date.minute);
    if (date.second >= 0)
        text += u':' + two(date.second);
    text += date.zone;
    if (date.approximate || date.uncertain)
        text += date.approximate && date.uncertain ? u'%' : date.approximate ? u'~' : u'?';
    return text;
}

QString print(const Edge& edge)
{
    return edge.date ? print(*edge.date) : edge.open ? QStringLiteral("..") : QString();
}

QString print(const Run& run)
{
    if (run.first == run.last)
        return print(run.first);
    const QString first = run.first.date ? print(run.first) : QString();
    return first + QLatin1String("..") + (run.last.date ? print(run.last) : QString());
}

} // namespace

std::optional<Expression> parse(QStringView text)
{
    if (text.isEmpty() || text.size() > 4096)
        return std::nullopt;
    if (text.front() == u'[' || text.front() == u'{')
        return readSet(text);
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0) {
        auto date = DateReader(text).read();
        return date ? std::optional(Expression{Form::Single, {Run{{*date, false}, {*date, false}}}}) : std::nullopt;
    }
    auto first = readEdge(text.first(slash));
    auto last = readEdge(text.sliced(slash + 1));
    if (!first || !last || (!first->date && !first->open && !last->date && !last->open))
        return std::nullopt;
    return Expression{Form::Interval, {Run{*first, *last}}};
}

QString print(const Expression& expression)
{
    if (expression.runs.empty())
        return {};
    if (expression.form == Form::Single)
        return print(expression.runs.front().first);
    if (expression.form == Form::Interval)
        return print(expression.runs.front().first) + u'/' + print(expression.runs.front().last);
    QStringList parts;
    for (const Run& run : expression.runs)
        parts += print(run);
    const bool oneOf = expression.form == Form::OneOf;
    return (oneOf ? u'[' : u'{') + parts.join(u',') + (oneOf ? u']' : u'}');
}

} // namespace edtf
