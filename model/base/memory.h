#pragma once

#include "model/base/result.h"

#include <new>
#include <type_traits>

/// Does `work`, which returns a Result. Where it needs more memory than the system gives, that alone fails, with
/// LimitExceeded for `file`, and what was begun is let go: the other files are still done.
template <class Work> std::invoke_result_t<Work> withinMemory(const QString& file, Work&& work)
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return failure(ErrorCode::LimitExceeded, file,
            QStringLiteral(
                "It takes more memory than there is. Close other programs, or split it into single articles."));
    }
}
