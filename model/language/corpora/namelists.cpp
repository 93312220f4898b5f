#include "model/language/corpora/namelists.h"

#include <QCryptographicHash>
#include <QDir>

namespace language::corpora {

QByteArray digestOfNameLists(const QString& folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QDir lists(folder);
    for (const QString& name : lists.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name)) {
        QFile file(lists.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        hash.addData(name.toUtf8());
        hash.addData(file.readAll());
    }
    return hash.result();
}

} // namespace language::corpora
