#pragma once

#include "model/base/filecalls.h"
#include "model/base/filestate.h"
#include "model/base/pieces.h"

/// How a file is to be written.
struct Writing {
    bool isPrivate = false; ///< a new file is its owner's alone (0600); one that exists keeps its permissions
    bool keepsPrevious = false; ///< the version before stays beside it as "name~"
    std::optional<FileState> replaces = {}; ///< no other version than this one is replaced
    FileCalls calls = FileCalls::ofSystem();
};

/// Writes a file that is complete or stays as it was: the bytes go to a file without a name in the same folder, are
/// brought to the disk, and take the name then. The one way to write a file; `tests/wholefile_test.cmake` names every
/// other. A symbolic link stays one, and what it leads to is written. Hard links and extended attributes of a file that
/// is replaced are not kept.
///
/// Returns the state of what was written. Fails with FileUnwritable, the reason as detail; nothing is changed then.
Result<FileState> writeWholeFile(const QString& path, const Pieces& pieces, const Writing& writing = {});
Result<FileState> writeWholeFile(const QString& path, const QByteArray& bytes, const Writing& writing = {});

/// Takes away what writing left in a folder where the machine or the program ended between two of its steps; what is
/// younger than an hour may still be in use.
void removeLeftParts(const QString& folder);

/// Writes to what can only be written through, a pipe or a device. Fails with FileUnwritable.
Result<void> writeThrough(const QString& path, const Pieces& pieces);

/// Writes pieces to what is open, such as standard output; `name` is for messages. Fails with FileUnwritable.
Result<void> writePieces(
    int descriptor, const Pieces& pieces, const QString& name, const FileCalls& calls = FileCalls::ofSystem());

/// Makes a folder, with those above it, that nobody but its owner sees into (0700); one that exists becomes such.
/// Fails with FileUnwritable.
Result<void> makePrivateFolder(const QString& path);
