#include "model/session/entityedits.h"

#include "model/session/decisions.h"

#include <algorithm>

namespace {

Entity* find(Records& records, EntityId id)
{
    const auto found = std::ranges::find(records.entities, id, &Entity::id);
    return found == records.entities.end() ? nullptr : &*found;
}

QString wordsOf(const Records& records, const ArticleSpan& where)
{
    const auto article = std::ranges::find(records.articles, where.article, &Article::id);
    if (article == records.articles.end() || where.span.begin < 0 || where.span.end > article->text.length())
        return {};
    return article->text.slice(where.span).toString().simplified();
}

bool holds(const std::vector<ArticleSpan>& spans, const ArticleSpan& place)
{
    return std::ranges::any_of(spans, [&](const ArticleSpan& span) {
        return span.article == place.article && span.span.begin <= place.span.begin && place.span.end <= span.span.end;
    });
}

/// `to` in place of `from`, once; an invalid `to` leaves it out.
void replaceId(std::vector<EntityId>& ids, EntityId from, EntityId to)
{
    if (std::ranges::find(ids, from) == ids.end())
        return;
    const bool known = !to.isValid() || std::ranges::find(ids, to) != ids.end();
    if (known)
        std::erase(ids, from);
    else
        std::ranges::replace(ids, from, to);
}

void replaceIn(Quotation& quotation, EntityId from, EntityId to)
{
    replaceId(quotation.speakers, from, to);
    replaceId(quotation.candidates, from, to);
    if (quotation.via == from)
        quotation.via = to;
}

void replaceIn(EventRecord& event, EntityId from, EntityId to)
{
    std::vector<Participant> participants;
    for (Participant participant : event.participants) {
        if (participant.entity == from)
            participant.entity = to;
        if (participant.entity.isValid() && std::ranges::find(participants, participant) == participants.end())
            participants.push_back(participant);
    }
    event.participants = std::move(participants);
}

void sortMentions(Entity& entity)
{
    std::ranges::stable_sort(entity.mentions, {}, &Mention::where);
    const auto same = std::ranges::unique(entity.mentions, {}, &Mention::where);
    entity.mentions.erase(same.begin(), same.end());
}

/// Aliases are the wordings of the name mentions, the name aside, beside those that stay from before.
void addAliases(Entity& entity, const QStringList& names)
{
    for (const QString& name : names) {
        if (!name.isEmpty() && name != entity.name && !entity.aliases.contains(name))
            entity.aliases.append(name);
    }
}

QStringList nameWordings(const Records& records, const Entity& entity)
{
    QStringList names;
    for (const Mention& mention : entity.mentions) {
        if (mention.form == MentionForm::Name)
            names.append(wordsOf(records, mention.where));
    }
    return names;
}

/// What an entity said and did at places that now are another's, given the places that stay its own.
void moveWhatRests(Records& records, EntityId from, EntityId to, const std::vector<ArticleSpan>& moved)
{
    const Entity* left = find(records, from);
    for (Quotation& quotation : records.quotations) {
        const auto gone = std::ranges::any_of(moved, [&](const ArticleSpan& p) { return holds(quotation.source, p); });
        if (gone)
            replaceIn(quotation, from, to);
    }
    for (EventRecord& event : records.events) {
        const bool named = std::ranges::any_of(moved, [&](const ArticleSpan& p) { return holds(event.evidence, p); });
        const bool stays = left
            && std::ranges::any_of(left->mentions, [&](const Mention& m) { return holds(event.evidence, m.where); });
        if (named && !stays)
            replaceIn(event, from, to);
    }
}

std::vector<Mention> takeMentions(Entity& entity, const std::vector<ArticleSpan>& places)
{
    std::vector<Mention> taken;
    std::erase_if(entity.mentions, [&](const Mention& mention) {
        const bool goes = std::ranges::find(places, mention.where) != places.end();
        if (goes)
            taken.push_back(mention);
        return goes;
    });
    return taken;
}

/// After mentions have left: names that no mention shows any more are dropped; a name lost takes the longest alias.
void settleNames(const Records& records, Entity& entity, const QStringList& gone)
{
    const QStringList shown = nameWordings(records, entity);
    entity.aliases.removeIf([&](const QString& alias) { return gone.contains(alias) && !shown.contains(alias); });
    if (!gone.contains(entity.name) || shown.contains(entity.name) || shown.isEmpty())
        return;
    entity.name = *std::ranges::max_element(shown, {}, [](const QString& name) { return name.size(); });
    entity.aliases.removeAll(entity.name);
}

} // namespace

EntityId freeEntityId(const Records& records)
{
    EntityId id{1};
    for (const Entity& entity : records.entities)
        id.number = std::max(id.number, entity.id.number + 1);
    return id;
}

