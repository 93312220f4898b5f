#pragma once

#include "model/base/result.h"
#include "model/records/records.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <memory>
#include <stop_token>

/// Opens and extracts files away from the GUI thread, one after the other; a file that fails stops no other.
/// The only object that starts work. Its destructor stops it and waits.
class ExtractionJob : public QObject {
    Q_OBJECT
public:
    explicit ExtractionJob(QObject* parent = nullptr);
    ~ExtractionJob() override;

    bool isRunning() const;
    /// Opens articles (and extracts them) and records documents (as they are).
    void openFiles(const QStringList& paths);
    /// Extracts an article that is at hand: clipboard text, a changed publication date.
    void extract(const Article& article);
    /// Resolves dates and events of `previous` again for the article with its changed publication date.
    void redate(const Article& article, const Records& previous);
    void cancel();

signals:
    void started(const QString& name);
    void finished(const std::shared_ptr<const Records>& records);
    void redated(const std::shared_ptr<const Records>& records);
    void failed(const Error& error);
    /// Nothing is left to do.
    void idle();
};
