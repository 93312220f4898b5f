#pragma once

#include "model/fetch/fetch.h"
#include "model/session/extractionjob.h"

#include <QObject>
#include <QStringList>
#include <deque>

class QMimeData;

/// Everything that comes in from outside (files, folders, addresses, dropped and copied words) on its way to the
/// extraction; at the end says what became of each.
class Arrivals : public QObject {
    Q_OBJECT
public:
    /// Copies of fetched pages are kept in `copyFolder`.
    Arrivals(ExtractionJob* job, QString copyFolder, QObject* parent = nullptr);

    /// Opens files, the readable files of folders, and addresses of the web.
    void open(const QStringList& places);
    /// Opens what was dropped or copied: files, folders and links, else a page's words, else plain words. False where
    /// there is none of them.
    bool take(const QMimeData& content, const QString& name);
    /// Stops what runs and drops what waits, without a word.
    void cancel();

signals:
    /// What is being loaded; empty when nothing is.
    void loading(const QString& what);
    /// One line for each that failed or needs a remark, and how many were opened where there were several.
    void reported(const QString& lines);

private:
    void fetchNext();
    void receive(io::FileContent content);
    void note(const QString& name, const QString& words);
    void count(const Records& records);
    void report();

    ExtractionJob* m_job;
    Fetch m_fetch;
    QString m_copyFolder;
    std::deque<QString> m_addresses; // still to be fetched
    QStringList m_lines;
    int m_opened = 0;
    int m_failed = 0;
};
