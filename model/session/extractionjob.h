#pragma once

#include "model/base/filestate.h"
#include "model/base/result.h"
#include "model/extract/events/findevents.h"
#include "model/records/records.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace extract {
struct Resources;
}
namespace io {
struct FileContent;
struct Opened;
} // namespace io

/// Where finished records come from.
struct Opening {
    QString path; ///< as it was asked for; empty for text that was at hand
    bool isRecordsDocument = false; ///< somebody had extracted them already
    std::optional<FileState> state = {}; ///< of the file, from before it was read
};

/// Opens and extracts files away from the GUI thread, one after the other; a file that fails stops no other.
/// The only object that starts work. Its destructor stops it and waits.
class ExtractionJob : public QObject {
    Q_OBJECT
public:
    explicit ExtractionJob(QObject* parent = nullptr);
    ~ExtractionJob() override;

    bool isRunning() const;
    /// Which background events date what articles only mention, from the next work on: lists are read again then. The
    /// user's own at first.
    void setChronology(const extract::ChronologyChoice& choice);
    /// Opens articles (and extracts them) and records documents (as they are).
    void openFiles(const QStringList& paths);
    /// Reads and extracts text that is at hand (clipboard, dropped text); `name` is what progress calls it.
    void openText(const QString& text, const QString& name);
    /// Reads and extracts bytes that are at hand: a fetched page, the HTML on the clipboard.
    void openContent(const io::FileContent& content, const QString& name);
    /// Extracts an article that is at hand.
    void extract(const Article& article);
    /// Resolves dates and events of `previous` again for the article with its changed publication date. `previous`
    /// holds the records of this article alone.
    void redate(const Article& article, const Records& previous);
    /// Extracts an article that is open already once more; dates that a person gave in `previous` hold.
    void readAgain(const Article& article, const Records& previous);
    /// Drops what is waiting and stops what is running; its result is not announced.
    void cancel();

signals:
    void started(const QString& name);
    void finished(const std::shared_ptr<const Records>& records, const Opening& opening);
    void redated(const std::shared_ptr<const Records>& records);
    void readAnew(const std::shared_ptr<const Records>& records);
    void failed(const Error& error);
    /// A list of background events has a mistake, which `error` names, and is left out; the others are used.
    void listLeftOut(const Error& error);
    /// Nothing is left to do.
    void idle();

private:
    /// The resources as the worker loads them; only the one running task touches what it points to.
    struct Loading {
        extract::ChronologyChoice choice;
        std::shared_ptr<const extract::Resources> resources;
        std::vector<Error> leftOut; ///< lists with mistakes, not yet announced
    };
    using Loaded = std::shared_ptr<Loading>;
    enum class Purpose { Opening, Redating, Rereading };
    struct Task {
        QString name;
        Purpose purpose = Purpose::Opening;
        QString path;
        std::function<Result<io::Opened>(const extract::Resources&, const std::stop_token&)> work;
    };
    struct Done {
        std::shared_ptr<const Records> records;
        Opening opening;
    };
    using Outcome = Result<Done>;

    static Result<void> load(Loading& loading);
    static Outcome run(const Task& task, const Loaded& loaded, const std::stop_token& stop);
    void enqueue(Task task);
    void startNext();
    void announce();

    std::deque<Task> m_waiting;
    Loaded m_loaded; ///< for the next task
    Loaded m_used; ///< by the running one
    std::stop_source m_stop;
    QFutureWatcher<Outcome> m_watcher;
    Purpose m_purpose = Purpose::Opening; ///< of what is running
    bool m_isRunning = false;
};
