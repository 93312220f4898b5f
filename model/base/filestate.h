#pragma once

#include <QString>
#include <optional>

/// What tells one version of a file from every other: whoever writes it changes one of these.
struct FileState {
    quint64 device = 0;
    quint64 inode = 0; ///< another where the file was replaced
    qint64 size = 0; ///< bytes
    qint64 modified = 0; ///< nanoseconds since 1970

    friend bool operator==(const FileState&, const FileState&) = default;
};

/// The state of what a path leads to, links followed; nothing where there is no file.
std::optional<FileState> fileState(const QString& path);

/// The state of an open file.
std::optional<FileState> fileState(int descriptor);

/// "device inode size modified", to be kept in a file, and back; nothing where the words are no state.
QString toWords(const FileState& state);
std::optional<FileState> fileStateFrom(QStringView words);