Records mergedEntities(const Records& records, EntityId kept, EntityId absorbed)
{
    Records merged = records;
    Entity* to = find(merged, kept);
    const Entity* from = find(merged, absorbed);
    if (!to || !from || kept == absorbed)
        return merged;
    to->mentions.insert(to->mentions.end(), from->mentions.begin(), from->mentions.end());
    sortMentions(*to);
    addAliases(*to, QStringList{from->name} + from->aliases);
    if (to->role.isEmpty())
        to->role = from->role;
    if (to->subtype.isEmpty() && to->type == from->type)
        to->subtype = from->subtype;
    for (Quotation& quotation : merged.quotations)
        replaceIn(quotation, absorbed, kept);
    for (EventRecord& event : merged.events)
        replaceIn(event, absorbed, kept);
    *to = decided(*to);
    std::erase_if(merged.entities, [absorbed](const Entity& entity) { return entity.id == absorbed; });
    return merged;
}

Records splitEntity(const Records& records, EntityId entity, const std::vector<ArticleSpan>& places)
{
    Records split = records;
    Entity* from = find(split, entity);
    if (!from)
        return split;
    Entity made;
    made.mentions = takeMentions(*from, places);
    if (made.mentions.empty() || from->mentions.empty())
        return records;
    made.id = freeEntityId(records);
    made.type = from->type;
    made.subtype = from->subtype;
    const QStringList names = nameWordings(split, made);
    made.name = names.isEmpty() ? wordsOf(split, made.mentions.front().where)
                                : *std::ranges::max_element(names, {}, [](const QString& n) { return n.size(); });
    addAliases(made, names);
    settleNames(split, *from, names);
    const EntityId other = made.id;
    made = decided(made);
    *from = decided(*from);
    split.entities.insert(split.entities.begin() + (from - split.entities.data()) + 1, std::move(made));
    moveWhatRests(split, entity, other, places);
    return split;
}

Records movedMentions(const Records& records, EntityId from, EntityId to, const std::vector<ArticleSpan>& places)
{
    Records moved = records;
    Entity* giver = find(moved, from);
    Entity* taker = find(moved, to);
    if (!giver || !taker || from == to)
        return moved;
    const std::vector<Mention> taken = takeMentions(*giver, places);
    if (taken.empty())
        return moved;
    if (giver->mentions.empty())
        return mergedEntities(records, to, from);
    const qsizetype before = std::ssize(taker->mentions);
    taker->mentions.insert(taker->mentions.end(), taken.begin(), taken.end());
    QStringList names;
    for (auto mention = taker->mentions.begin() + before; mention != taker->mentions.end(); ++mention) {
        if (mention->form == MentionForm::Name)
            names.append(wordsOf(moved, mention->where));
    }
    sortMentions(*taker);
    addAliases(*taker, names);
    settleNames(moved, *giver, names);
    *giver = decided(*giver);
    *taker = decided(*taker);
    moveWhatRests(moved, from, to, places);
    return moved;
}

Records withoutEntity(const Records& records, EntityId entity)
{
    Records without = records;
    for (const Wording& wording : wordingsOf(records, entity)) {
        if (wording.form == MentionForm::Pronoun)
            continue;
        for (Article& article : without.articles) {
            if (std::ranges::find(wording.places, article.id, &ArticleSpan::article) != wording.places.end())
                article = withNoEntities(article, {wording.words});
        }
    }
    for (Quotation& quotation : without.quotations)
        replaceIn(quotation, entity, {});
    for (EventRecord& event : without.events)
        replaceIn(event, entity, {});
    std::erase_if(without.entities, [entity](const Entity& e) { return e.id == entity; });
    return without;
}

Records withoutMention(const Records& records, EntityId entity, const ArticleSpan& place)
{
    Records without = records;
    Entity* found = find(without, entity);
    if (!found)
        return without;
    const std::vector<Mention> taken = takeMentions(*found, {place});
    if (taken.empty())
        return without;
    if (found->mentions.empty())
        return withoutEntity(records, entity);
    settleNames(without, *found, {wordsOf(without, place)});
    *found = decided(*found);
    moveWhatRests(without, entity, {}, {place});
    return without;
}

std::vector<Wording> wordingsOf(const Records& records, EntityId entity)
{
    std::vector<Wording> wordings;
    const auto found = std::ranges::find(records.entities, entity, &Entity::id);
    if (found == records.entities.end())
        return wordings;
    for (const Mention& mention : found->mentions) {
        const QString words = wordsOf(records, mention.where);
        const auto known = std::ranges::find(wordings, words, &Wording::words);
        if (known == wordings.end())
            wordings.push_back({words, {mention.where}, mention.form});
        else
            known->places.push_back(mention.where);
    }
    return wordings;
}
