#include "model/session/joinrecords.h"

#include "model/session/renumber.h"

#include <iterator>

namespace {

template <class T> void append(std::vector<T>& all, std::vector<T>&& more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

void joinRecords(Records& all, Records&& more)
{
    if (all.articles.empty()) {
        all = std::move(more);
        return;
    }
    renumberTaken(more, all);
    append(all.articles, std::move(more.articles));
    append(all.entities, std::move(more.entities));
    append(all.times, std::move(more.times));
    append(all.quotations, std::move(more.quotations));
    append(all.events, std::move(more.events));
    append(all.orphans, std::move(more.orphans));
    append(all.diagnostics, std::move(more.diagnostics));
    for (auto member = more.extra.begin(); member != more.extra.end(); ++member) {
        if (!all.extra.contains(member.key()))
            all.extra.insert(member.key(), member.value());
    }
}
