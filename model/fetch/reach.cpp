#include "model/fetch/reach.h"

#include <QNetworkInterface>
#include <algorithm>
#include <array>

namespace {

// RFC 6890 and what it was joined by: what stands for no host of the open network.
constexpr std::array closedNetworks{"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
    "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/4", "240.0.0.0/4", "::/128",
    "::1/128", "64:ff9b:1::/48", "100::/64", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8"};

bool isIn(const QHostAddress& address, const char* network)
{
    const auto subnet = QHostAddress::parseSubnet(QLatin1String(network));
    return address.protocol() == subnet.first.protocol() && address.isInSubnet(subnet);
}

QHostAddress numberAt(const Q_IPV6ADDR& bytes, int begin, quint32 mask = 0)
{
    quint32 number = 0;
    for (int i = begin; i < begin + 4; ++i)
        number = number << 8 | bytes[i];
    return QHostAddress(number ^ mask);
}

// The IPv4 number that an IPv6 number carries: mapped, compatible or translated (RFC 4291, 6052, 7915), 6to4
// (RFC 3056), Teredo (RFC 4380), ISATAP (RFC 5214).
std::optional<QHostAddress> carried(const QHostAddress& address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return std::nullopt;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    for (const char* last : {"::/96", "::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96"}) {
        if (isIn(address, last))
            return numberAt(bytes, 12);
    }
    if (isIn(address, "2002::/16"))
        return numberAt(bytes, 2);
    if (isIn(address, "2001::/32"))
        return numberAt(bytes, 12, 0xFFFFFFFF);
    if ((bytes[8] & 0xFD) == 0 && bytes[9] == 0 && bytes[10] == 0x5E && bytes[11] == 0xFE)
        return numberAt(bytes, 12);
    return std::nullopt;
}

// One part of an IPv4 number as inet_aton reads it: decimal, octal after "0", hexadecimal after "0x".
std::optional<quint64> part(const QString& digits)
{
    const bool isHex = digits.startsWith(u"0x", Qt::CaseInsensitive);
    const bool isOctal = !isHex && digits.size() > 1 && digits.startsWith(u'0');
    const QString bare = isHex ? digits.mid(2) : digits;
    if (isHex && bare.isEmpty())
        return 0;
    const bool isBare = std::ranges::all_of(bare, [](QChar c) { return c.isLetterOrNumber(); });
    bool ok = false;
    const quint64 number = bare.toULongLong(&ok, isHex ? 16 : isOctal ? 8 : 10);
    return ok && isBare ? std::optional(number) : std::nullopt;
}

std::optional<QHostAddress> shortNumber(const QString& host)
{
    const QStringList parts = host.split(u'.');
    if (parts.size() > 4)
        return std::nullopt;
    quint64 number = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto value = part(parts[i]);
        const int room = i + 1 == parts.size() ? 8 * (5 - static_cast<int>(parts.size())) : 8;
        if (!value || *value >> room != 0)
            return std::nullopt;
        number = number << room | *value;
    }
    return QHostAddress(static_cast<quint32>(number));
}

QString bareHost(const QString& host)
{
    QString bare = QUrl::fromPercentEncoding(host.toUtf8()).normalized(QString::NormalizationForm_KC).toLower();
    bare.replace(QChar(0x3002), u'.'); // the ideographic full stop parts names, too
    while (bare.endsWith(u'.'))
        bare.chop(1);
    return bare.startsWith(u'[') && bare.endsWith(u']') ? bare.sliced(1, bare.size() - 2) : bare;
}

// Numbers of this computer, and of its neighbours where the network is no larger than one place.
bool isOfInterfaces(const QHostAddress& address)
{
    const auto isNear = [&](const QNetworkAddressEntry& entry) {
        if (entry.ip().isEqual(address, QHostAddress::ConvertV4MappedToIPv4))
            return true;
        const int least = entry.ip().protocol() == QAbstractSocket::IPv4Protocol ? 16 : 48;
        return entry.prefixLength() >= least && entry.ip().protocol() == address.protocol()
            && address.isInSubnet(entry.ip(), entry.prefixLength());
    };
    return std::ranges::any_of(QNetworkInterface::allInterfaces(),
        [&](const QNetworkInterface& interface) { return std::ranges::any_of(interface.addressEntries(), isNear); });
}

} // namespace

bool isWithin(const QHostAddress& address)
{
    if (address.isNull() || std::ranges::any_of(closedNetworks, [&](const char* n) { return isIn(address, n); }))
        return true;
    if (const auto inner = carried(address); inner && isWithin(*inner))
        return true;
    return isOfInterfaces(address);
}

bool isWithin(const QUrl& url)
{
    if (const auto number = writtenNumber(url.host()))
        return isWithin(*number);
    const QString host = bareHost(url.host());
    const bool isInner = std::ranges::any_of(std::array{u".localhost", u".local", u".internal", u".home.arpa"},
        [&](const char16_t* ending) { return host.endsWith(QStringView(ending)); });
    return isInner || !host.contains(u'.');
}

std::optional<QHostAddress> writtenNumber(const QString& host)
{
    const QString bare = bareHost(host);
    if (bare.contains(u':')) {
        const QHostAddress number(bare);
        return number.isNull() ? std::nullopt : std::optional(number);
    }
    return bare.isEmpty() ? std::nullopt : shortNumber(bare);
}
