#pragma once

#include "model/base/result.h"
#include "model/session/dossier.h"

#include <QObject>

/// The records document that the dossier is saved in: its path, and whether closing would lose anything.
class DossierFile : public QObject {
    Q_OBJECT
public:
    explicit DossierFile(Dossier* dossier);

    /// Empty before the dossier was saved.
    QString path() const { return m_path; }
    /// The dossier has been read from this document and holds nothing else.
    void setPath(const QString& path);
    /// Only what a person has done is worth asking for: extraction gives the same again.
    bool wouldLose() const;
    /// Writes everything, atomically; the path is then the document's.
    Result<void> save(const QString& path);
    /// "biden-xi.json" beside the first article, or in the documents folder.
    QString suggestedPath() const;

signals:
    void pathChanged(const QString& path);

private:
    Dossier* m_dossier;
    QString m_path;
};

/// The endings of files that may be articles or records, as "*.html", for dialogs and folders: a named file of any
/// ending is opened by its content.
QStringList articlePatterns();

/// The readable files among paths, with those in folders, sorted; what does not exist is kept, so that it is told.
QStringList filesOf(const QStringList& paths);
