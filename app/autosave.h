#pragma once

#include "app/dossierfile.h"
#include "model/base/result.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QLockFile>
#include <QTimer>
#include <memory>
#include <optional>

/// Keeps unsaved corrections in a file of its own, in case the program ends without being closed, and knows what other
/// runs of it have left. The file goes once everything is saved.
class Autosave : public QObject {
    Q_OBJECT
public:
    static constexpr int DelayMs = 1000; ///< from a change to its being written
    static constexpr int RetryMs = 5000; ///< from a failure to the next try

    /// What a run that ended without being closed has left.
    struct Left {
        QString path; ///< a records document
        QString document; ///< the one that it was to be saved in; empty where it had none yet
        std::optional<FileState> state; ///< of that document, as it was known then
        QStringList titles; ///< of its articles
        QDateTime when; ///< it was kept
    };

    /// Dossier and file outlive it.
    Autosave(Dossier* dossier, DossierFile* file, const QString& folder, QObject* parent = nullptr);
    /// Leaves what is unsaved where it is.
    ~Autosave() override;

    /// The latest first; without what programs that still run keep.
    std::vector<Left> left() const;
    void discard(const Left& left);
    /// It has been opened again, and is kept by this run from now on.
    void takeOver(const Left& left);
    /// Closing: nobody wants what is unsaved.
    void forget();

signals:
    /// Nothing can be kept; tried again until it can.
    void failed(const Error& error);
    /// It can be again.
    void recovered();

private:
    void watch();
    void keep();
    void settle();
    void conclude(const Result<void>& written);
    Result<void> claim();
    void sweep() const;
    QString pathOf(QLatin1String ending) const { return m_folder + u'/' + m_name + ending; }

    Dossier* m_dossier;
    DossierFile* m_file;
    QString m_folder;
    QString m_name; ///< of this run
    std::unique_ptr<QLockFile> m_lock; ///< held as long as there is something kept
    QTimer m_delay;
    QFutureWatcher<Result<void>> m_writing;
    std::optional<Left> m_taken; ///< to be removed when this run has kept it
    bool m_isUnwanted = false; ///< what is being written
    bool m_isBehind = false; ///< there are changes since what is being written
    bool m_hasFailed = false;
};
