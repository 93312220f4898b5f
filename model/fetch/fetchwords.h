#pragma once

#include <QNetworkReply>
#include <QString>

/// What a content type is, where it cannot be an article: "a picture (image/png)". Empty for what may be one, for no
/// type and for the unspecific "application/octet-stream".
QString foreignThing(const QString& contentType);

/// A sentence about an HTTP status that is no success, with what to do next.
QString statusWords(int status);

/// A sentence about a transfer that failed before any status came.
QString networkWords(QNetworkReply::NetworkError error, const QString& host);
