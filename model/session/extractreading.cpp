#include "model/session/extractreading.h"

#include "model/session/joinrecords.h"

#include <algorithm>
#include <iterator>

Records extractReading(const Records& reading, const extract::Resources& resources, const std::stop_token& stop)
{
    if (reading.articles.empty())
        return reading;
    Records records;
    for (const Article& article : reading.articles) {
        Records one = extract::extract(article, resources, stop);
        std::vector<Diagnostic> remarks;
        std::ranges::copy_if(reading.diagnostics, std::back_inserter(remarks),
            [&](const Diagnostic& remark) { return remark.article == article.id || !remark.article.isValid(); });
        one.diagnostics.insert(one.diagnostics.begin(), remarks.begin(), remarks.end());
        joinRecords(records, std::move(one));
        if (stop.stop_requested())
            break;
    }
    return records;
}
