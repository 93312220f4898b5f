// Prints how long it takes from the choice of an event or an entity with very many mentions until every view of the
// window has followed and is painted again, offscreen at 1400 x 900:
//
//     selection_benchmark [PARAGRAPHS]
#include "app/timepane.h"
#include "app/workspace.h"
#include "tests/support/samplerecords.h"
#include "views/sourcetext/sourcetextview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace {

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
}

/// The first and the last event hold the words and sentences of all.
Records withGreatEvents(int paragraphs)
{
    Records records = longRecords(paragraphs);
    EventRecord great = records.events.front();
    for (const EventRecord& event : records.events) {
        great.mentions.push_back(event.trigger);
        great.evidence.insert(great.evidence.end(), event.evidence.begin(), event.evidence.end());
    }
    for (EventRecord* event : {&records.events.front(), &records.events.back()}) {
        event->mentions = great.mentions;
        event->evidence = great.evidence;
    }
    return records;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int paragraphs = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 10'000;
    Dossier dossier;
    Focus focus;
    RecordFilter filter;
    Workspace workspace(&dossier, &focus, &filter);
    workspace.setTheme(Theme::Light);
    workspace.resize(1400, 900);
    workspace.show();
    dossier.add(withGreatEvents(paragraphs));
    const ArticleId article = dossier.records().articles.front().id;
    workspace.text()->showArticle(article);
    QImage image(workspace.size(), QImage::Format_ARGB32_Premultiplied);
    workspace.render(&image);
    QApplication::processEvents();

    FocusState states[2];
    states[0].event = dossier.records().events.front().id;
    states[1].entity = dossier.records().entities.front().id;
    for (const FocusState& state : states) {
        std::vector<double> following;
        std::vector<double> painted;
        std::vector<double> worked; // of the processor, which does not count what other programs take
        for (int i = 0; i < 30; ++i) {
            focus.clear();
            QApplication::processEvents();
            workspace.render(&image);
            QElapsedTimer clock;
            clock.start();
            const std::clock_t begin = std::clock();
            focus.set(state);
            following.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            workspace.render(&image);
            painted.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            worked.push_back(1e3 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
        }
        std::printf("%s with %d mentions: views followed p50 %.1f p95 %.1f ms; all of the window painted p50 %.1f p95 "
                    "%.1f ms, by processor time p50 %.1f p95 %.1f ms\n",
            state.event.isValid() ? "event" : "entity", paragraphs, quantile(following, 0.5), quantile(following, 0.95),
            quantile(painted, 0.5), quantile(painted, 0.95), quantile(worked, 0.5), quantile(worked, 0.95));
    }
}
