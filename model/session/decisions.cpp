#include "model/session/decisions.h"

#include <QJsonArray>

namespace {

constexpr QLatin1String ReviewKey("review");
constexpr QLatin1String Edited("edited");
constexpr QLatin1String NoEntitiesKey("noEntities");

template <class Record> bool isEdited(const Record& record)
{
    return record.extra.value(ReviewKey).toString() == Edited;
}

template <class Record> Record edited(Record record)
{
    record.extra.insert(ReviewKey, Edited);
    return record;
}

} // namespace

bool isDecided(const Entity& entity)
{
    return isEdited(entity);
}

bool isDecided(const Quotation& quotation)
{
    return isEdited(quotation);
}

Entity decided(Entity entity)
{
    return edited(std::move(entity));
}

Quotation decided(Quotation quotation)
{
    return edited(std::move(quotation));
}

QStringList noEntities(const Article& article)
{
    QStringList words;
    for (const auto& word : article.extra.value(NoEntitiesKey).toArray())
        words.append(word.toString());
    return words;
}

Article withNoEntities(Article article, const QStringList& words)
{
    QJsonArray all = article.extra.value(NoEntitiesKey).toArray();
    for (const QString& word : words) {
        if (!all.contains(word))
            all.append(word);
    }
    if (!all.isEmpty())
        article.extra.insert(NoEntitiesKey, all);
    return article;
}
