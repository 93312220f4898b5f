#include "model/session/renumber.h"

#include <QHash>
#include <QSet>

namespace {

/// Old number -> new number of one kind of record.
class NewNumbers {
public:
    template <class Record>
    NewNumbers(std::vector<Record>& added, const std::vector<Record>& present, QSet<int> taken = {})
    {
        for (const Record& record : present)
            taken.insert(record.id.number);
        QSet<int> wanted = taken;
        for (const Record& record : added)
            wanted.insert(record.id.number);
        int next = 1;
        for (Record& record : added) {
            const int old = record.id.number;
            if (!record.id.isValid() || taken.contains(old)) {
                while (wanted.contains(next))
                    ++next;
                record.id.number = next;
                wanted.insert(next);
            }
            taken.insert(record.id.number);
            if (!m_numbers.contains(old))
                m_numbers.insert(old, record.id.number);
        }
    }

    template <class Tag> void apply(Id<Tag>& id) const
    {
        if (id.isValid())
            id.number = m_numbers.value(id.number, 0);
    }
    template <class Tag> void apply(std::vector<Id<Tag>>& ids) const
    {
        for (Id<Tag>& id : ids)
            apply(id);
    }

private:
    QHash<int, int> m_numbers;
};

void apply(const NewNumbers& articles, std::vector<ArticleSpan>& spans)
{
    for (ArticleSpan& span : spans)
        articles.apply(span.article);
}

void makeKeysUnique(std::vector<Article>& added, const std::vector<Article>& present)
{
    QSet<QString> taken;
    for (const Article& article : present)
        taken.insert(article.key);
    for (Article& article : added) {
        int next = article.id.number;
        while (article.key.isEmpty() || taken.contains(article.key))
            article.key = QStringLiteral("a%1").arg(next++);
        taken.insert(article.key);
    }
}

void applyTimes(const NewNumbers& times, Records& records)
{
    for (TimeExpression& time : records.times)
        times.apply(time.anchor);
    for (EventRecord& event : records.events)
        times.apply(event.when.time);
}

void applyEvents(const NewNumbers& events, Records& records)
{
    for (EventRecord& event : records.events) {
        for (EventRelation& relation : event.relations)
            events.apply(relation.event);
    }
}

void applyEntities(const NewNumbers& entities, Records& records)
{
    for (Quotation& quotation : records.quotations) {
        entities.apply(quotation.speakers);
        entities.apply(quotation.candidates);
        entities.apply(quotation.via);
    }
    for (EventRecord& event : records.events) {
        for (Participant& participant : event.participants)
            entities.apply(participant.entity);
    }
}

void applyArticles(const NewNumbers& articles, Records& records)
{
    for (Entity& entity : records.entities) {
        for (Mention& mention : entity.mentions)
            articles.apply(mention.where.article);
    }
    for (TimeExpression& time : records.times)
        articles.apply(time.where.article);
    for (Quotation& quotation : records.quotations) {
        apply(articles, quotation.content);
        apply(articles, quotation.cue);
        apply(articles, quotation.source);
    }
    for (EventRecord& event : records.events) {
        articles.apply(event.trigger.article);
        apply(articles, event.mentions);
        apply(articles, event.evidence);
    }
    for (Orphan& orphan : records.orphans)
        articles.apply(orphan.article);
    for (Diagnostic& diagnostic : records.diagnostics)
        articles.apply(diagnostic.article);
}

} // namespace

void renumberTaken(Records& added, const Records& present, const QSet<int>& retired)
{
    makeKeysUnique(added.articles, present.articles);
    applyArticles(NewNumbers(added.articles, present.articles), added);
    applyEntities(NewNumbers(added.entities, present.entities, retired), added);
    const NewNumbers quotations(added.quotations, present.quotations);
    for (EventRecord& event : added.events)
        quotations.apply(event.quotations);
    renumberEventsAndTimes(added, present);
}

void renumberEventsAndTimes(Records& added, const Records& present)
{
    applyTimes(NewNumbers(added.times, present.times), added);
    applyEvents(NewNumbers(added.events, present.events), added);
}
