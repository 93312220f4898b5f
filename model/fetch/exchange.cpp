#include "model/fetch/exchange.h"

#include <QNetworkProxy>
#include <QPointer>
#include <algorithm>

namespace {

constexpr qint64 BufferSize = 64 << 10; // what waits in Qt while we have not read it

QByteArray hostOf(const QUrl& url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.endsWith('.'))
        host.chop(1);
    return host.contains(':') ? '[' + host.split('%').first() + ']' : host;
}

} // namespace

Exchange::Exchange(QUrl url, const QHostAddress& number, QObject* parent)
    : QObject(parent)
    , m_url(std::move(url))
    , m_number(number)
{
    m_socket.setProxy(QNetworkProxy::NoProxy); // it would look the name up by itself
    m_socket.setReadBufferSize(BufferSize);
    connect(&m_socket, &QAbstractSocket::connected, this, &Exchange::connected);
    if (m_url.scheme() == u"https")
        connect(&m_socket, &QSslSocket::encrypted, this, &Exchange::ask);
    else
        connect(&m_socket, &QAbstractSocket::connected, this, &Exchange::ask);
    connect(&m_socket, &QIODevice::readyRead, this, &Exchange::take);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &Exchange::endOf);
}

// The socket says that it ends; nobody is there any more to be told.
Exchange::~Exchange()
{
    m_socket.disconnect(this);
}

void Exchange::start()
{
    if (m_url.scheme() == u"https")
        m_socket.connectToHostEncrypted(
            m_number.toString(), static_cast<quint16>(m_url.port(443)), QString::fromLatin1(hostOf(m_url)));
    else
        m_socket.connectToHost(m_number, static_cast<quint16>(m_url.port(80)));
}

QByteArray Exchange::requestFor(const QUrl& url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    QByteArray target = path.isEmpty() ? QByteArray("/") : path;
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray host = hostOf(url);
    const int usual = url.scheme() == u"https" ? 443 : 80;
    if (url.port(usual) != usual)
        host += ':' + QByteArray::number(url.port());
    const auto isPlain = [](char c) { return c > 0x20 && c < 0x7F; };
    if (!std::ranges::all_of(target, isPlain) || !std::ranges::all_of(host, isPlain))
        return {};
    return "GET " + target + " HTTP/1.1\r\nHost: " + host
        + "\r\nUser-Agent: Communique/" COMMUNIQUE_VERSION
          "\r\nAccept: text/html, application/xhtml+xml, application/pdf, */*;q=0.5"
          "\r\nAccept-Language: en, *;q=0.5" // the system's is nobody's business
          "\r\nAccept-Encoding: gzip, deflate"
          "\r\nConnection: close\r\n\r\n";
}

void Exchange::ask()
{
    const QByteArray request = requestFor(m_url);
    if (request.isEmpty())
        return fail(Fault::NoWeb);
    m_socket.write(request);
}

void Exchange::take()
{
    const QPointer<Exchange> self(this); // who is told may end it
    while (self && !m_isOver && m_socket.bytesAvailable() > 0) {
        const QByteArray body = m_reader.feed(m_socket.read(BufferSize));
        if (m_reader.state() == ResponseReader::State::Broken)
            return fail(m_saidHead ? Fault::Closed : Fault::NoWeb);
        if (m_reader.state() != ResponseReader::State::Head && !std::exchange(m_saidHead, true))
            emit headCame(m_reader.head());
        if (self && !m_isOver && !body.isEmpty())
            emit bodyCame(body);
        if (self && !m_isOver && m_reader.state() == ResponseReader::State::Done) {
            m_isOver = true;
            emit finished();
        }
    }
}

void Exchange::endOf(QAbstractSocket::SocketError error)
{
    const QPointer<Exchange> self(this);
    take(); // what came before the end
    if (!self || m_isOver)
        return;
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        m_reader.end();
        if (m_reader.state() != ResponseReader::State::Done)
            return fail(Fault::Closed);
        m_isOver = true;
        emit finished();
        return;
    case QAbstractSocket::ConnectionRefusedError:
        return fail(Fault::Refused);
    case QAbstractSocket::SslHandshakeFailedError:
        return fail(Fault::Insecure);
    default:
        return fail(Fault::Unreachable);
    }
}

void Exchange::fail(Fault fault)
{
    if (!std::exchange(m_isOver, true))
        emit failed(fault);
}
