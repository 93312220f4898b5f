#include "model/extract/events/find/eventlexicon.h"

#include "model/base/ruletable.h"
#include "model/records/names.h"

#include <algorithm>

namespace extract::events {

namespace {

constexpr auto Folder = ":/language/en/events/";

Result<RuleTable> table(const char* name)
{
    return RuleTable::read(QLatin1String(Folder) + QLatin1String(name));
}

std::optional<VerbClass> verbClass(QStringView name)
{
    static constexpr std::pair<const char*, VerbClass> names[] = {
        {"event", VerbClass::Event},
        {"travel", VerbClass::Travel},
        {"motion", VerbClass::Motion},
        {"strike", VerbClass::Strike},
        {"contest", VerbClass::Contest},
        {"role", VerbClass::Role},
        {"change", VerbClass::Change},
        {"weak", VerbClass::Weak},
        {"comment", VerbClass::Comment},
        {"agree", VerbClass::Agree},
        {"announce", VerbClass::Announce},
        {"demand", VerbClass::Demand},
        {"refuse", VerbClass::Refuse},
        {"deny", VerbClass::Deny},
        {"threaten", VerbClass::Threaten},
        {"report", VerbClass::Report},
        {"begin", VerbClass::Begin},
        {"end", VerbClass::End},
        {"continue", VerbClass::Continue},
        {"happen", VerbClass::Happen},
        {"intend", VerbClass::Intend},
        {"attempt", VerbClass::Attempt},
        {"fail", VerbClass::Fail},
        {"cancel", VerbClass::Cancel},
        {"postpone", VerbClass::Postpone},
        {"decide", VerbClass::Decide},
    };
    for (const auto& [word, value] : names) {
        if (name == QLatin1String(word))
            return value;
    }
    return std::nullopt;
}

bool isOpenCell(const QString& cell)
{
    return cell.isEmpty() || cell == QLatin1String("-");
}

tl::unexpected<Error> badRow(const RuleTable& rules, const RuleTable::Row& row)
{
    return failure(
        ErrorCode::BadRules, rules.name(), QStringLiteral("line %1 names no known class or kind").arg(row.line));
}

QStringList alternatives(const QString& cell)
{
    QStringList parts = cell.split(QLatin1Char('|'));
    for (QString& part : parts)
        part = part.trimmed();
    return parts;
}

} // namespace

Result<void> EventLexicon::readVerbs()
{
    const auto rules = table("verbs.tsv");
    if (!rules)
        return tl::unexpected(rules.error());
    for (const RuleTable::Row& row : rules->rows()) {
        VerbEntry entry;
        const auto named = verbClass(row.cells[1]);
        if (!named)
            return badRow(*rules, row);
        entry.verbClass = *named;
        if (!isOpenCell(row.cells[2])) {
            const auto kind = fromFormatName<EventKind>(row.cells[2]);
            if (!kind)
                return badRow(*rules, row);
            entry.kind = *kind;
        }
        if (!isOpenCell(row.cells[3]))
            entry.plover = row.cells[3];
        entry.rule = rules->ruleOf(row);
        for (const QString& lemma : alternatives(row.cells[0]))
            m_verbs.insert(lemma, entry);
    }
    return {};
}

Result<void> EventLexicon::readStates()
{
    const auto rules = table("states.tsv");
    if (!rules)
        return tl::unexpected(rules.error());
    for (const RuleTable::Row& row : rules->rows()) {
        for (const QString& lemma : alternatives(row.cells[0])) {
            if (!m_verbs.contains(lemma))
                m_verbs.insert(lemma, VerbEntry{VerbClass::State, EventKind::Other, {}, rules->ruleOf(row)});
        }
    }
    return {};
}

Result<void> EventLexicon::readNouns()
{
    const auto rules = table("nouns.tsv");
    if (!rules)
        return tl::unexpected(rules.error());
    for (const RuleTable::Row& row : rules->rows()) {
        const auto kind = fromFormatName<EventKind>(row.cells[1]);
        if (!kind)
            return badRow(*rules, row);
        const QString plover = isOpenCell(row.cells[2]) ? QString() : row.cells[2];
        for (const QString& lemma : alternatives(row.cells[0]))
            m_nouns.insert(lemma, NounEntry{*kind, plover, row.cells[3], lemma, rules->ruleOf(row)});
    }
    return {};
}

Result<void> EventLexicon::readLight()
{
    const auto rules = table("light.tsv");
    if (!rules)
        return tl::unexpected(rules.error());
    for (const RuleTable::Row& row : rules->rows()) {
        for (const QString& lemma : alternatives(row.cells[0])) {
            for (const QString& name : alternatives(row.cells[1])) {
                const auto kind = fromFormatName<EventKind>(name);
                if (!kind)
                    return badRow(*rules, row);
                m_light[lemma].emplace_back(*kind, rules->ruleOf(row));
            }
        }
    }
    return {};
}

Result<void> EventLexicon::readIdioms()
{
    const auto rules = table("idioms.tsv");
    if (!rules)
        return tl::unexpected(rules.error());
    for (const RuleTable::Row& row : rules->rows()) {
        IdiomEntry entry;
        entry.isFigure = row.cells[2] == QLatin1String("figure");
        if (!entry.isFigure) {
            const auto kind = fromFormatName<EventKind>(row.cells[2]);
            if (!kind)
                return badRow(*rules, row);
            entry.kind = *kind;
        }
        if (!isOpenCell(row.cells[3]))
            entry.plover = row.cells[3];
        entry.rule = rules->ruleOf(row);
        for (const QString& verb : alternatives(row.cells[0])) {
            for (const QString& object : alternatives(row.cells[1]))
                m_idioms.insert(verb + QLatin1Char(' ') + object, entry);
        }
    }
    return {};
}

const IdiomEntry* EventLexicon::idiom(const QString& verb, const QString& object) const
{
    const auto found = m_idioms.constFind(verb + QLatin1Char(' ') + object);
    return found == m_idioms.cend() ? nullptr : &*found;
}

Result<EventLexicon> EventLexicon::load()
{
    EventLexicon lexicon;
    for (auto read : {&EventLexicon::readVerbs, &EventLexicon::readStates, &EventLexicon::readNouns,
             &EventLexicon::readLight, &EventLexicon::readIdioms}) {
        if (auto done = (lexicon.*read)(); !done)
            return tl::unexpected(done.error());
    }
    return lexicon;
}

VerbEntry EventLexicon::verb(const QString& lemma, const QString& particle) const
{
    if (!particle.isEmpty()) {
        if (const auto found = m_verbs.constFind(lemma + QLatin1Char(' ') + particle); found != m_verbs.cend())
            return *found;
    }
    return m_verbs.value(lemma);
}

bool EventLexicon::isPhrasal(const QString& lemma, const QString& particle) const
{
    return m_verbs.contains(lemma + QLatin1Char(' ') + particle);
}

const NounEntry* EventLexicon::noun(const QString& lemma) const
{
    const auto found = m_nouns.constFind(lemma);
    return found == m_nouns.cend() ? nullptr : &*found;
}

RuleId EventLexicon::light(const QString& lemma, EventKind kind) const
{
    const auto rows = m_light.constFind(lemma);
    if (rows == m_light.cend())
        return {};
    const auto found = std::ranges::find(*rows, kind, &std::pair<EventKind, RuleId>::first);
    return found == rows->end() ? RuleId{} : found->second;
}

} // namespace extract::events
