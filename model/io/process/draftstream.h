#pragma once

#include "model/base/result.h"
#include "model/io/draft.h"
#include "model/io/formats.h"

#include <optional>

/// What the program and communique-reader say to each other, as bytes of QDataStream. Either side takes whatever the
/// other says for hostile: what cannot be understood gives nothing.
namespace io::process {

/// Tags of the frames (frames.h) that communique-reader writes.
enum ReaderTag : uint8_t {
    DraftTag = 'D', ///< one draft
    FailureTag = 'F', ///< instead of drafts: why there is none
    EndTag = 'E', ///< empty: all drafts were sent
};

/// What to read. Its bytes come after it, to the end of the input.
struct ReadingRequest {
    QByteArray format;
    QString name;
    QString contentType;
    QString address;
};

/// A request with its length before it.
QByteArray bytesOf(const ReadingRequest& request);
/// Takes a request off the front of `bytes`, which holds what is to be read afterwards.
std::optional<ReadingRequest> takeRequest(QByteArrayView& bytes);

QByteArray bytesOf(const Draft& draft);
std::optional<Draft> draftOf(QByteArrayView bytes);

/// Kind and detail; the file is known to whoever asked.
QByteArray bytesOf(const Error& error);
std::optional<Error> errorOf(QByteArrayView bytes, const QString& file);

} // namespace io::process
