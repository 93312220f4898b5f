#include "figures.h"

#include "rowsjudge.h"
#include "speakers.h"

#include <algorithm>

namespace gold {

namespace {

Clusters mentionsOfRows(const Account& account)
{
    Clusters clusters;
    for (const Row& row : account.rows)
        clusters.push_back(row.mentions);
    return clusters;
}

Clusters mentionsOfEntities(const Account& account, bool coreAlone)
{
    Clusters clusters;
    for (const Entity& entity : account.entities) {
        if (coreAlone && !entity.isCore)
            continue;
        clusters.push_back(entity.names);
        clusters.back().insert(clusters.back().end(), entity.references.begin(), entity.references.end());
    }
    return clusters;
}

void judgeQuotations(const Account& read, const Account& found, Figures& figures)
{
    std::vector<bool> used(found.quotations.size(), false);
    for (const Quotation& one : read.quotations) {
        size_t best = used.size();
        for (size_t i = 0; i < used.size(); ++i) {
            if (!used[i]
                && sharedLength(found.quotations[i], one)
                    > (best < used.size() ? sharedLength(found.quotations[best], one) : 0))
                best = i;
        }
        const bool isFound = best < used.size();
        if (isFound)
            used[best] = true;
        if (!one.isCore)
            continue;
        ++(isFound ? figures.quotations.hits : figures.quotations.misses);
        figures.speakers += isFound && isSpeakerRight(found.quotations[best], one, found, read) ? 1 : 0;
    }
    figures.quotations.extras += static_cast<int>(std::ranges::count(used, false));
}

void judgeTimes(const Reading& reading, const Account& found, Figures& figures)
{
    std::vector<bool> used(found.times.size(), false);
    for (const Time& one : reading.account.times) {
        bool isFound = false;
        for (size_t i = 0; i < used.size() && !isFound; ++i) {
            const Time& other = found.times[i];
            const QString words = reading.text.slice(other.where).toString();
            isFound = other.where == one.where || (other.where.overlaps(one.where) && one.extents.contains(words));
            used[i] = used[i] || other.where.overlaps(one.where);
            if (isFound && one.isCore)
                figures.values += one.values.contains(other.values.front()) ? 1 : 0;
        }
        if (one.isCore)
            ++(isFound ? figures.times.hits : figures.times.misses);
    }
    figures.times.extras += static_cast<int>(std::ranges::count(used, false));
}

} // namespace

RowFigures& RowFigures::operator+=(const RowFigures& other)
{
    for (int RowFigures::*count : {&RowFigures::core, &RowFigures::shown, &RowFigures::dated, &RowFigures::settled,
             &RowFigures::kept, &RowFigures::printed, &RowFigures::rows, &RowFigures::telling, &RowFigures::again,
             &RowFigures::sound, &RowFigures::undated, &RowFigures::invented, &RowFigures::notRows,
             &RowFigures::trapped, &RowFigures::pairs})
        this->*count += other.*count;
    ordered += other.ordered;
    for (auto it = other.titleFaults.begin(); it != other.titleFaults.end(); ++it)
        titleFaults[it.key()] += it.value();
    return *this;
}

Figures& Figures::operator+=(const Figures& other)
{
    articles += other.articles;
    rows += other.rows;
    identity += other.identity;
    entities += other.entities;
    quotations += other.quotations;
    speakers += other.speakers;
    times += other.times;
    values += other.values;
    return *this;
}

Judgement judge(const Reading& reading, const Account& found, WordReader& words)
{
    Judgement judgement;
    judgement.figures.articles = 1;
    judgeRows(reading, found, words, judgement);
    judgement.figures.identity = scoreClusters(mentionsOfRows(reading.account), mentionsOfRows(found));
    judgement.figures.entities =
        scoreClusters(mentionsOfEntities(reading.account, true), mentionsOfEntities(found, false));
    judgeQuotations(reading.account, found, judgement.figures);
    judgeTimes(reading, found, judgement.figures);
    return judgement;
}

} // namespace gold
