#include "model/fetch/pagebody.h"

#include "model/io/limits.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace {

constexpr qint64 Unsuspicious = 1 << 20; // what is this small may be packed as densely as it likes
constexpr size_t PieceSize = 64 << 10;

void endStream(z_stream_s* stream)
{
    inflateEnd(stream);
    delete stream;
}

} // namespace

std::optional<PageBody::Packing> PageBody::packingOf(const QByteArray& encoding)
{
    if (encoding.isEmpty() || encoding == "identity")
        return Packing::None;
    if (encoding == "gzip" || encoding == "x-gzip")
        return Packing::Gzip;
    if (encoding == "deflate")
        return Packing::Deflate;
    return std::nullopt;
}

PageBody::PageBody(Packing packing, qint64 most)
    : m_packing(packing)
    , m_most(most)
    , m_stream(nullptr, endStream)
{
}

PageBody::Fault PageBody::feed(QByteArrayView piece)
{
    m_taken += piece.size();
    if (m_taken > m_most)
        return Fault::TooLarge;
    if (m_bytes.capacity() == 0) // all of it at once costs nothing before it is filled; growing would copy it
        m_bytes.reserve(m_most + static_cast<qint64>(PieceSize));
    if (m_packing == Packing::None) {
        m_bytes.append(piece);
        return Fault::None;
    }
    if (m_stream)
        return unpack(piece);
    m_first.append(piece);
    if (m_first.size() < 2)
        return Fault::None;
    if (!begin())
        return Fault::Damaged;
    return unpack(m_first);
}

// "deflate" is said of two things: a zlib stream (RFC 1950), as it should be, and the bare one (RFC 1951).
bool PageBody::begin()
{
    const int first = static_cast<uchar>(m_first[0]);
    const int second = static_cast<uchar>(m_first[1]);
    const bool isZlib = (first & 0x0F) == Z_DEFLATED && (first * 256 + second) % 31 == 0;
    const int window = m_packing == Packing::Gzip ? MAX_WBITS + 16 : isZlib ? MAX_WBITS : -MAX_WBITS;
    auto stream = std::make_unique<z_stream_s>();
    if (inflateInit2(stream.get(), window) != Z_OK)
        return false;
    m_stream.reset(stream.release());
    return true;
}

PageBody::Fault PageBody::unpack(QByteArrayView piece)
{
    m_stream->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece.data())); // zlib only reads it
    m_stream->avail_in = static_cast<uInt>(piece.size());
    std::array<char, PieceSize> room{};
    while (!m_isAtEnd || m_stream->avail_in > 0) {
        if (m_isAtEnd) { // gzip may have several parts, one after another; what follows else is no part of the page
            if (m_packing != Packing::Gzip || *m_stream->next_in != 0x1F || inflateReset(m_stream.get()) != Z_OK)
                break;
            m_isAtEnd = false;
        }
        m_stream->next_out = reinterpret_cast<Bytef*>(room.data());
        m_stream->avail_out = PieceSize;
        const int said = inflate(m_stream.get(), Z_NO_FLUSH);
        m_bytes.append(room.data(), static_cast<qsizetype>(PieceSize - m_stream->avail_out));
        if (m_bytes.size() > m_most)
            return Fault::TooLarge;
        const qint64 packed = std::max<qint64>(1, m_taken - m_stream->avail_in); // so far
        if (m_bytes.size() > Unsuspicious && m_bytes.size() / packed > io::most(io::Limit::ArchiveRatio))
            return Fault::TooDense;
        if (said == Z_BUF_ERROR || (said == Z_OK && m_stream->avail_in == 0 && m_stream->avail_out > 0))
            break; // the next piece goes on
        if (said != Z_OK && said != Z_STREAM_END)
            return Fault::Damaged;
        m_isAtEnd = said == Z_STREAM_END;
    }
    return Fault::None;
}
