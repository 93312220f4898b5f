#pragma once

#include <QString>
#include <QStringList>

namespace extract {

/// Which background events may date what an article only mentions: those of the program, and the user's own lists
/// (TSV files with the columns date, title, kind, names, words and reference), read in their order.
struct ChronologyChoice {
    bool bundled = true;
    QStringList files;

    /// No background dates at all.
    static ChronologyChoice none() { return {false, {}}; }
    /// The bundled events and every `*.tsv` of a folder, in order of name. A folder that is not there adds nothing.
    static ChronologyChoice withFolder(const QString& folder);
    /// With the user's own folder, "communique/chronology" where programs keep data (~/.local/share on Linux).
    static ChronologyChoice ofUser();
    static QString userFolder();
};

} // namespace extract
