#include "model/fetch/fetch.h"

#include "model/fetch/fetchwords.h"

#include <QDateTime>
#include <QNetworkReply>

namespace {

constexpr qint64 BufferSize = 1 << 20; // what waits in Qt while we have not read it

QNetworkRequest requestFor(const QUrl& url, int redirects)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(redirects);
    for (const auto attribute : {QNetworkRequest::CookieLoadControlAttribute,
             QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setDecompressedSafetyCheckThreshold(-1); // the limit of size holds for what is unpacked, too
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Communique/" COMMUNIQUE_VERSION));
    request.setRawHeader("Accept", "text/html, application/xhtml+xml, application/pdf, */*;q=0.5");
    request.setRawHeader("Accept-Language", "en, *;q=0.5"); // Qt would tell the system's
    return request;
}

} // namespace

QUrl fetchableUrl(const QString& typed)
{
    const QString words = typed.trimmed();
    if (words.isEmpty() || words.contains(u' ') || words.contains(u'\n') || words.size() > 4000)
        return {};
    QUrl url(words, QUrl::StrictMode);
    if (!words.contains(u"://") && words.section(u'/', 0, 0).contains(u'.'))
        url = QUrl(QStringLiteral("https://") + words, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return {};
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

Fetch::Fetch(QObject* parent, FetchLimits limits)
    : QObject(parent)
    , m_limits(limits)
{
    m_network.setAutoDeleteReplies(false);
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this,
        [this] { fail(io::limitMessage(io::Limit::DownloadTime), ErrorCode::LimitExceeded); });
}

Fetch::~Fetch()
{
    drop();
}

void Fetch::start(const QString& address)
{
    cancel();
    m_address = address.trimmed();
    const QUrl url = fetchableUrl(address);
    if (!url.isValid())
        return fail(
            QStringLiteral("This is no address of a web page. Copy one that begins with http:// or https:// and has no "
                           "spaces."));
    m_bytes.clear();
    m_reply = m_network.get(requestFor(url, m_limits.redirects));
    m_reply->setReadBufferSize(BufferSize);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Fetch::checkHead);
    connect(m_reply, &QNetworkReply::redirected, this, &Fetch::checkRedirect);
    connect(m_reply, &QNetworkReply::readyRead, this, &Fetch::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Fetch::finish);
    m_clock.start(m_limits.time);
    emit started(url);
}

void Fetch::cancel()
{
    drop();
}

// Refuses what is no article before it is loaded. The heads of redirects come here too and are let by.
void Fetch::checkHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200 || status >= 300)
        return;
    const QString type = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
    if (const QString thing = foreignThing(type); !thing.isEmpty())
        return fail(QStringLiteral("The address leads to %1, not to an article.").arg(thing));
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limits.size)
        fail(io::limitMessage(io::Limit::DownloadSize), ErrorCode::LimitExceeded);
}

void Fetch::checkRedirect(const QUrl& next)
{
    if (!isWithin(m_reply->url()) && isWithin(next))
        fail(insideWords(m_reply->url().host(), next.host()));
}

void Fetch::takeBytes()
{
    m_bytes += m_reply->readAll();
    if (m_bytes.size() > m_limits.size)
        return fail(io::limitMessage(io::Limit::DownloadSize), ErrorCode::LimitExceeded);
    const qint64 total = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    emit progress(m_bytes.size(), total > 0 ? total : -1);
}

void Fetch::finish()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_reply->error() == QNetworkReply::TooManyRedirectsError)
        return fail(io::limitMessage(io::Limit::Redirects), ErrorCode::LimitExceeded);
    const bool leadsAstray = m_reply->error() == QNetworkReply::ProtocolUnknownError
        || m_reply->error() == QNetworkReply::InsecureRedirectError;
    if (leadsAstray)
        return fail(networkWords(m_reply->error(), m_reply->url().host()));
    if (m_reply->error() != QNetworkReply::NoError || status < 200 || status >= 300)
        return fail(status >= 300 ? statusWords(status) : networkWords(m_reply->error(), m_reply->url().host()));
    m_bytes += m_reply->readAll();
    if (m_bytes.size() > m_limits.size)
        return fail(io::limitMessage(io::Limit::DownloadSize), ErrorCode::LimitExceeded);
    io::FileContent content;
    content.bytes = m_bytes;
    content.address = m_reply->url().toString(QUrl::FullyEncoded | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    content.name = content.address;
    content.contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
    content.retrieved = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'"));
    drop();
    emit finished(content);
}

void Fetch::fail(const QString& sentence, ErrorCode code)
{
    drop();
    emit failed({code, m_address, sentence});
}

// Ends the transfer; none of its signals comes any more.
void Fetch::drop()
{
    m_clock.stop();
    m_bytes = {};
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}
