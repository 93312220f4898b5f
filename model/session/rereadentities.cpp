#include "model/session/rereadentities.h"

#include "model/session/decisions.h"
#include "model/session/entityedits.h"

#include <algorithm>

namespace {

bool overlap(const ArticleSpan& left, const ArticleSpan& right)
{
    return left.article == right.article && left.span.overlaps(right.span);
}

/// Words that stand for several at once belong to each of them.
bool claims(const Entity& decided, const Mention& mention)
{
    return !mention.joint && std::ranges::any_of(decided.mentions, [&](const Mention& own) {
        return !own.joint && overlap(own.where, mention.where);
    });
}

bool speaksOf(const std::vector<ArticleSpan>& spans, const Entity& entity)
{
    return std::ranges::any_of(entity.mentions, [&](const Mention& mention) {
        return std::ranges::any_of(spans, [&](const ArticleSpan& span) { return overlap(span, mention.where); });
    });
}

} // namespace

RereadEntities::RereadEntities(const Records& all, const Records& fresh, ArticleId article)
    : m_article(article)
{
    for (const Entity& entity : all.entities) {
        if (isDecided(entity) && std::ranges::any_of(entity.mentions, [&](const Mention& m) { return isHere(m); })) {
            m_decided.push_back(&entity);
            continue;
        }
        for (const Mention& mention : entity.mentions) {
            if (isHere(mention))
                m_bearers.insert(mention.where.span.begin, entity.id);
        }
    }
    m_kept = static_cast<int>(m_decided.size());
    const auto present = std::ranges::find(all.articles, article, &Article::id);
    if (present != all.articles.end())
        m_none = noEntities(*present);
    place(all, resolve(all, fresh));
    m_decided.clear();
}

EntityId RereadEntities::resolved(EntityId fresh, const std::vector<ArticleSpan>& spans) const
{
    const auto takers = m_takers.constFind(fresh.number);
    if (takers != m_takers.constEnd() && takers->size() > 1) {
        for (const Entity& taker : *takers) {
            if (speaksOf(spans, taker))
                return taker.id;
        }
    }
    return m_resolved.value(fresh.number);
}

RereadEntities::Takers RereadEntities::takersOf(const Entity& fresh) const
{
    Takers takers;
    for (const Entity* decided : m_decided) {
        for (const Mention& mention : fresh.mentions) {
            if (claims(*decided, mention))
                ++takers[decided->id.number];
        }
    }
    return takers;
}

/// Whether a person has said of its words that they name nothing.
bool RereadEntities::isNone(const Entity& fresh, const Records& records) const
{
    return !m_none.isEmpty() && std::ranges::all_of(wordingsOf(records, fresh.id), [&](const Wording& wording) {
        return wording.form == MentionForm::Pronoun || m_none.contains(wording.words);
    });
}

/// The entity that it was when it was found before: the one with most of the same mentions.
EntityId RereadEntities::formerly(const Entity& fresh) const
{
    EntityId best;
    QHash<int, int> shared;
    for (const Mention& mention : fresh.mentions) {
        const EntityId old = m_bearers.value(mention.where.span.begin);
        if (old.isValid() && ++shared[old.number] > shared.value(best.number))
            best = old;
    }
    return best;
}

/// The decided entity that most of its mentions belong to now, where that is half of them or more; null otherwise.
const Entity* RereadEntities::takerOf(const Entity& fresh)
{
    const Takers takers = takersOf(fresh);
    const Entity* main = nullptr;
    int claimed = 0;
    for (const Entity* decided : m_decided) {
        const int count = takers.value(decided->id.number);
        if (count == 0)
            continue;
        m_takers[fresh.id.number].push_back(*decided);
        if (!main || count > takers.value(main->id.number))
            main = decided;
        claimed += count;
    }
    return 2 * claimed >= std::ssize(fresh.mentions) ? main : nullptr;
}

RereadEntities::Found RereadEntities::resolve(const Records& all, const Records& fresh)
{
    Found found;
    EntityId next = freeEntityId(all);
    for (Entity entity : fresh.entities) {
        const EntityId id = entity.id;
        if (const Entity* taker = takerOf(entity)) {
            m_resolved[id.number] = taker->id;
            continue;
        }
        std::erase_if(entity.mentions, [&](const Mention& mention) {
            return std::ranges::any_of(m_decided, [&](const Entity* decided) { return claims(*decided, mention); });
        });
        if (entity.mentions.empty() || isNone(entity, fresh)) {
            m_kept += entity.mentions.empty() ? 0 : 1;
            continue;
        }
        const EntityId old = formerly(entity);
        const bool isFree = old.isValid() && !found.again.contains(old.number);
        entity.id = isFree ? old : EntityId{next.number++};
        m_resolved[id.number] = entity.id;
        if (isFree)
            found.again.insert(entity.id.number, entity);
        else
            found.added.push_back(entity);
    }
    return found;
}

/// In the order they had, what is new at the end.
void RereadEntities::place(const Records& all, const Found& found)
{
    for (Entity entity : all.entities) {
        if (std::ranges::find(m_decided, entity.id, [](const Entity* e) { return e->id; }) == m_decided.end())
            std::erase_if(entity.mentions, [&](const Mention& mention) { return isHere(mention); });
        if (const auto again = found.again.constFind(entity.id.number); again != found.again.constEnd()) {
            const std::vector<Mention> elsewhere = std::move(entity.mentions);
            entity = *again;
            entity.mentions.insert(entity.mentions.end(), elsewhere.begin(), elsewhere.end());
            std::ranges::stable_sort(entity.mentions, {}, &Mention::where);
        }
        if (!entity.mentions.empty())
            m_entities.push_back(std::move(entity));
    }
    m_entities.insert(m_entities.end(), found.added.begin(), found.added.end());
}
