#pragma once

#include "model/io/formats.h"
#include "model/io/limits.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <chrono>

class QNetworkReply;

/// How far a fetch goes.
struct FetchLimits {
    qint64 size = io::most(io::Limit::DownloadSize); ///< bytes, unpacked
    std::chrono::milliseconds time = std::chrono::seconds(io::most(io::Limit::DownloadTime));
    int redirects = static_cast<int>(io::most(io::Limit::Redirects));
};

/// The address in what a person typed or dropped: http and https alone, "https://" put before a bare "site.org/page",
/// user names, passwords and fragments taken off. Invalid for all else.
QUrl fetchableUrl(const QString& typed);

/// Gets the bytes of one address at a time. Sends the request alone: no cookies, no referrer, no language, no
/// credentials. Follows redirects, but none from https to http.
class Fetch : public QObject {
    Q_OBJECT
public:
    explicit Fetch(QObject* parent = nullptr, FetchLimits limits = {});
    ~Fetch() override;

    bool isRunning() const { return m_reply != nullptr; }
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
    void checkHead();
    void checkRedirect(const QUrl& next);
    void takeBytes();
    void finish();
    void fail(const QString& sentence, ErrorCode code = ErrorCode::Network);
    void drop();

    FetchLimits m_limits;
    QNetworkAccessManager m_network;
    QNetworkReply* m_reply = nullptr;
    QTimer m_clock;
    QByteArray m_bytes;
    QString m_address;
};
