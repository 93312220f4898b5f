#include "app/filterbytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <utility>

namespace {

constexpr std::pair<QLatin1String, QSet<int> FilterState::*> sets[] = {
    {QLatin1String("entityTypes"), &FilterState::entityTypes}, {QLatin1String("eventKinds"), &FilterState::eventKinds},
    {QLatin1String("statuses"), &FilterState::statuses}, {QLatin1String("bases"), &FilterState::bases}};

QJsonArray sorted(const QSet<int>& numbers)
{
    QList<int> values(numbers.begin(), numbers.end());
    std::ranges::sort(values);
    QJsonArray array;
    for (const int value : values)
        array.append(value);
    return array;
}

} // namespace

QByteArray toBytes(const FilterState& filter)
{
    QJsonObject object{{QStringLiteral("amount"), static_cast<int>(filter.amount)},
        {QStringLiteral("entity"), filter.entity.number}, {QStringLiteral("words"), filter.words}};
    for (const auto& [name, set] : sets)
        object.insert(name, sorted(filter.*set));
    if (filter.period) // as words: a number of JSON is exact to 53 bits only
        object.insert(QStringLiteral("period"),
            QJsonArray{QString::number(filter.period->first), QString::number(filter.period->second)});
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

FilterState filterFromBytes(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    FilterState filter;
    filter.amount =
        static_cast<EventAmount>(std::clamp(object.value(u"amount").toInt(), 0, static_cast<int>(EventAmount::All)));
    filter.entity.number = object.value(u"entity").toInt();
    filter.words = object.value(u"words").toString();
    for (const auto& [name, set] : sets) {
        for (const auto& value : object.value(name).toArray())
            (filter.*set).insert(value.toInt());
    }
    const QJsonArray period = object.value(u"period").toArray();
    if (period.size() == 2 && period[0].toString().toLongLong() < period[1].toString().toLongLong())
        filter.period = std::pair(period[0].toString().toLongLong(), period[1].toString().toLongLong());
    return filter;
}
