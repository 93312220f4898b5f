#include "model/fetch/fetchwords.h"

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

QString insideWords(const QString& site, const QString& host)
{
    return QStringLiteral(
        "%1 leads on to %2, which is on this computer or in its network, and nothing was asked of it. "
        "Open the address in a browser if you trust it.")
        .arg(site, host);
}

QString notFoundWords(const QString& host)
{
    return QStringLiteral("There is no site called %1, or no connection. Check the address and the network.").arg(host);
}

QString astrayWords(const QString& site)
{
    return QStringLiteral("%1 leads to an address that is no web page. Open it in a browser to see where it leads.")
        .arg(site);
}

QString lessSafeWords(const QString& site)
{
    return QStringLiteral("%1 leads from a secure address to one that is not. Open it in a browser.").arg(site);
}

QString packedWords(const QString& encoding)
{
    return QStringLiteral("The site packs the page in a way that was not asked for and cannot be read (%1). Open it in "
                          "a browser, save it and open the file.")
        .arg(encoding.left(40));
}

QString networkWords(Exchange::Fault fault, const QString& host)
{
    switch (fault) {
    case Exchange::Fault::Refused:
        return QStringLiteral("%1 refuses the connection. Try again later.").arg(host);
    case Exchange::Fault::Closed:
        return QStringLiteral("%1 ended the connection before the page was complete. Try again.").arg(host);
    case Exchange::Fault::Insecure:
        return QStringLiteral("The connection to %1 is not secure: its certificate is not valid. Open the page in a "
                              "browser and save it if you trust it.")
            .arg(host);
    case Exchange::Fault::NoWeb:
        return QStringLiteral("%1 does not answer as a site of the web does. Check the address.").arg(host);
    case Exchange::Fault::Unreachable:
        break;
    }
    return QStringLiteral("The page could not be loaded from %1. Check the connection and try again.").arg(host);
}
