#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

/// What the head of an HTTP response says that a fetch needs; empty or -1 where it says nothing.
struct ResponseHead {
    int status = 0;
    QByteArray contentType;
    QByteArray contentEncoding; ///< in lower case
    QByteArray location;
    qint64 length = -1; ///< of the body, as it is sent
};

/// Reads one HTTP/1.1 response (RFC 9112) as it comes, in pieces of any size. Keeps no more than the head, which has
/// at most 64 KB; the body is handed on.
class ResponseReader {
public:
    enum class State { Head, Body, Done, Broken };

    /// Takes what came and gives the bytes of the body in it.
    QByteArray feed(QByteArrayView bytes);
    /// The connection is at its end. Done where the response was complete, else Broken.
    void end();

    State state() const { return m_state; }
    /// Valid once the state is not Head.
    const ResponseHead& head() const { return m_head; }

private:
    enum class Framing { UntilEnd, Length, Chunks };
    enum class Part { Size, Bytes, End, Trailer }; ///< of a chunk

    QList<QByteArray> takenLines();
    void readHead();
    void readField(const QByteArray& name, const QByteArray& value);
    QByteArray readBody();
    QByteArray readChunks();
    QByteArray taken(qint64 most);
    void readSize(const QByteArray& line);

    State m_state = State::Head;
    Framing m_framing = Framing::UntilEnd;
    Part m_part = Part::Size;
    ResponseHead m_head;
    QByteArray m_waiting; ///< came and is not yet read
    qint64 m_left = 0; ///< of the body or the chunk
    qint64 m_spent = 0; ///< bytes of heads and trailers
};
