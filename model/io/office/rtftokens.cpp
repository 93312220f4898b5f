#include "model/io/office/rtftokens.h"

#include <algorithm>

namespace io {

namespace {

constexpr int LargestNumber = 100'000'000; // ten times it still fits an int

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

RtfToken RtfTokens::next()
{
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at++];
        if (c == '{')
            return {RtfToken::Begin, {}, 0, false, 0};
        if (c == '}')
            return {RtfToken::End, {}, 0, false, 0};
        if (c == '\\')
            return control();
        if (c != '\r' && c != '\n' && c != '\0')
            return {RtfToken::Byte, {}, 0, false, c};
    }
    return {};
}

RtfToken RtfTokens::control()
{
    if (m_at >= m_bytes.size())
        return {};
    RtfToken token;
    if (!isLetter(m_bytes[m_at])) {
        token.kind = RtfToken::Symbol;
        token.byte = m_bytes[m_at++];
        if (token.byte != '\'' || m_at + 2 > m_bytes.size())
            return token;
        const int high = hexDigit(m_bytes[m_at]);
        const int low = hexDigit(m_bytes[m_at + 1]);
        if (high >= 0 && low >= 0) {
            m_at += 2;
            token.kind = RtfToken::Byte;
            token.byte = static_cast<char>(high * 16 + low);
        }
        return token;
    }
    token.kind = RtfToken::Word;
    const qsizetype begin = m_at;
    while (m_at < m_bytes.size() && isLetter(m_bytes[m_at]))
        ++m_at;
    token.word = m_bytes.sliced(begin, m_at - begin);
    const bool negative = m_at + 1 < m_bytes.size() && m_bytes[m_at] == '-' && isDigit(m_bytes[m_at + 1]);
    m_at += negative ? 1 : 0;
    for (; m_at < m_bytes.size() && isDigit(m_bytes[m_at]); ++m_at) {
        token.hasNumber = true;
        token.number = std::min(LargestNumber, token.number * 10 + (m_bytes[m_at] - '0'));
    }
    token.number = negative ? -token.number : token.number;
    if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
        ++m_at;
    if (token.word == "bin" && token.number > 0)
        m_at = std::min<qsizetype>(m_bytes.size(), m_at + token.number);
    return token;
}

} // namespace io
