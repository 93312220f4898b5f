// From nothing to the painted sample article, beside a bare window with an empty chart; in one process each.
#include "app/mainwindow.h"
#include "app/settings.h"
#include "views/sourcetext/sourcetextview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtCharts/QChartView>
#include <cstdio>

namespace {

double bareWindow()
{
    QElapsedTimer clock;
    clock.start();
    QChartView view;
    view.resize(1200, 700);
    view.show();
    QApplication::processEvents();
    view.grab();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double sampleArticle(Settings& settings)
{
    QElapsedTimer clock;
    clock.start();
    MainWindow window(&settings, Theme::Light);
    window.resize(1400, 900);
    window.show();
    window.openPaths({QStringLiteral(":/samples/summit.txt")});
    while (window.dossier().records().articles.empty())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.grab();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const bool isBare = argc > 1 && qstrcmp(argv[1], "bare") == 0;
    std::printf("%s %.1f ms\n", isBare ? "bare window with an empty chart" : "painted sample article",
        isBare ? bareWindow() : sampleArticle(settings));
    return 0;
}
