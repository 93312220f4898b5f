#pragma once

#include <QByteArray>

namespace io {

/// What parsing an XML document would cost, found in its bytes before its parser sees them: Qt's compares the
/// attributes of a tag pairwise and gathers a text with all its entities before it says a word of it.
struct XmlCost {
    qint64 attributes = 0; ///< of the tag that has the most
    qint64 expansion = 0; ///< code units at most that the document's own entities stand for, at all places together
    bool hasDocumentType = false;
};

/// Linear in the size. `longestEntity` is what one entity may stand for at most where it names others. For encodings
/// whose bytes below 128 are ASCII, and UTF-16.
XmlCost costOf(const QByteArray& xml, qint64 longestEntity);

} // namespace io
