#pragma once

#include <QByteArray>
#include <QString>

namespace language::corpora {

/// SHA-256 over the names and texts of the lists (*.tsv) in `folder`, 32 bytes. `names.model` keeps that of the lists
/// it was trained with, as the last part of its Archive.
QByteArray digestOfNameLists(const QString& folder);
inline constexpr quint32 DigestPart = 5; ///< of names.model

} // namespace language::corpora
