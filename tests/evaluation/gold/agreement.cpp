#include "agreement.h"

#include "pairing.h"
#include "speakers.h"

#include <algorithm>

namespace gold {

namespace {

bool isEither(const Row& one, const Row& other, bool (*isRight)(const Row&, const Row&))
{
    return isRight(one, other) || isRight(other, one);
}

QString described(const Row& row)
{
    return QStringLiteral("%1 [%2, %3%4]")
        .arg(row.title, row.date.isEmpty() ? QStringLiteral("undated") : row.date, row.status,
            row.isCore ? QString() : QStringLiteral(", extended"));
}

void compareRows(const Row& one, const Row& other, Agreement& agreement)
{
    ++agreement.both;
    agreement.coreInBoth += one.isCore && other.isCore ? 1 : 0;
    const bool sameDate = one.date == other.date;
    const bool sameStatus = one.status == other.status;
    const bool date = isEither(one, other, isDateRight);
    const bool status = isEither(one, other, isStatusRight);
    agreement.sameDates += sameDate ? 1 : 0;
    agreement.dates += date ? 1 : 0;
    agreement.sameStatuses += sameStatus ? 1 : 0;
    agreement.statuses += status ? 1 : 0;
    if (one.isCore != other.isCore)
        agreement.remarks.append(QStringLiteral("tier     %1 | %2").arg(described(one), described(other)));
    if (!date)
        agreement.remarks.append(QStringLiteral("date     %1 | %2").arg(described(one), described(other)));
    if (!status)
        agreement.remarks.append(QStringLiteral("status   %1 | %2").arg(described(one), described(other)));
}

void countMissed(const Row& row, const char* whose, Agreement& agreement)
{
    if (!row.isCore)
        return;
    ++agreement.missed;
    agreement.remarks.append(QStringLiteral("%1 %2").arg(QLatin1String(whose), described(row)));
}

void compareQuotations(const Account& one, const Account& other, Agreement& agreement)
{
    for (const Quotation& quotation : one.quotations) {
        const Quotation* best = nullptr;
        for (const Quotation& candidate : other.quotations) {
            if (sharedLength(candidate, quotation) > (best ? sharedLength(*best, quotation) : 0))
                best = &candidate;
        }
        if (!best)
            continue;
        ++agreement.quotations;
        agreement.speakers += isSpeakerRight(*best, quotation, other, one) ? 1 : 0;
    }
}

} // namespace

Agreement& Agreement::operator+=(const Agreement& other)
{
    for (int Agreement::*count : {&Agreement::core, &Agreement::otherCore, &Agreement::coreInBoth, &Agreement::missed,
             &Agreement::both, &Agreement::sameDates, &Agreement::dates, &Agreement::sameStatuses, &Agreement::statuses,
             &Agreement::quotations, &Agreement::speakers})
        this->*count += other.*count;
    remarks += other.remarks;
    return *this;
}

Agreement agree(const Reading& one, const Reading& other, WordReader& words)
{
    Agreement agreement;
    const std::vector<Row>& mine = one.account.rows;
    const std::vector<Row>& theirs = other.account.rows;
    const Pairing pairing = pairRows(one, theirs, words);
    agreement.core = static_cast<int>(std::ranges::count(mine, true, &Row::isCore));
    agreement.otherCore = static_cast<int>(std::ranges::count(theirs, true, &Row::isCore));
    for (size_t row = 0; row < mine.size(); ++row) {
        if (pairing.shownBy[row] < 0)
            countMissed(mine[row], "first   ", agreement);
        else
            compareRows(mine[row], theirs[static_cast<size_t>(pairing.shownBy[row])], agreement);
    }
    for (size_t row = 0; row < theirs.size(); ++row) {
        if (pairing.tells[row] < 0)
            countMissed(theirs[row], "second  ", agreement);
    }
    compareQuotations(one.account, other.account, agreement);
    return agreement;
}

void printAgreement(const Agreement& sum, int articles, QTextStream& out)
{
    const auto share = [](int part, int whole) {
        return QString::number(whole > 0 ? double(part) / whole : 0, 'f', 2);
    };
    out << articles << " articles read twice: core rows " << sum.core << " and " << sum.otherCore << ", F1 "
        << QString::number(sum.strictF1(), 'f', 2) << " (" << QString::number(sum.looseF1(), 'f', 2)
        << " where core for one and extended for the other counts neither way)\n"
        << "of " << sum.both << " rows that both have: the same date " << share(sum.sameDates, sum.both) << " ("
        << share(sum.dates, sum.both) << " with the dates that either holds right), the same status "
        << share(sum.sameStatuses, sum.both) << " (" << share(sum.statuses, sum.both) << ")\n"
        << "of " << sum.quotations << " quotations that both have: the same speakers "
        << share(sum.speakers, sum.quotations) << '\n';
}

} // namespace gold
