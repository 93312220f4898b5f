#include "model/extract/events/chronologychoice.h"

#include <QDir>
#include <QStandardPaths>

namespace extract {

ChronologyChoice ChronologyChoice::withFolder(const QString& folder)
{
    ChronologyChoice choice;
    const QDir lists(folder);
    for (const QString& name : lists.entryList({QStringLiteral("*.tsv")}, QDir::Files | QDir::Readable, QDir::Name))
        choice.files.append(lists.filePath(name));
    return choice;
}

ChronologyChoice ChronologyChoice::ofUser()
{
    return withFolder(userFolder());
}

QString ChronologyChoice::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/communique/chronology");
}

} // namespace extract
