#include "model/session/commands.h"

#include "model/session/articlerecords.h"
#include "model/session/decisions.h"

#include <utility>

namespace {
constexpr int FirstEventEdit = 100;
constexpr int ArticleGroups = 200;
} // namespace

EditEvent::EditEvent(Dossier* dossier, const EventRecord& changed, Field field, const QString& name)
    : QUndoCommand(name)
    , m_dossier(dossier)
    , m_other(changed)
    , m_field(field)
{
}

int EditEvent::id() const
{
    return FirstEventEdit + static_cast<int>(m_field);
}

bool EditEvent::mergeWith(const QUndoCommand* other)
{
    const auto* later = static_cast<const EditEvent*>(other);
    if (later->m_other.id != m_other.id || later->m_dossier != m_dossier)
        return false;
    setText(later->text());
    if (const EventRecord* now = m_dossier->event(m_other.id))
        setObsolete(*now == m_other);
    return true;
}

void EditEvent::swap()
{
    const EventRecord* present = m_dossier->event(m_other.id);
    if (!present)
        return;
    const EventRecord coming = std::exchange(m_other, EventRecord(*present));
    m_dossier->replaceEvent(coming);
}

EditEntity::EditEntity(Dossier* dossier, const Entity& changed, const QString& name)
    : QUndoCommand(name)
    , m_dossier(dossier)
    , m_other(decided(changed))
{
}

void EditEntity::swap()
{
    const Entity* present = m_dossier->entity(m_other.id);
    if (!present)
        return;
    const Entity coming = std::exchange(m_other, Entity(*present));
    m_dossier->replaceEntity(coming);
}

EditQuotation::EditQuotation(Dossier* dossier, const Quotation& changed, const QString& name)
    : QUndoCommand(name)
    , m_dossier(dossier)
    , m_other(decided(changed))
{
}

void EditQuotation::swap()
{
    const Quotation* present = m_dossier->quotation(m_other.id);
    if (!present)
        return;
    const Quotation coming = std::exchange(m_other, Quotation(*present));
    m_dossier->replaceQuotation(coming);
}

ReplaceArticle::ReplaceArticle(Dossier* dossier, Records changed, const QString& name, int group)
    : QUndoCommand(name)
    , m_dossier(dossier)
    , m_group(group)
{
    m_others.push_back(std::move(changed));
}

void ReplaceArticle::undo()
{
    for (auto other = m_others.rbegin(); other != m_others.rend(); ++other)
        swap(*other);
}

void ReplaceArticle::redo()
{
    for (Records& other : m_others)
        swap(other);
}

int ReplaceArticle::id() const
{
    return m_group == 0 ? -1 : ArticleGroups;
}

bool ReplaceArticle::mergeWith(const QUndoCommand* other)
{
    const auto* later = static_cast<const ReplaceArticle*>(other);
    if (later->m_group != m_group || later->m_dossier != m_dossier)
        return false;
    m_others.insert(m_others.end(), later->m_others.begin(), later->m_others.end());
    return true;
}

void ReplaceArticle::swap(Records& other)
{
    if (other.articles.empty() || !m_dossier->article(other.articles.front().id))
        return;
    const Records coming = std::exchange(other, recordsOf(m_dossier->records(), other.articles.front().id));
    m_dossier->replaceRecords(withArticle(m_dossier->records(), coming));
}
