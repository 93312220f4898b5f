#pragma once

#include "app/documentlock.h"
#include "model/base/filestate.h"
#include "model/base/result.h"
#include "model/session/dossier.h"

#include <QObject>
#include <optional>

/// The records document that the dossier is saved in: its path, and whether closing would lose anything.
class DossierFile : public QObject {
    Q_OBJECT
public:
    /// Why a document is not simply to be written over.
    enum class Conflict {
        None,
        Changed, ///< it is not the version that was read or written here: somebody's work would be lost
        OpenElsewhere, ///< another window has it open, and would not see what is saved here
    };

    /// `lockFolder`: where windows tell each other what they have open.
    DossierFile(Dossier* dossier, const QString& lockFolder);

    /// Empty before the dossier was saved.
    QString path() const { return m_path; }
    /// The version that was read or written; nothing where it is not known.
    std::optional<FileState> state() const { return m_state; }
    /// The dossier has been read from this version of this document and holds nothing else.
    void setPath(const QString& path, const std::optional<FileState>& state = {});
    /// What stands against saving there. Another document than its own is taken as chosen by somebody who knows it.
    Conflict conflictAt(const QString& path) const;
    /// Only what a person has done is worth asking for: extraction gives the same again.
    bool wouldLose() const;
    /// Writes everything, whole or not at all, whatever stands against it; the path is then the document's. The version
    /// before stays beside it as "name.json~".
    Result<void> save(const QString& path);
    /// "biden-xi.json" beside the first article, or in the documents folder.
    QString suggestedPath() const;
    /// "biden-xi 2.json": a name beside the document that is free.
    static QString freePathBeside(const QString& path);

signals:
    void pathChanged(const QString& path);

private:
    Dossier* m_dossier;
    QString m_path;
    std::optional<FileState> m_state;
    DocumentLock m_lock;
};

/// The endings of files that may be articles or records, as "*.html", for dialogs and folders: a named file of any
/// ending is opened by its content.
QStringList articlePatterns();

/// The readable files among paths, with those in folders, sorted; what does not exist is kept, so that it is told.
QStringList filesOf(const QStringList& paths);
