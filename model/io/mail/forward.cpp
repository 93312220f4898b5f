#include "model/io/mail/forward.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace io {

namespace {

constexpr int DeepestForward = 6;
constexpr qsizetype LongestHead = 24; // lines
constexpr qsizetype LongestWay = 400; // lines above the head

QRegularExpression expression(const char* pattern)
{
    return QRegularExpression(
        QLatin1String("(*NO_JIT)") + QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption);
}

bool saysForward(const QString& subject)
{
    static const QRegularExpression mark = expression("^\\s*\\[?(?:fwd?|wg|tr|rv)\\s*:|\\(fwd\\)\\s*$");
    return mark.match(subject).hasMatch();
}

bool saysAnswer(const QString& subject)
{
    static const QRegularExpression mark = expression("^\\s*(?:re|aw|sv|antw)\\s*:");
    return mark.match(subject).hasMatch();
}

qsizetype lettersIn(const QString& text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); });
}

// A line without marks of quotation and of bold type.
QString bare(const QString& line)
{
    qsizetype begin = 0;
    while (begin < line.size() && (line[begin] == u'>' || line[begin].isSpace()))
        ++begin;
    return line.mid(begin).remove(u'*').trimmed();
}

bool isQuoted(const QString& line)
{
    return line.startsWith(u'>') || line.startsWith(QLatin1String(" >"));
}

enum class Mark { None, Forward, Original };

Mark markIn(const QString& line)
{
    if (line.size() > 200 || line.size() < 16)
        return Mark::None;
    static const QRegularExpression forward =
        expression("^-{2,} ?(?:begin |start of )?forwarded (?:message|by|e-?mail)\\b.*-*$|^begin forwarded message:?$");
    static const QRegularExpression original = expression("^-{2,} ?original (?:message|appointment|e-?mail) ?-{2,}$");
    return forward.match(line).hasMatch() ? Mark::Forward
        : original.match(line).hasMatch() ? Mark::Original
                                          : Mark::None;
}

bool isEndMark(const QString& line)
{
    static const QRegularExpression end = expression("^-{2,} ?end (?:of )?forwarded message ?-{2,}$");
    return line.size() < 80 && end.match(line).hasMatch();
}

/// The head of a mail inside another, by its lines.
struct Head {
    QString from;
    QString date;
    QString subject;
    qsizetype end = 0; // the line behind it
    int known = 0;
};

// Further lines of a list of addresses.
bool mayContinue(const QString& line)
{
    const qsizetype quote = line.lastIndexOf(u'>', 4) + 1;
    const QString words = line.trimmed();
    const bool isIndented = QStringView(line).sliced(quote).startsWith(QLatin1String("  ")) || line.startsWith(u'\t');
    return words.size() < 200 && (isIndented || words.contains(u'@') || words.endsWith(u';'));
}

Head headAt(const QStringList& lines, qsizetype begin)
{
    static const QRegularExpression field = expression("^(from|date|sent|subject|to|cc|bcc|reply-to|organi[sz]ation|"
                                                       "importance|attachments|message-id|x-[a-z-]+): ?(.*)$");
    Head head;
    head.end = begin;
    bool isOpen = false; // a line of no field continues the one above
    for (qsizetype i = begin; i < std::min(lines.size(), begin + LongestHead); ++i) {
        const QString line = bare(lines[i]);
        if (line.isEmpty()) {
            isOpen = false;
            continue;
        }
        const auto match = field.match(line);
        if (!match.hasMatch() && (!isOpen || !mayContinue(lines[i])))
            break;
        head.end = i + 1;
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(1).toLower();
        QString& value = name == u"from" ? head.from : name == u"subject" ? head.subject : head.date;
        const bool isKnown = name == u"from" || name == u"date" || name == u"sent" || name == u"subject";
        if (isKnown && value.isEmpty() && !match.captured(2).trimmed().isEmpty()) {
            value = match.captured(2).trimmed();
            ++head.known;
        }
        isOpen = !isKnown;
    }
    return head;
}

/// Finds where the forwarded mail begins and takes it apart.
class Search {
public:
    Search(const QString& text, const QString& subject)
        : m_lines(text.split(u'\n'))
        , m_saysForward(saysForward(subject))
        , m_saysAnswer(saysAnswer(subject))
    {
    }

    std::optional<Forward> find() const;

private:
    Forward behind(const Head& head, qsizetype begin) const;
    std::optional<Forward> quoted() const;

    QStringList m_lines;
    bool m_saysForward;
    bool m_saysAnswer;
};

// A quoted head has a quoted mail below it, and what is not quoted belongs to the mail around it.
Forward Search::behind(const Head& head, qsizetype begin) const
{
    Forward forward{m_lines.mid(0, head.end).join(u'\n'), {}, head.from, head.date, head.subject};
    const bool isInQuotes = head.known > 0 ? isQuoted(m_lines[head.end - 1]) : isQuoted(m_lines.value(begin));
    for (qsizetype i = head.end; i < m_lines.size(); ++i) {
        QString line = m_lines[i];
        if (isEndMark(bare(line)))
            continue;
        if (isInQuotes && !isQuoted(line) && !line.trimmed().isEmpty()) {
            forward.own += u'\n' + line;
            continue;
        }
        if (isInQuotes && isQuoted(line)) {
            line.remove(0, line.indexOf(u'>') + 1);
            line.remove(0, line.startsWith(u' ') ? 1 : 0);
        }
        forward.text += line + u'\n';
    }
    return forward;
}

std::optional<Forward> Search::quoted() const
{
    const auto first = std::ranges::find_if(m_lines, isQuoted);
    if (!m_saysForward || first == m_lines.end())
        return {};
    Head none;
    none.end = first - m_lines.begin();
    return behind(none, none.end);
}

std::optional<Forward> Search::find() const
{
    for (qsizetype i = 0; i < std::min(m_lines.size(), LongestWay); ++i) {
        const QString line = bare(m_lines[i]);
        const Mark mark = markIn(line);
        if (mark == Mark::None && !line.startsWith(u"from:", Qt::CaseInsensitive))
            continue;
        const Head head = headAt(m_lines, mark == Mark::None ? i : i + 1);
        const bool isHead = head.known >= 2 && !head.from.isEmpty();
        if (!isHead && mark != Mark::Forward)
            continue;
        if (mark != Mark::Forward && m_saysAnswer)
            return {};
        Forward forward = behind(head, i + 1);
        const QString above = m_lines.mid(0, i).join(u'\n');
        const bool isChief = lettersIn(above) * 3 <= lettersIn(forward.text);
        const bool isAlone = lettersIn(above) * 8 <= lettersIn(forward.text);
        const bool isStated = mark == Mark::Forward || m_saysForward;
        return isChief && (isStated || isAlone) ? std::optional(std::move(forward)) : std::nullopt;
    }
    auto forward = quoted();
    return forward && lettersIn(forward->own) * 3 <= lettersIn(forward->text) ? forward : std::nullopt;
}

} // namespace

std::optional<Forward> forwardedIn(const QString& text, const QString& subject)
{
    std::optional<Forward> found = Search(text, subject).find();
    for (int depth = 1; found && depth < DeepestForward; ++depth) {
        auto inner = Search(found->text, found->subject).find();
        if (!inner)
            break;
        inner->own = found->own + u'\n' + inner->own;
        found = std::move(inner);
    }
    if (found && lettersIn(found->text) == 0)
        return {};
    return found;
}

} // namespace io
