#include "model/fetch/responsereader.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qint64 MostHead = 64 << 10;
constexpr qint64 MostSizeLine = 1'000; // of a chunk, with its extensions

// A length in digits of a base alone: no sign, no spaces, nothing that overflows.
qint64 lengthOf(const QByteArray& digits, int base)
{
    const bool isBare = !digits.isEmpty() && std::ranges::all_of(digits, [](char c) { return std::isxdigit(c) != 0; });
    bool ok = false;
    const qint64 length = digits.toLongLong(&ok, base);
    return isBare && ok ? length : -1;
}

} // namespace

QByteArray ResponseReader::feed(QByteArrayView bytes)
{
    if (m_state == State::Done || m_state == State::Broken)
        return {};
    m_waiting.append(bytes);
    if (m_state == State::Head)
        readHead();
    return m_state == State::Body ? readBody() : QByteArray();
}

void ResponseReader::end()
{
    const bool isWhole = m_state == State::Done || (m_state == State::Body && m_framing == Framing::UntilEnd);
    m_state = isWhole ? State::Done : State::Broken;
}

// The lines of a head once all of it came; an empty line ends it.
QList<QByteArray> ResponseReader::takenLines()
{
    const qsizetype usual = m_waiting.indexOf("\r\n\r\n");
    const qsizetype bare = m_waiting.indexOf("\n\n");
    const bool isBare = bare >= 0 && (usual < 0 || bare < usual);
    const qsizetype end = isBare ? bare : usual;
    if (m_spent + (end < 0 ? m_waiting.size() : end) > MostHead || !QByteArray("HTTP/1.").startsWith(m_waiting.left(7)))
        m_state = State::Broken;
    if (end < 0 || m_state == State::Broken)
        return {};
    m_spent += end;
    const QList<QByteArray> lines = m_waiting.left(end).split('\n');
    m_waiting.remove(0, end + (isBare ? 2 : 4));
    return lines;
}

// Heads of 1xx are followed by another one.
void ResponseReader::readHead()
{
    while (m_state == State::Head) {
        const QList<QByteArray> lines = takenLines();
        if (lines.isEmpty())
            return;
        m_head = {};
        m_framing = Framing::UntilEnd;
        m_head.status = lines.first().mid(9, 3).toInt();
        m_state = m_head.status < 100 || m_head.status == 101 ? State::Broken
            : m_head.status < 200                             ? State::Head
                                                              : State::Body;
        for (const QByteArray& line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0 && m_state != State::Broken)
                readField(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
    }
    m_left = m_framing == Framing::Length ? m_head.length : 0;
    const bool isEmpty = m_head.status == 204 || m_head.status == 304 || (m_framing == Framing::Length && m_left == 0);
    if (isEmpty && m_state == State::Body)
        m_state = State::Done;
}

void ResponseReader::readField(const QByteArray& name, const QByteArray& value)
{
    if (name == "content-type") {
        m_head.contentType = value;
    } else if (name == "location") {
        m_head.location = value;
    } else if (name == "content-encoding") {
        m_head.contentEncoding = value.toLower();
    } else if (name == "transfer-encoding") {
        m_framing = Framing::Chunks;
        m_head.length = -1;
        if (value.toLower() != "chunked")
            m_state = State::Broken;
    } else if (name == "content-length" && m_framing != Framing::Chunks) {
        const qint64 length = lengthOf(value, 10);
        if (length < 0 || (m_framing == Framing::Length && length != m_head.length))
            m_state = State::Broken;
        m_framing = Framing::Length;
        m_head.length = length;
    }
}

QByteArray ResponseReader::readBody()
{
    if (m_framing == Framing::UntilEnd)
        return std::exchange(m_waiting, {});
    if (m_framing == Framing::Chunks)
        return readChunks();
    QByteArray body = taken(m_left);
    if (m_left == 0)
        m_state = State::Done;
    return body;
}

QByteArray ResponseReader::taken(qint64 most)
{
    QByteArray part = m_waiting.left(most);
    m_waiting.remove(0, part.size());
    m_left -= part.size();
    return part;
}

QByteArray ResponseReader::readChunks()
{
    QByteArray body;
    while (m_state == State::Body) {
        if (m_part == Part::Bytes) {
            body += taken(m_left);
            if (m_left > 0)
                break;
            m_part = Part::End;
            continue;
        }
        const qsizetype end = m_waiting.indexOf('\n');
        m_spent += m_part == Part::Trailer ? end + 1 : 0;
        if ((end < 0 ? m_waiting.size() : end) > MostSizeLine || m_spent > MostHead)
            m_state = State::Broken;
        if (end < 0 || m_state == State::Broken)
            break;
        const QByteArray line = m_waiting.left(end).trimmed();
        m_waiting.remove(0, end + 1);
        if (m_part == Part::Size)
            readSize(line);
        else if (m_part == Part::Trailer)
            m_state = line.isEmpty() ? State::Done : State::Body;
        else if (line.isEmpty())
            m_part = Part::Size;
        else
            m_state = State::Broken;
    }
    return body;
}

void ResponseReader::readSize(const QByteArray& line)
{
    m_left = lengthOf(line.split(';').first().trimmed(), 16);
    m_part = m_left > 0 ? Part::Bytes : Part::Trailer;
    if (m_left < 0)
        m_state = State::Broken;
}
