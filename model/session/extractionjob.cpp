#include "model/session/extractionjob.h"

#include "model/base/memory.h"
#include "model/extract/pipeline.h"
#include "model/io/reader.h"
#include "model/records/givendates.h"
#include "model/session/extractreading.h"

#include <QFileInfo>
#include <QtConcurrentRun>
#include <algorithm>
#include <utility>

namespace {

Result<io::Opened> opened(Result<io::Opened> reading, const extract::Resources& resources, const std::stop_token& stop)
{
    if (reading && !reading->isRecordsDocument)
        reading->records = extractReading(reading->records, resources, stop);
    return reading;
}

/// Puts the dates that a person gave in place of what was found; whether there are any.
bool takeGivenDates(Records& found, const Records& previous)
{
    bool areAny = false;
    for (const TimeExpression& given : previous.times) {
        if (!isGiven(given))
            continue;
        areAny = true;
        const auto same = std::ranges::find(found.times, given.where, &TimeExpression::where);
        if (same == found.times.end())
            continue;
        const TimeId id = same->id;
        *same = given;
        same->id = id;
        same->anchor = {};
    }
    return areAny;
}

} // namespace

ExtractionJob::ExtractionJob(QObject* parent)
    : QObject(parent)
    , m_loaded(std::make_shared<Loading>(Loading{extract::ChronologyChoice::ofUser(), nullptr, {}}))
{
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &ExtractionJob::announce);
}

ExtractionJob::~ExtractionJob()
{
    m_watcher.disconnect(this);
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

bool ExtractionJob::isRunning() const
{
    return m_isRunning;
}

void ExtractionJob::setChronology(const extract::ChronologyChoice& choice)
{
    m_loaded = std::make_shared<Loading>(Loading{choice, nullptr, {}});
}

void ExtractionJob::openFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        enqueue({QFileInfo(path).fileName(), Purpose::Opening, path,
            [path](const extract::Resources& resources, const std::stop_token& stop) {
                return opened(io::open(path, stop), resources, stop);
            }});
    }
}

void ExtractionJob::openText(const QString& text, const QString& name)
{
    enqueue({name, Purpose::Opening, {},
        [text, name](const extract::Resources& resources, const std::stop_token& stop) -> Result<io::Opened> {
            return io::Opened{extractReading(io::articleFromText(text, {}, name), resources, stop), false};
        }});
}

void ExtractionJob::openContent(const io::FileContent& content, const QString& name)
{
    enqueue({name, Purpose::Opening, {}, [content](const extract::Resources& resources, const std::stop_token& stop) {
                 io::FileContent stoppable = content;
                 stoppable.stop = stop;
                 return opened(io::openContent(stoppable), resources, stop);
             }});
}

void ExtractionJob::extract(const Article& article)
{
    enqueue({article.title, Purpose::Opening, {},
        [article](const extract::Resources& resources, const std::stop_token& stop) -> Result<io::Opened> {
            return io::Opened{extract::extract(article, resources, stop), false};
        }});
}

void ExtractionJob::redate(const Article& article, const Records& previous)
{
    enqueue({article.title, Purpose::Redating, {},
        [article, previous](const extract::Resources& resources, const std::stop_token& stop) -> Result<io::Opened> {
            return io::Opened{extract::redate(article, previous, resources, stop), false};
        }});
}

void ExtractionJob::readAgain(const Article& article, const Records& previous)
{
    enqueue({article.title, Purpose::Rereading, {},
        [article, previous](const extract::Resources& resources, const std::stop_token& stop) -> Result<io::Opened> {
            Records records = extract::extract(article, resources, stop);
            if (takeGivenDates(records, previous))
                records = extract::redate(article, records, resources, stop);
            return io::Opened{records, false};
        }});
}

void ExtractionJob::cancel()
{
    m_waiting.clear();
    m_stop.request_stop();
}

/// A list of the user's own that is broken is left out, whatever it is that is wrong with it; a broken table of the
/// program is not survived.
Result<void> ExtractionJob::load(Loading& loading)
{
    auto resources = extract::loadResources(loading.choice);
    while (!resources && loading.choice.files.removeAll(resources.error().file) > 0) {
        loading.leftOut.push_back(resources.error());
        resources = extract::loadResources(loading.choice);
    }
    if (!resources)
        return tl::unexpected(resources.error());
    loading.resources = std::make_shared<const extract::Resources>(std::move(*resources));
    return {};
}

ExtractionJob::Outcome ExtractionJob::run(const Task& task, const Loaded& loaded, const std::stop_token& stop)
{
    if (!loaded->resources) {
        if (auto done = load(*loaded); !done)
            return tl::unexpected(done.error());
    }
    auto opened = withinMemory(task.name, [&] { return task.work(*loaded->resources, stop); });
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, task.name);
    if (!opened)
        return tl::unexpected(opened.error());
    return Done{std::make_shared<const Records>(std::move(opened->records)),
        {task.path, opened->isRecordsDocument, opened->state}};
}

void ExtractionJob::enqueue(Task task)
{
    m_waiting.push_back(std::move(task));
    if (!m_isRunning)
        startNext();
}

void ExtractionJob::startNext()
{
    const Task task = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_isRunning = true;
    m_purpose = task.purpose;
    m_stop = std::stop_source();
    m_used = m_loaded;
    emit started(task.name);
    m_watcher.setFuture(
        QtConcurrent::run([task, loaded = m_used, stop = m_stop.get_token()] { return run(task, loaded, stop); }));
}

void ExtractionJob::announce()
{
    const Outcome outcome = m_watcher.result();
    const Purpose purpose = m_purpose;
    m_isRunning = false;
    for (const Error& error : std::exchange(m_used->leftOut, {}))
        emit listLeftOut(error);
    if (!outcome) {
        if (outcome.error().code != ErrorCode::Cancelled)
            emit failed(outcome.error());
    } else if (purpose == Purpose::Redating) {
        emit redated(outcome->records);
    } else if (purpose == Purpose::Rereading) {
        emit readAnew(outcome->records);
    } else {
        emit finished(outcome->records, outcome->opening);
    }
    if (m_isRunning)
        return; // a slot has asked for more
    if (m_waiting.empty())
        emit idle();
    else
        startNext();
}
