#pragma once

#include "model/io/office/archive.h"

#include <QStringList>

namespace io {

/// What the package document of an EPUB says.
struct EpubPackage {
    QString title;
    QString author;
    QString publisher;
    QString published; ///< as written: "2023-11-16"
    QString modified; ///< when the file was made, as written; empty where it does not say
    QString language;
    QStringList pages; ///< names of files in the archive in reading order
};

/// Reads META-INF/container.xml and the package document that it names. Fails with Damaged.
Result<EpubPackage> epubPackageOf(const Unpacked& files, const FileContent& content);

} // namespace io
