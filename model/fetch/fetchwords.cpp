#include "model/fetch/fetchwords.h"

#include <QHostAddress>
#include <QUrl>
#include <algorithm>
#include <array>

namespace {

struct Kind {
    QStringView start; // of a content type
    const char* words;
};
constexpr std::array kinds{
    Kind{u"image/", "a picture"},
    Kind{u"video/", "a video"},
    Kind{u"audio/", "a sound"},
    Kind{u"font/", "a typeface"},
    Kind{u"model/", "a model"},
    Kind{u"text/css", "a style sheet"},
    Kind{u"text/javascript", "a script"},
    Kind{u"application/javascript", "a script"},
    Kind{u"application/x-javascript", "a script"},
    Kind{u"application/wasm", "a program"},
    Kind{u"application/x-executable", "a program"},
    Kind{u"application/x-msdownload", "a program"},
    Kind{u"application/vnd.android", "a program"},
    Kind{u"application/java-archive", "a program"},
    Kind{u"application/x-tar", "an archive"},
    Kind{u"application/gzip", "an archive"},
    Kind{u"application/x-7z", "an archive"},
    Kind{u"application/x-rar", "an archive"},
};

constexpr std::array privateNetworks{"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.168.0.0/16"};

} // namespace

QString foreignThing(const QString& contentType)
{
    const QString type = contentType.section(u';', 0, 0).trimmed().toLower();
    const auto* found = std::ranges::find_if(kinds, [&](const Kind& kind) { return type.startsWith(kind.start); });
    return found == kinds.end() ? QString() : QStringLiteral("%1 (%2)").arg(QLatin1String(found->words), type.left(60));
}

QString statusWords(int status)
{
    switch (status) {
    case 404:
    case 410:
        return QStringLiteral("There is no page at this address (%1). Check it in a browser.").arg(status);
    case 401:
    case 402:
    case 403:
    case 429:
    case 451:
        return QStringLiteral("The site does not give the page to this program (%1). Open it in a browser, save it and "
                              "open the file.")
            .arg(status);
    default:
        return status >= 500 ? QStringLiteral("The site has a fault of its own (%1). Try again later.").arg(status)
                             : QStringLiteral("The site answers with no page (%1). Open it in a browser, save it and "
                                              "open the file.")
                                   .arg(status);
    }
}

bool isWithin(const QUrl& url)
{
    const QString host = url.host().toLower();
    const QHostAddress number(host);
    if (!number.isNull())
        return number.isLoopback() || number.isLinkLocal() || number.isUniqueLocalUnicast()
            || number == QHostAddress::AnyIPv6 || std::ranges::any_of(privateNetworks, [&](const char* network) {
                   return number.isInSubnet(QHostAddress::parseSubnet(QLatin1String(network)));
               });
    return host == u"localhost" || host.endsWith(u".localhost") || host.endsWith(u".local") || !host.contains(u'.');
}

QString insideWords(const QString& site, const QString& host)
{
    return QStringLiteral(
        "%1 leads on to %2, which is on this computer or in its network, and nothing was asked of it. "
        "Open the address in a browser if you trust it.")
        .arg(site, host);
}

QString networkWords(QNetworkReply::NetworkError error, const QString& host)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return QStringLiteral("There is no site called %1, or no connection. Check the address and the network.")
            .arg(host);
    case QNetworkReply::ConnectionRefusedError:
        return QStringLiteral("%1 refuses the connection. Try again later.").arg(host);
    case QNetworkReply::RemoteHostClosedError:
        return QStringLiteral("%1 ended the connection before the page was complete. Try again.").arg(host);
    case QNetworkReply::SslHandshakeFailedError:
        return QStringLiteral("The connection to %1 is not secure: its certificate is not valid. Open the page in a "
                              "browser and save it if you trust it.")
            .arg(host);
    case QNetworkReply::InsecureRedirectError:
        return QStringLiteral("%1 leads from a secure address to one that is not. Open it in a browser.").arg(host);
    case QNetworkReply::ProtocolUnknownError:
        return QStringLiteral("%1 leads to an address that is no web page. Open it in a browser to see where it leads.")
            .arg(host);
    default:
        return QStringLiteral("The page could not be loaded from %1. Check the connection and try again.").arg(host);
    }
}
