#pragma once

#include <QLockFile>
#include <QString>
#include <memory>

/// Tells the windows of a person, in this process and others, which of them has a document open. The word of a program
/// that has ended counts no more, however it ended.
class DocumentLock {
public:
    /// Where the words stand: a folder of the person's own, so that nothing is left beside a document.
    explicit DocumentLock(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// This window has that document open, and no longer the one before; an empty path: none. Whether it is the first;
    /// also where no word can be left.
    bool take(const QString& document);
    /// Whether another window has it open.
    bool isTakenElsewhere(const QString& document) const;

private:
    QString pathFor(const QString& document) const;

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< held
};
