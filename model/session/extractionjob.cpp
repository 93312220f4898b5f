#include "model/session/extractionjob.h"

#include "model/extract/pipeline.h"
#include "model/io/reader.h"
#include "model/session/extractreading.h"

#include <QFileInfo>
#include <QtConcurrentRun>
#include <utility>

namespace {

Result<io::Opened> opened(Result<io::Opened> reading, const extract::Resources& resources, const std::stop_token& stop)
{
    if (reading && !reading->isRecordsDocument)
        reading->records = extractReading(reading->records, resources, stop);
    return reading;
}

} // namespace

ExtractionJob::ExtractionJob(QObject* parent)
    : QObject(parent)
    , m_loaded(std::make_shared<Loaded::element_type>())
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

void ExtractionJob::openFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        enqueue({QFileInfo(path).fileName(), false, path,
            [path](const extract::Resources& resources, const std::stop_token& stop) {
                return opened(io::open(path, stop), resources, stop);
            }});
    }
}

void ExtractionJob::openText(const QString& text, const QString& name)
{
    enqueue({name, false, {},
        [text, name](const extract::Resources& resources, const std::stop_token& stop) -> Result<io::Opened> {
            return io::Opened{extractReading(io::articleFromText(text, {}, name), resources, stop), false};
        }});
}

void ExtractionJob::openContent(const io::FileContent& content, const QString& name)
{
    enqueue({name, false, {}, [content](const extract::Resources& resources, const std::stop_token& stop) {
                 io::FileContent stoppable = content;
                 stoppable.stop = stop;
                 return opened(io::openContent(stoppable), resources, stop);
             }});
}

void ExtractionJob::extract(const Article& article)
{
    enqueue({article.title, false, {},
        [article](const extract::Resources& resources, const std::stop_token& stop) -> Result<io::Opened> {
            return io::Opened{extract::extract(article, resources, stop), false};
        }});
}

void ExtractionJob::redate(const Article& article, const Records& previous)
{
    enqueue({article.title, true, {},
        [article, previous](const extract::Resources& resources, const std::stop_token& stop) -> Result<io::Opened> {
            return io::Opened{extract::redate(article, previous, resources, stop), false};
        }});
}

void ExtractionJob::cancel()
{
    m_waiting.clear();
    m_stop.request_stop();
}

ExtractionJob::Outcome ExtractionJob::run(const Task& task, const Loaded& loaded, const std::stop_token& stop)
{
    if (!*loaded) {
        auto resources = extract::loadResources(extract::ChronologyChoice::ofUser());
        if (!resources)
            return tl::unexpected(resources.error());
        *loaded = std::make_shared<const extract::Resources>(std::move(*resources));
    }
    auto opened = task.work(**loaded, stop);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, task.name);
    if (!opened)
        return tl::unexpected(opened.error());
    return Done{std::make_shared<const Records>(std::move(opened->records)), {task.path, opened->isRecordsDocument}};
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
    m_isRedating = task.isRedating;
    m_stop = std::stop_source();
    emit started(task.name);
    m_watcher.setFuture(
        QtConcurrent::run([task, loaded = m_loaded, stop = m_stop.get_token()] { return run(task, loaded, stop); }));
}

void ExtractionJob::announce()
{
    const Outcome outcome = m_watcher.result();
    const bool wasRedating = m_isRedating;
    m_isRunning = false;
    if (!outcome) {
        if (outcome.error().code != ErrorCode::Cancelled)
            emit failed(outcome.error());
    } else if (wasRedating) {
        emit redated(outcome->records);
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
