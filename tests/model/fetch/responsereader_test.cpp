#include "model/fetch/responsereader.h"

#include <gtest/gtest.h>

using State = ResponseReader::State;

namespace {

// "<state> <status> <body>" of a response that came in pieces of a size, and then the connection ended.
std::string read(const QByteArray& response, qsizetype size)
{
    ResponseReader reader;
    QByteArray body;
    for (qsizetype i = 0; i < response.size(); i += size)
        body += reader.feed(response.mid(i, size));
    reader.end();
    return (reader.state() == State::Done ? "done " : "broken ") + std::to_string(reader.head().status) + ' '
        + body.toStdString();
}

} // namespace

TEST(ResponseReader, ReadsResponsesInPiecesOfAnySize)
{
    const std::pair<QByteArray, std::string> table[] = {
        {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello and more", "done 200 hello"},
        {"HTTP/1.1 200 OK\r\ncontent-length:5\r\n\r\nhel", "broken 200 hel"},
        {"HTTP/1.0 200 OK\r\n\r\nhello", "done 200 hello"},
        {"HTTP/1.1 200 OK\nContent-Length: 5\n\nhello", "done 200 hello"},
        {"HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", "done 200 "},
        {"HTTP/1.1 204 No Content\r\n\r\n", "done 204 "},
        {"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", "done 200 hi"},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n5\r\nhello\r\nB;x=y\r\n and more..\r\n0\r\n\r\n",
            "done 200 hello and more.."},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", "broken 200 hello"},
        {"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nTrailer: "
         "x\r\n\r\n",
            "done 200 hello"},
        {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nhello", "done 200 hello"},
    };
    for (const auto& [response, expected] : table) {
        for (const qsizetype size : {1, 2, 5, 1000})
            EXPECT_EQ(read(response, size), expected) << response.toStdString() << " in pieces of " << size;
    }
}

TEST(ResponseReader, RefusesWhatCanBeReadInTwoWays)
{
    for (const char* fields : {"Content-Length: 5\r\nContent-Length: 6", "Content-Length: -1", "Content-Length: 5, 6",
             "Content-Length: +5", "Content-Length: 99999999999999999999", "Content-Length: 0x5",
             "Transfer-Encoding: gzip, chunked", "Transfer-Encoding: identity"})
        EXPECT_EQ(read(QByteArray("HTTP/1.1 200 OK\r\n") + fields + "\r\n\r\nhello", 1000).substr(0, 6), "broken")
            << fields;
    for (const char* size : {"", "-5", "0x5", "5 5", "fffffffffffffffff", "zz"})
        EXPECT_EQ(
            read(QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n") + size + "\r\nhello\r\n0\r\n\r\n",
                1000),
            "broken 200 ")
            << size;
    for (const char* other : {"SSH-2.0-OpenSSH\r\n", "HTTP/2 200\r\n\r\n", "HTTP/1.1 abc\r\n\r\n", "\r\n\r\n",
             "HTTP/1.1 101 Switching\r\n\r\n", "<html>"})
        EXPECT_EQ(read(other, 1).substr(0, 6), "broken") << other;
}

TEST(ResponseReader, KeepsNoHeadWithoutEnd)
{
    const QByteArray field = "X-Filler: " + QByteArray(990, 'x') + "\r\n";
    ResponseReader fields;
    fields.feed("HTTP/1.1 200 OK\r\n");
    for (int i = 0; i < 100 && fields.state() == State::Head; ++i)
        fields.feed(field);
    EXPECT_EQ(fields.state(), State::Broken);
    ResponseReader hints;
    for (int i = 0; i < 10'000 && hints.state() == State::Head; ++i)
        hints.feed("HTTP/1.1 103 Early\r\n\r\n");
    EXPECT_EQ(hints.state(), State::Broken);
    ResponseReader trailers;
    trailers.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n");
    for (int i = 0; i < 20'000 && trailers.state() == State::Body; ++i)
        trailers.feed("X: y\r\n");
    EXPECT_EQ(trailers.state(), State::Broken);
    ResponseReader extensions;
    extensions.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;");
    extensions.feed(QByteArray(5000, 'x'));
    EXPECT_EQ(extensions.state(), State::Broken);
}
