#pragma once

#include <QByteArray>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>
#include <functional>
#include <map>
#include <optional>

/// A small HTTP server on the loopback: a path, and the whole response that it gives. With a secure configuration it
/// speaks HTTPS.
class LoopbackServer : public QObject {
public:
    explicit LoopbackServer(const QHostAddress& number = QHostAddress::LocalHost,
        const std::optional<QSslConfiguration>& secure = {}, quint16 port = 0)
        : m_server(secure ? new QSslServer(this) : new QTcpServer(this))
    {
        if (secure)
            static_cast<QSslServer*>(m_server)->setSslConfiguration(*secure);
        m_server->listen(number, port);
        connect(m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket* socket = m_server->nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    QString address(const QString& path) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(m_server->serverPort()).arg(path);
    }
    /// "http://<host>:<port><path>".
    QByteArray at(const QByteArray& host, const QByteArray& path, const QByteArray& scheme = "http") const
    {
        return scheme + "://" + host + ':' + QByteArray::number(m_server->serverPort()) + path;
    }
    quint16 port() const { return m_server->serverPort(); }
    /// A response with a body of a type.
    void serve(const QByteArray& path, const QByteArray& type, const QByteArray& body)
    {
        m_responses[path] = "HTTP/1.1 200 OK\r\nContent-Type: " + type
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
    }
    void redirect(const QByteArray& path, const QByteArray& to)
    {
        m_responses[path] =
            "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    }
    /// Bytes as they are, after which the connection is closed, or kept open for ever.
    void serveRaw(const QByteArray& path, const QByteArray& response, bool keepOpen = false)
    {
        m_responses[path] = response;
        m_isKeptOpen[path] = keepOpen;
    }
    /// A head, and then one byte after the other without end.
    void drip(const QByteArray& path, const QByteArray& head)
    {
        serveRaw(path, head, true);
        m_drips[path] = true;
    }

    /// A head, and then the same bytes again and again as fast as they are taken.
    void flood(const QByteArray& path, const QByteArray& head, const QByteArray& bytes)
    {
        serveRaw(path, head, true);
        m_floods[path] = bytes;
    }

    QByteArray lastRequest;
    int requests = 0;

private:
    void answer(QTcpSocket* socket)
    {
        const QByteArray request = socket->readAll();
        const QByteArray path = request.split(' ').value(1);
        lastRequest = request;
        ++requests;
        const auto found = m_responses.find(path);
        socket->write(found == m_responses.end()
                ? QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\nConnection: close\r\n\r\nnone")
                : found->second);
        socket->flush();
        if (m_drips[path]) {
            auto* timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
            timer->start(20);
        }
        if (const QByteArray bytes = m_floods[path]; !bytes.isEmpty()) {
            socket->write(bytes);
            connect(socket, &QTcpSocket::bytesWritten, socket, [socket, bytes] {
                if (socket->bytesToWrite() < bytes.size())
                    socket->write(bytes);
            });
        }
        if (!m_isKeptOpen[path])
            socket->disconnectFromHost();
    }

    QTcpServer* m_server;
    std::map<QByteArray, QByteArray> m_responses;
    std::map<QByteArray, bool> m_isKeptOpen;
    std::map<QByteArray, bool> m_drips;
    std::map<QByteArray, QByteArray> m_floods;
};
