#pragma once

#include "model/fetch/exchange.h"
#include "model/fetch/fetchnetwork.h"
#include "model/fetch/pagebody.h"
#include "model/io/formats.h"
#include "model/io/limits.h"

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <memory>

/// How far a fetch goes.
struct FetchLimits {
    qint64 size = io::most(io::Limit::DownloadSize); ///< bytes, packed as well as unpacked
    std::chrono::milliseconds time = std::chrono::seconds(io::most(io::Limit::DownloadTime));
    int redirects = static_cast<int>(io::most(io::Limit::Redirects));
};

/// The address in what a person typed or dropped: http and https alone, "https://" put before a bare "site.org/page",
/// user names, passwords and fragments taken off. Invalid for all else.
QUrl fetchableUrl(const QString& typed);

/// Gets the bytes of one address at a time. Sends the request alone: no cookies, no referrer, no language, no
/// credentials, and never through a proxy. Follows redirects, but none from https to http, and none from the open
/// network to this computer or the network that it stands in. Every name is looked up once a step, and what was
/// checked is what is connected to. The first address may be within: a person gave it.
class Fetch : public QObject {
    Q_OBJECT
public:
    explicit Fetch(QObject* parent = nullptr, FetchLimits limits = {}, FetchNetwork network = FetchNetwork::ofSystem());
    ~Fetch() override;

    bool isRunning() const { return m_isRunning; }
    /// Begins; what was running is cancelled. An address that is none fails at once.
    void start(const QString& address);
    /// Ends without a word.
    void cancel();

signals:
    void started(const QUrl& url);
    /// `total` is -1 where the server does not say it.
    void progress(qint64 received, qint64 total);
    /// The bytes with the last address, the stated type and the time (UTC) at which they came.
    void finished(const io::FileContent& content);
    /// Network or LimitExceeded, with a sentence as detail and the address as file.
    void failed(const Error& error);

private:
    void look();
    void reach(const QList<QHostAddress>& numbers);
    void connectNext();
    void tryOther(Exchange::Fault fault);
    void checkHead(const ResponseHead& head);
    void follow(const QByteArray& location);
    void takeBytes(const QByteArray& bytes);
    void finish();
    void exceed(io::Limit limit);
    void fail(const QString& sentence, ErrorCode code = ErrorCode::Network);
    void drop();
    void dropStep();

    FetchLimits m_limits;
    FetchNetwork m_network;
    QTimer m_clock; ///< of the whole
    QTimer m_patience; ///< with a number that does not answer, while there are others
    std::unique_ptr<QObject> m_lookup; ///< who waits for numbers; gone, no answer comes
    Exchange* m_exchange = nullptr;
    QList<QHostAddress> m_numbers; ///< checked, and not yet tried
    PageBody m_body;
    QString m_address; ///< as it was given
    QUrl m_url; ///< of this step
    QString m_site; ///< that led to this step
    ResponseHead m_head;
    int m_redirects = 0;
    bool m_isRunning = false;
    bool m_wasOutside = false; ///< some step so far led to the open network
    bool m_isConnected = false;
};
