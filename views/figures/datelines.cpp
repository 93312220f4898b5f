#include "views/figures/datelines.h"

#include "model/time/timevalue.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("DateLines", text);
}

/// The middle of a day or month.
std::optional<qint64> timeOf(const TimeValue& date)
{
    const TimeExtent& extent = date.extent();
    if (extent.isOpenPast() || extent.isOpenFuture())
        return {};
    return extent.begin + (extent.end - extent.begin) / 2;
}

} // namespace

std::vector<DateLine> dateLines(const Records& records)
{
    std::vector<DateLine> lines;
    if (records.articles.size() == 1) {
        const Article& article = records.articles.front();
        const auto published = timeOf(article.published.date);
        const auto updated = timeOf(article.updated);
        if (published)
            lines.push_back({*published, words(QT_TRANSLATE_NOOP("DateLines", "published"))});
        if (updated && updated != published)
            lines.push_back({*updated, words(QT_TRANSLATE_NOOP("DateLines", "updated"))});
        return lines;
    }
    std::optional<qint64> latest;
    for (const Article& article : records.articles) {
        if (const auto published = timeOf(article.published.date))
            latest = std::max(latest.value_or(*published), *published);
    }
    if (latest)
        lines.push_back({*latest, words(QT_TRANSLATE_NOOP("DateLines", "latest article"))});
    return lines;
}
