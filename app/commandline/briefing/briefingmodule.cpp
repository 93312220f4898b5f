#include "app/commandline/briefing/briefingmodule.h"

#include "views/briefing/briefingwriter.h"

#include <QApplication>

Result<QByteArray> communiqueBriefing(const Records& records, const BriefingRequest& request)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8"); // the same briefing everywhere
    int count = 1;
    char name[] = "communique-cli";
    char* arguments[] = {name, nullptr};
    const QApplication application(count, arguments);
    BriefingOptions options;
    options.pageSize = request.letter ? QPageSize::Letter : QPageSize::A4;
    options.prepared = request.prepared;
    options.preparedBy = request.preparedBy;
    options.handling = request.handling;
    return briefingPdf(records, options);
}
