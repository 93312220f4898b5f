#include "model/fetch/fetch.h"

#include "model/fetch/fetchwords.h"
#include "model/fetch/reach.h"

#include <QDateTime>
#include <algorithm>
#include <utility>

namespace {

constexpr std::chrono::seconds Patience(4);

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
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

Fetch::Fetch(QObject* parent, FetchLimits limits, FetchNetwork network)
    : QObject(parent)
    , m_limits(limits)
    , m_network(std::move(network))
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, [this] { exceed(io::Limit::DownloadTime); });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Fetch::connectNext);
}

Fetch::~Fetch()
{
    drop();
}

void Fetch::start(const QString& address)
{
    cancel();
    m_address = address.trimmed();
    m_url = fetchableUrl(address);
    if (!m_url.isValid())
        return fail(
            QStringLiteral("This is no address of a web page. Copy one that begins with http:// or https:// and has no "
                           "spaces."));
    m_redirects = 0;
    m_wasOutside = false;
    m_isRunning = true;
    m_clock.start(m_limits.time);
    emit started(m_url);
    look();
}

void Fetch::cancel()
{
    drop();
}

// Asks for the numbers of this step's host, but for those of the own network not even that once the way led outside.
void Fetch::look()
{
    if (const auto number = writtenNumber(m_url.host()))
        return reach({*number});
    if (m_wasOutside && isWithin(m_url))
        return fail(insideWords(m_site, m_url.host()));
    m_lookup = std::make_unique<QObject>();
    m_network.resolve(
        m_url.host(QUrl::FullyEncoded), m_lookup.get(), [this](const QList<QHostAddress>& numbers) { reach(numbers); });
}

// A name that has numbers of both kinds is taken for a stranger: a site that wants to be let in may say so of itself.
void Fetch::reach(const QList<QHostAddress>& numbers)
{
    if (numbers.isEmpty())
        return fail(notFoundWords(m_url.host()));
    m_numbers.clear();
    std::ranges::copy_if(
        numbers, std::back_inserter(m_numbers), [this](const QHostAddress& n) { return !m_network.isWithin(n); });
    if (m_wasOutside && m_numbers.size() < numbers.size())
        return fail(insideWords(m_site, m_url.host()));
    if (m_numbers.isEmpty())
        m_numbers = numbers;
    else
        m_wasOutside = true;
    connectNext();
}

void Fetch::connectNext()
{
    dropStep();
    m_isConnected = false;
    m_body = PageBody(PageBody::Packing::None, m_limits.size);
    m_exchange = new Exchange(m_url, m_numbers.takeFirst(), this);
    connect(m_exchange, &Exchange::connected, this, [this] {
        m_isConnected = true;
        m_patience.stop();
    });
    connect(m_exchange, &Exchange::headCame, this, &Fetch::checkHead);
    connect(m_exchange, &Exchange::bodyCame, this, &Fetch::takeBytes);
    connect(m_exchange, &Exchange::finished, this, &Fetch::finish);
    connect(m_exchange, &Exchange::failed, this, &Fetch::tryOther);
    if (!m_numbers.isEmpty())
        m_patience.start(Patience);
    m_exchange->start();
}

void Fetch::tryOther(Exchange::Fault fault)
{
    if (!m_isConnected && !m_numbers.isEmpty())
        return connectNext();
    fail(networkWords(fault, m_url.host()));
}

// Refuses what is no article before it is loaded.
void Fetch::checkHead(const ResponseHead& head)
{
    m_head = head;
    if (isRedirect(head.status) && !head.location.isEmpty())
        return follow(head.location);
    if (head.status < 200 || head.status >= 300)
        return fail(statusWords(head.status));
    if (const QString thing = foreignThing(QString::fromLatin1(head.contentType)); !thing.isEmpty())
        return fail(QStringLiteral("The address leads to %1, not to an article.").arg(thing));
    if (head.length > m_limits.size)
        return exceed(io::Limit::DownloadSize);
    const auto packing = PageBody::packingOf(head.contentEncoding);
    if (!packing)
        return fail(packedWords(QString::fromLatin1(head.contentEncoding)));
    m_body = PageBody(*packing, m_limits.size);
}

void Fetch::follow(const QByteArray& location)
{
    if (++m_redirects > m_limits.redirects)
        return exceed(io::Limit::Redirects);
    m_site = m_url.host();
    const QUrl next = m_url.resolved(QUrl::fromEncoded(location));
    if (!next.isValid() || next.host().isEmpty() || (next.scheme() != u"http" && next.scheme() != u"https"))
        return fail(astrayWords(m_site));
    if (m_url.scheme() == u"https" && next.scheme() == u"http")
        return fail(lessSafeWords(m_site));
    dropStep();
    m_url = next.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    look();
}

void Fetch::takeBytes(const QByteArray& bytes)
{
    switch (m_body.feed(bytes)) {
    case PageBody::Fault::TooLarge:
        return exceed(io::Limit::DownloadSize);
    case PageBody::Fault::TooDense:
        return exceed(io::Limit::ArchiveRatio);
    case PageBody::Fault::Damaged:
        return fail(networkWords(Exchange::Fault::Closed, m_url.host()));
    case PageBody::Fault::None:
        break;
    }
    const bool saysTotal = m_head.length > 0 && m_head.contentEncoding.isEmpty();
    emit progress(m_body.bytes().size(), saysTotal ? m_head.length : -1);
}

void Fetch::finish()
{
    if (!m_body.isComplete())
        return fail(networkWords(Exchange::Fault::Closed, m_url.host()));
    io::FileContent content;
    content.bytes = m_body.bytes();
    content.address = m_url.toString(QUrl::FullyEncoded);
    content.name = content.address;
    content.contentType = QString::fromLatin1(m_head.contentType);
    content.retrieved =
        TimeValue::fromEdtf(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'")));
    drop();
    emit finished(content);
}

void Fetch::exceed(io::Limit limit)
{
    fail(io::limitMessage(limit), ErrorCode::LimitExceeded);
}

void Fetch::fail(const QString& sentence, ErrorCode code)
{
    drop();
    emit failed({code, m_address, sentence});
}

// Ends the transfer; none of its signals comes any more.
void Fetch::drop()
{
    m_isRunning = false;
    m_clock.stop();
    m_numbers.clear();
    m_body = PageBody();
    dropStep();
}

void Fetch::dropStep()
{
    m_patience.stop();
    if (m_lookup)
        m_lookup.release()->deleteLater(); // its answer may be what led here
    if (Exchange* exchange = std::exchange(m_exchange, nullptr)) {
        exchange->disconnect(this);
        exchange->deleteLater();
    }
}
