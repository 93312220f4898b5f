#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <functional>

/// Takes what is written piece by piece; false where it can take no more, and it is known why there.
using PieceSink = std::function<bool(const QByteArray&)>;

/// Gives what is to be written, piece by piece, so that it never stands in memory as a whole. May be asked for it more
/// than once, and gives the same each time. Fails where it has nothing that may be written; a sink that takes no more
/// fails it, too.
using Pieces = std::function<Result<void>(const PieceSink&)>;

/// The whole of it as one piece; `bytes` outlive it.
inline Pieces onePiece(const QByteArray& bytes)
{
    return [&bytes](const PieceSink& take) -> Result<void> {
        return take(bytes) ? Result<void>() : failure(ErrorCode::FileUnwritable, {});
    };
}
