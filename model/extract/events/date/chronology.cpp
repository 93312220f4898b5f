#include "model/extract/events/date/chronology.h"

#include "model/base/ruletable.h"
#include "model/records/names.h"
#include "model/time/timevalue.h"

#include <QFileInfo>
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

/// Reads the lines of one list, whatever the order of its columns.
class ChronologyReader {
public:
    ChronologyReader(const RuleTable& rules, const QHash<QString, QStringList>& forms)
        : m_rules(rules)
        , m_forms(forms)
    {
    }

    /// Name of a column that the head line lacks; empty when it has all.
    QString missingColumn() const
    {
        for (const char* name : {"date", "title", "kind", "names", "words"}) {
            if (m_rules.column(QString::fromLatin1(name)) < 0)
                return QString::fromLatin1(name);
        }
        return {};
    }

    bool isRemoval(const RuleTable::Row& row) const { return cell(row, u"date") == QLatin1String("-"); }
    QString title(const RuleTable::Row& row) const { return cell(row, u"title"); }

    /// Fails with a sentence that says what is wrong with the line.
    tl::expected<KnownEvent, QString> read(const RuleTable::Row& row) const
    {
        KnownEvent event{TimeValue::fromEdtf(cell(row, u"date")), {}, {}, title(row), EventKind::Other, {}, {},
            cell(row, u"reference"), m_rules.ruleOf(row)};
        const auto [earliest, latest] = event.date.days();
        if (!earliest.isValid() || !latest.isValid())
            return tl::unexpected(
                QStringLiteral("“%1” is no date. Write 2023-11-15, 2023-11, 2023 or 2023-11-15/2023-11-17.")
                    .arg(cell(row, u"date")));
        if (event.reference.isEmpty())
            event.reference = QStringLiteral("Own list: ") + QFileInfo(m_rules.name()).fileName();
        event.earliest = earliest;
        event.latest = latest;
        if (event.title.isEmpty())
            return tl::unexpected(QStringLiteral("the title is missing."));
        const auto kind = fromFormatName<EventKind>(cell(row, u"kind"));
        if (!kind)
            return tl::unexpected(QStringLiteral("“%1” is no kind of event. Write meeting, visit, agreement, military, "
                                                 "election, other or another kind of the records format.")
                                      .arg(cell(row, u"kind")));
        event.kind = *kind;
        for (const QString& group : cell(row, u"names").split(QLatin1Char(';'), Qt::SkipEmptyParts))
            event.names.push_back(namesOf(group));
        std::erase_if(event.names, [](const QStringList& group) { return group.isEmpty(); });
        event.words = cell(row, u"words").split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (event.names.empty() || event.words.isEmpty())
            return tl::unexpected(QStringLiteral("names and words are needed to recognise the event."));
        return event;
    }

private:
    QString cell(const RuleTable::Row& row, QStringView column) const
    {
        const qsizetype index = m_rules.column(column);
        return index >= 0 ? row.cells.value(index) : QString();
    }

    QStringList namesOf(const QString& group) const
    {
        QStringList names;
        for (const QString& name : group.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
            if (name.trimmed().isEmpty())
                continue;
            names.append(name.trimmed());
            names.append(m_forms.value(name.trimmed()));
        }
        return names;
    }

    const RuleTable& m_rules;
    const QHash<QString, QStringList>& m_forms;
};

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

void Chronology::remove(const QString& title)
{
    std::erase_if(m_events, [&](const KnownEvent& known) { return known.title == title; });
}

void Chronology::put(KnownEvent event)
{
    const auto same = std::ranges::find(m_events, event.title, &KnownEvent::title);
    if (same != m_events.end())
        *same = std::move(event);
    else
        m_events.push_back(std::move(event));
}

Result<void> Chronology::readEvents(const QString& path)
{
    const auto rules = RuleTable::read(path);
    if (!rules)
        return tl::unexpected(Error{ErrorCode::BadRules, path, rules.error().detail});
    const bool isBundled = path.startsWith(QLatin1String(Folder));
    const ChronologyReader reader(*rules, m_forms);
    if (const QString missing = reader.missingColumn(); !missing.isEmpty())
        return failure(ErrorCode::BadRules, path,
            QStringLiteral(
                "The first line names no column “%1”. It needs date, title, kind, names and words, with tabs "
                "between them.")
                .arg(missing));
    for (const RuleTable::Row& row : rules->rows()) {
        if (reader.isRemoval(row)) {
            remove(reader.title(row));
            continue;
        }
        auto event = reader.read(row);
        if (!event)
            return failure(ErrorCode::BadRules, path, QStringLiteral("Line %1: %2").arg(row.line).arg(event.error()));
        if (isBundled)
            m_events.push_back(std::move(*event));
        else
            put(std::move(*event));
    }
    return {};
}

void Chronology::indexWords()
{
    for (size_t i = 0; i < m_events.size(); ++i) {
        for (const QString& word : std::as_const(m_events[i].words))
            m_byWord[word].push_back(i);
    }
}

Result<Chronology> Chronology::load(const ChronologyChoice& choice)
{
    Chronology chronology;
    if (auto done = chronology.readNames(); !done)
        return tl::unexpected(done.error());
    if (choice.bundled) {
        for (const char* name : {"summits.tsv", "agreements.tsv", "conflicts.tsv", "politics.tsv"}) {
            if (auto done = chronology.readEvents(QLatin1String(Folder) + QLatin1String(name)); !done)
                return tl::unexpected(done.error());
        }
    }
    for (const QString& file : choice.files) {
        if (auto done = chronology.readEvents(file); !done)
            return tl::unexpected(done.error());
    }
    chronology.indexWords();
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
