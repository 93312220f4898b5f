#pragma once

#include "model/fetch/exchange.h"

#include <QString>

/// What a content type is, where it cannot be an article: "a picture (image/png)". Empty for what may be one, for no
/// type and for the unspecific "application/octet-stream".
QString foreignThing(const QString& contentType);

/// A sentence about an HTTP status that is no success, with what to do next.
QString statusWords(int status);

/// A sentence about a transfer that failed before all of the page came.
QString networkWords(Exchange::Fault fault, const QString& host);

/// What is said where no number is known of a name.
QString notFoundWords(const QString& host);

/// What is said where a site leads on to what is no web page.
QString astrayWords(const QString& site);

/// What is said where a site leads on from https to http.
QString lessSafeWords(const QString& site);

/// What is said where a site packs its page in a way that was not asked for.
QString packedWords(const QString& encoding);

/// What is said where a site of the open network leads on to an address of this computer or its network.
QString insideWords(const QString& site, const QString& host);
