#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <memory>
#include <optional>

struct z_stream_s;

/// The body of a page as it comes: unpacked piece by piece, and never more of it than a limit.
class PageBody {
public:
    enum class Packing { None, Gzip, Deflate };
    enum class Fault { None, TooLarge, TooDense, Damaged };

    /// What a Content-Encoding names; nothing for one that cannot be unpacked.
    static std::optional<Packing> packingOf(const QByteArray& encoding);

    /// `most` bytes, packed as well as unpacked.
    explicit PageBody(Packing packing = Packing::None, qint64 most = 0);

    /// Takes the next piece. After a fault nothing more is taken.
    Fault feed(QByteArrayView piece);
    /// Whether the packed stream came to its end; always for what is not packed.
    bool isComplete() const { return m_packing == Packing::None || m_isAtEnd; }
    const QByteArray& bytes() const { return m_bytes; }

private:
    Fault unpack(QByteArrayView piece);
    bool begin();

    Packing m_packing;
    qint64 m_most;
    qint64 m_taken = 0; ///< bytes as they came
    QByteArray m_first; ///< what must be seen before it is known which "deflate" this is
    QByteArray m_bytes;
    bool m_isAtEnd = false;
    std::unique_ptr<z_stream_s, void (*)(z_stream_s*)> m_stream;
};
