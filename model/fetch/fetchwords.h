#pragma once

#include <QNetworkReply>
#include <QString>
#include <QUrl>

/// What a content type is, where it cannot be an article: "a picture (image/png)". Empty for what may be one, for no
/// type and for the unspecific "application/octet-stream".
QString foreignThing(const QString& contentType);

/// A sentence about an HTTP status that is no success, with what to do next.
QString statusWords(int status);

/// A sentence about a transfer that failed before any status came.
QString networkWords(QNetworkReply::NetworkError error, const QString& host);

/// Whether an address is one of this computer or of the network that it stands in: loopback, private and link-local
/// numbers (RFC 1918, 6598, 4193), "localhost", names without a dot and those that end in ".local".
bool isWithin(const QUrl& url);

/// What is said where a site of the open network leads on to such an address.
QString insideWords(const QString& site, const QString& host);
