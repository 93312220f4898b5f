#pragma once

#include <QByteArray>
#include <QtEndian>
#include <array>

/// Bytes as a server sends them with "Content-Encoding: deflate": a zlib stream.
inline QByteArray deflated(const QByteArray& bytes)
{
    if (bytes.isEmpty()) // of which Qt packs nothing
        return QByteArray::fromHex("789c030000000001");
    return qCompress(bytes, 9).sliced(4);
}

inline quint32 crc32Of(const QByteArray& bytes)
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        table[i] = i;
        for (int bit = 0; bit < 8; ++bit)
            table[i] = table[i] >> 1 ^ ((table[i] & 1) != 0 ? 0xEDB88320 : 0);
    }
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<uchar>(byte)) & 0xFF] ^ crc >> 8;
    return ~crc;
}

/// Bytes as a server sends them with "Content-Encoding: gzip".
inline QByteArray gzipped(const QByteArray& bytes)
{
    const quint32 ends[] = {qToLittleEndian(crc32Of(bytes)), qToLittleEndian(static_cast<quint32>(bytes.size()))};
    return QByteArray::fromHex("1f8b08000000000000ff") + deflated(bytes).sliced(2).chopped(4)
        + QByteArray(reinterpret_cast<const char*>(ends), sizeof ends);
}
