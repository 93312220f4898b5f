#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <functional>
#include <sys/types.h>

/// The calls of the system that writing a file rests on. A test puts those of a disk that fails in their place.
struct FileCalls {
    std::function<int(const char* path, int flags, mode_t mode)> open;
    std::function<ssize_t(int descriptor, const void* bytes, size_t size)> write;
    std::function<int(int descriptor)> sync;
    std::function<int(int descriptor)> close;
    std::function<int(const char* from, const char* to)> link; ///< a second name for a file
    std::function<int(const char* from, const char* to)> rename;

    /// Those of the system.
    static FileCalls ofSystem();
};

/// Writes all bytes to an open file, pipe or device, however few each call takes. Fails with FileUnwritable, the
/// system's reason as detail and `name` as file; a limit on the size of files fails too, and ends no program.
Result<void> writeAll(
    int descriptor, const QByteArray& bytes, const QString& name, const FileCalls& calls = FileCalls::ofSystem());

/// The failure that the last call told of in errno.
tl::unexpected<Error> unwritable(const QString& name);
