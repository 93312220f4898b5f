#include "model/io/process/frames.h"

#include "model/io/limits.h"
#include "model/io/process/frameformat.h"

#include <cstring>

namespace io::process {

Frames::State Frames::hear(const QByteArray& said)
{
    m_buffer += said;
    m_said += said.size();
    if (m_said > most(Limit::ReadingOutput))
        m_state = State::TooMuch;
    constexpr qsizetype magic = sizeof FrameMagic;
    if (m_state == State::Open && !m_hasBegun && m_buffer.size() >= magic) {
        m_hasBegun = std::memcmp(m_buffer.constData(), FrameMagic, magic) == 0;
        m_state = m_hasBegun ? State::Open : State::Foreign;
        m_at = magic;
    }
    while (m_state == State::Open && m_hasBegun && takeFrame()) { }
    m_buffer.remove(0, m_at);
    m_at = 0;
    return m_state;
}

bool Frames::takeFrame()
{
    constexpr qsizetype head = 1 + sizeof(uint32_t);
    if (m_buffer.size() - m_at < head)
        return false;
    uint32_t size = 0;
    std::memcpy(&size, m_buffer.constData() + m_at + 1, sizeof size);
    if (size > LargestFrame)
        m_state = State::TooMuch;
    if (m_state != State::Open || m_buffer.size() - m_at - head < qsizetype(size))
        return false;
    const auto tag = static_cast<uint8_t>(m_buffer[m_at]);
    if (!m_take(tag, QByteArrayView(m_buffer).sliced(m_at + head, size)))
        m_state = State::Enough;
    m_at += head + qsizetype(size);
    return m_state == State::Open;
}

} // namespace io::process
