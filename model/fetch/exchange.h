#pragma once

#include "model/fetch/responsereader.h"

#include <QHostAddress>
#include <QObject>
#include <QSslSocket>
#include <QUrl>

/// One page asked of one number: connects to exactly this number, never through a proxy, sends one GET and reads the
/// answer. The name in the address is only said, to the server and against its certificate; it is not looked up.
class Exchange : public QObject {
    Q_OBJECT
public:
    enum class Fault { Refused, Unreachable, Closed, Insecure, NoWeb };

    Exchange(QUrl url, const QHostAddress& number, QObject* parent = nullptr);
    ~Exchange() override;

    void start();
    /// What it is asked for, as it is sent. Empty for an address that cannot be asked for.
    static QByteArray requestFor(const QUrl& url);

signals:
    /// The connection stands.
    void connected();
    void headCame(const ResponseHead& head);
    /// The next bytes of the body, as they were sent.
    void bodyCame(const QByteArray& bytes);
    void finished();
    void failed(Exchange::Fault fault);

private:
    void ask();
    void take();
    void endOf(QAbstractSocket::SocketError error);
    void fail(Fault fault);

    QUrl m_url;
    QHostAddress m_number;
    QSslSocket m_socket;
    ResponseReader m_reader;
    bool m_saidHead = false;
    bool m_isOver = false;
};
