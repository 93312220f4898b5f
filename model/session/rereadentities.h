#pragma once

#include "model/records/records.h"

#include <QHash>

/// Who is who after an article was read again: entities that a person has decided about claim their mentions, the
/// others are as they were found anew.
class RereadEntities {
public:
    /// `fresh` are the records of the article `article` alone.
    RereadEntities(const Records& all, const Records& fresh, ArticleId article);

    const std::vector<Entity>& entities() const { return m_entities; }
    int kept() const { return m_kept; }
    /// Whom a freshly found entity is where `spans` speak of it; invalid when it is none.
    EntityId resolved(EntityId fresh, const std::vector<ArticleSpan>& spans) const;

private:
    /// What is no decided entity's.
    struct Found {
        QHash<int, Entity> again; ///< by the number that it had before
        std::vector<Entity> added;
    };
    using Takers = QHash<int, int>; ///< number of a decided entity -> mentions that it claims

    Takers takersOf(const Entity& fresh) const;
    const Entity* takerOf(const Entity& fresh);
    Found resolve(const Records& all, const Records& fresh);
    void place(const Records& all, const Found& found);
    bool isNone(const Entity& fresh, const Records& records) const;
    EntityId formerly(const Entity& fresh) const;
    bool isHere(const Mention& mention) const { return mention.where.article == m_article; }

    ArticleId m_article;
    std::vector<const Entity*> m_decided; ///< in the records that were given; only while it is made
    QHash<qsizetype, EntityId> m_bearers; ///< who else was named at a place of the article
    QStringList m_none; ///< words that a person has said to be no entity's
    std::vector<Entity> m_entities;
    QHash<int, EntityId> m_resolved; ///< by the number of the fresh one
    QHash<int, std::vector<Entity>> m_takers; ///< those that claim some of a fresh one's mentions
    int m_kept = 0;
};
