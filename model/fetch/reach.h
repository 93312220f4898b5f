#pragma once

#include <QHostAddress>
#include <QUrl>
#include <optional>

/// Whether a number belongs to this computer or to the network that it stands in: loopback, private, link-local and
/// site-local numbers, multicast and broadcast (RFC 6890, 4193, 3879), whatever IPv6 form carries an IPv4 number
/// inside, and the numbers that the interfaces of this computer have.
bool isWithin(const QHostAddress& address);

/// The same of an address of the web, by its spelling alone: numbers, "localhost", names without a dot and those that
/// end in ".local", ".internal" or ".home.arpa". A name that says nothing may still resolve inward.
bool isWithin(const QUrl& url);

/// The number that a host is written as: IPv6, or IPv4 in every form that resolvers take ("127.1", "0x7f000001",
/// "0177.0.0.1", "2130706433"), in digits of any width, percent-encoded, with a dot at the end. Nothing for names.
std::optional<QHostAddress> writtenNumber(const QString& host);
