#include "model/extract/events/chronology.h"

#include "model/base/ruletable.h"
#include "model/records/names.h"
#include "model/records/timevalue.h"

#include <algorithm>

namespace extract::events {

namespace {

constexpr auto Folder = ":/chronology/";

bool agrees(const KnownEvent& event, QStringView context)
{
    return std::ranges::all_of(event.names, [context](const QStringList& group) {
        return std::ranges::any_of(group, [context](const QString& name) { return holdsWords(context, name); });
    });
}

bool lies(const KnownEvent& event, QDate earliest, QDate latest)
{
    return (!earliest.isValid() || event.latest >= earliest) && (!latest.isValid() || event.earliest <= latest);
}

} // namespace

bool holdsWords(QStringView text, QStringView phrase)
{
    for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        const qsizetype end = at + phrase.size();
        if ((at == 0 || !text[at - 1].isLetterOrNumber()) && (end == text.size() || !text[end].isLetterOrNumber()))
            return true;
    }
    return false;
}

Result<void> Chronology::readNames()
{
    const auto rules = RuleTable::read(QLatin1String(Folder) + QLatin1String("names.tsv"));
    if (!rules)
        return tl::unexpected(rules.error());
    for (const RuleTable::Row& row : rules->rows())
        m_forms.insert(row.cells[0], row.cells[1].split(QLatin1Char('|')));
    return {};
}

Result<void> Chronology::readEvents(const QString& path)
{
    const auto rules = RuleTable::read(path);
    if (!rules)
        return tl::unexpected(rules.error());
    for (const RuleTable::Row& row : rules->rows()) {
        const auto days = edtfDays(row.cells[0]);
        const auto kind = fromFormatName<EventKind>(row.cells[2]);
        if (!days || !kind)
            return failure(
                ErrorCode::BadRules, path, QStringLiteral("line %1 has no date or kind that is known").arg(row.line));
        KnownEvent event{row.cells[0], days->earliest, days->latest, row.cells[1], *kind, {}, {}, row.cells[5]};
        for (const QString& group : row.cells[3].split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            QStringList names;
            for (const QString& name : group.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
                names.append(name.trimmed());
                names.append(m_forms.value(name.trimmed()));
            }
            event.names.push_back(names);
        }
        event.words = row.cells[4].split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString& word : std::as_const(event.words))
            m_byWord[word].push_back(m_events.size());
        m_events.push_back(std::move(event));
    }
    return {};
}

Result<Chronology> Chronology::load()
{
    Chronology chronology;
    if (auto done = chronology.readNames(); !done)
        return tl::unexpected(done.error());
    for (const char* name : {"summits.tsv", "agreements.tsv", "conflicts.tsv", "politics.tsv"}) {
        if (auto done = chronology.readEvents(QLatin1String(Folder) + QLatin1String(name)); !done)
            return tl::unexpected(done.error());
    }
    return chronology;
}

const KnownEvent* Chronology::find(const QStringList& words, QStringView context, QDate earliest, QDate latest) const
{
    const KnownEvent* found = nullptr;
    for (const QString& word : words) {
        for (const size_t index : m_byWord.value(word)) {
            const KnownEvent& event = m_events[index];
            if (&event == found || !lies(event, earliest, latest) || !agrees(event, context))
                continue;
            if (found)
                return nullptr;
            found = &event;
        }
    }
    return found;
}

} // namespace extract::events
