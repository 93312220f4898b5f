// Prints how long frames of the timeline take, offscreen at 1200 x 700 with labels on, while zooming and panning over
// everything there is:
//
//     timeline_benchmark [COUNT ...]
#include "model/session/dossier.h"
#include "views/timeline/timelinecanvas.h"
#include "views/timeline/timelineview.h"

#include <QApplication>
#include <QImage>
#include <QtCharts/QChartView>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace {

/// A small generator of our own, so that the events are the same everywhere.
class Numbers {
public:
    int below(int limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return int(quint32(m_state >> 33) % quint32(limit));
    }

private:
    quint64 m_state = 42;
};

/// Events of all kinds over sixty years, in bursts, as many newspapers would give them; ids from 1.
Records generate(int count)
{
    Records records;
    Article article;
    article.id = {1};
    article.published.date = TimeValue::fromEdtf(u"2023-11-16");
    records.articles = {article};
    records.events.reserve(size_t(count));
    Numbers numbers;
    const QDate first(1963, 1, 1);
    int burst = 0;
    for (int i = 0; i < count; ++i) {
        if (i % 40 == 0)
            burst = numbers.below(21800);
        EventRecord event;
        event.id = {i + 1};
        event.kind = EventKind(numbers.below(int(EventKind::Other) + 1));
        event.status = numbers.below(8) == 0 ? EventStatus(numbers.below(7)) : EventStatus::Occurred;
        event.salience = 0.5 + double(numbers.below(500)) / 1000.0;
        event.title = QStringLiteral("Delegation %1 arrives for talks").arg(i);
        const QDate day = first.addDays(numbers.below(3) > 0 ? burst + numbers.below(30) : numbers.below(21900));
        const bool month = numbers.below(12) == 0;
        event.when.date = month ? TimeValue::fromEdtf(day.toString(QStringLiteral("yyyy-MM"))) : TimeValue::day(day);
        event.when.earliest = month ? QDate(day.year(), day.month(), 1) : day;
        event.when.latest = month ? QDate(day.year(), day.month(), day.daysInMonth()) : day;
        event.when.basis = numbers.below(10) == 0 ? DateBasis::Background : DateBasis::Text;
        event.trigger.article = article.id;
        records.events.push_back(std::move(event));
    }
    return records;
}

/// Time as the clock on the wall has it, and as this thread had the processor; both in milliseconds.
struct Span {
    double wall = 0;
    double processor = 0;
};

class Stopwatch {
public:
    Span elapsed() const
    {
        const Span end = now();
        return {end.wall - m_begin.wall, end.processor - m_begin.processor};
    }

private:
    static double read(clockid_t clock)
    {
        timespec time{};
        clock_gettime(clock, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    static Span now() { return {read(CLOCK_MONOTONIC), read(CLOCK_THREAD_CPUTIME_ID)}; }

    Span m_begin = now();
};

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[size_t(share * double(values.size() - 1))];
}

/// Paints the canvas as the window would, into memory.
Span frame(QWidget& canvas, QImage& image)
{
    const Stopwatch watch;
    canvas.render(&image);
    return watch.elapsed();
}

void measure(int count)
{
    Dossier dossier;
    Focus focus;
    RecordFilter filter;
    Stopwatch watch;
    // Connected before the view, so that it starts when the records are there and nothing was done with them.
    QObject::connect(&dossier, &Dossier::articleAdded, &dossier, [&watch] { watch = {}; });
    TimelineView view(&dossier, &focus, &filter);
    view.setReducedMotion(true); // every step is one frame
    view.resize(1200, 700);
    view.show();
    QApplication::processEvents();
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    dossier.add(generate(8));
    view.render(&image); // fonts and styles are there before the clock starts
    dossier.clear();
    Records records = generate(count);

    dossier.add(std::move(records));
    const Span added = watch.elapsed();
    view.render(&image);
    const Span first = watch.elapsed();
    QApplication::processEvents();
    view.render(&image);
    const Span whole = watch.elapsed();

    auto* canvas = view.findChild<TimelineCanvas*>();
    const TimeWindow all = canvas->camera().window;
    std::vector<double> wall;
    std::vector<double> processor;
    constexpr int Steps = 400;
    for (int i = 0; i < Steps; ++i) {
        // In to a day and out again, while moving from one end to the other.
        const double depth = 0.5 - 0.5 * std::cos(double(i) / Steps * 4 * 3.14159265);
        const double length = double(all.length()) * std::pow(2e-5, depth);
        const double begin = double(all.begin) + (double(all.length()) - length) * double(i) / Steps;
        canvas->jumpTo({qint64(begin), qint64(begin + length)});
        const Span taken = frame(*canvas, image);
        wall.push_back(taken.wall);
        processor.push_back(taken.processor);
    }
    std::printf("%8d events: first paint %.1f ms (%.1f before painting), all of them after %.1f ms; frame p50 %.2f p95 "
                "%.2f most %.2f ms\n"
                "         by processor time: %.1f (%.1f), %.1f; p50 %.2f p95 %.2f most %.2f ms\n",
        count, first.wall, added.wall, whole.wall, quantile(wall, 0.5), quantile(wall, 0.95), quantile(wall, 1),
        first.processor, added.processor, whole.processor, quantile(processor, 0.5), quantile(processor, 0.95),
        quantile(processor, 1));
    std::fflush(stdout);
}

/// The same with a chart of Qt Charts that holds a point an event, for comparison.
void measureScatter(int count)
{
    auto* series = new QScatterSeries;
    Numbers numbers;
    for (int i = 0; i < count; ++i)
        series->append(numbers.below(21900), numbers.below(12));
    auto* chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    QChartView view(chart);
    view.resize(1200, 700);
    view.show();
    QApplication::processEvents();
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    frame(view, image);
    auto* times = qobject_cast<QValueAxis*>(chart->axes(Qt::Horizontal).front());
    std::vector<double> wall;
    constexpr int Steps = 60;
    for (int i = 0; i < Steps; ++i) {
        const double depth = 0.5 - 0.5 * std::cos(double(i) / Steps * 4 * 3.14159265);
        const double length = 21900 * std::pow(2e-5, depth);
        const double begin = (21900 - length) * double(i) / Steps;
        times->setRange(begin, begin + length);
        wall.push_back(frame(view, image).wall);
    }
    std::printf("%8d points of one QScatterSeries: frame p50 %.2f p95 %.2f most %.2f ms\n", count, quantile(wall, 0.5),
        quantile(wall, 0.95), quantile(wall, 1));
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList given = QApplication::arguments().sliced(1);
    std::vector<int> counts;
    for (const QString& word : given)
        counts.push_back(std::max(1, word.toInt()));
    if (counts.empty())
        counts = {1'000, 10'000, 100'000, 1'000'000};
    for (const int count : counts)
        measure(count);
    measureScatter(10'000);
}
