#include "model/extract/entities/entitytables.h"

#include "model/records/names.h"

namespace extract {

namespace {

constexpr int longestHead = 3; // words

Result<NameKind> kindOf(const RuleTable& table, const RuleTable::Row& row, qsizetype typeColumn)
{
    const auto type = fromFormatName<EntityType>(row.cells.value(typeColumn));
    if (!type)
        return failure(
            ErrorCode::BadRules, table.name(), QStringLiteral("line %1: no such type of entity").arg(row.line));
    return NameKind{*type, row.cells.value(typeColumn + 1)};
}

Result<void> readHeads(const QString& folder, EntityRules::Tables& tables)
{
    const auto table = RuleTable::read(folder + QStringLiteral("/nameheads.tsv"));
    if (!table)
        return tl::unexpected(table.error());
    for (const RuleTable::Row& row : table->rows()) {
        const auto kind = kindOf(*table, row, 2);
        if (!kind)
            return tl::unexpected(kind.error());
        const QString example = row.cells.value(4);
        const bool bare = !example.contains(u" of ") && !example.contains(u" on ");
        auto& heads = row.cells.value(1) == u"last" ? tables.lastHeads : bare ? tables.bareHeads : tables.firstHeads;
        heads.insert(row.cells.value(0), *kind);
    }
    const auto events = RuleTable::read(folder + QStringLiteral("/eventheads.tsv"));
    if (!events)
        return tl::unexpected(events.error());
    for (const RuleTable::Row& row : events->rows())
        tables.eventHeads.insert(row.cells.value(0), {row.cells.value(1), events->ruleOf(row)});
    return {};
}

Result<void> readNominals(const QString& folder, EntityRules::Tables& tables)
{
    const auto table = RuleTable::read(folder + QStringLiteral("/nominals.tsv"));
    if (!table)
        return tl::unexpected(table.error());
    for (const RuleTable::Row& row : table->rows()) {
        const auto kind = kindOf(*table, row, 2);
        if (!kind)
            return tl::unexpected(kind.error());
        tables.nominals.insert(
            row.cells.value(0), {kind->type, kind->subtype, row.cells.value(1) == u"plural", table->ruleOf(row)});
    }
    return {};
}

} // namespace

Result<EntityRules::Tables> EntityRules::Tables::load(const QString& namesFolder, const QString& rulesFolder)
{
    Tables tables;
    auto lists = NameLists::load(namesFolder);
    if (!lists)
        return tl::unexpected(lists.error());
    tables.lists = *lists;
    if (const auto read = readHeads(rulesFolder, tables); !read)
        return tl::unexpected(read.error());
    if (const auto read = readNominals(rulesFolder, tables); !read)
        return tl::unexpected(read.error());
    return tables;
}

std::optional<NameKind> EntityRules::Tables::kindByHead(QStringView name) const
{
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {};
    const auto text = [&name](QStringView from, QStringView to) {
        return name.sliced(from.begin() - name.begin(), to.end() - from.begin()).toString();
    };
    const qsizetype of = words.indexOf(QStringView(u"of"));
    const qsizetype on = words.indexOf(QStringView(u"on"));
    const qsizetype joiner = of > 0 ? of : on;
    const auto look = [](const QHash<QString, NameKind>& heads, const QString& head) -> std::optional<NameKind> {
        const auto found = heads.find(head);
        return found == heads.end() ? std::nullopt : std::optional(*found);
    };
    if (joiner == 1) { // "House of Northland", "Convention on Northland"
        if (auto kind = look(firstHeads, words.front().toString()))
            return kind;
    }
    if (joiner > 0) { // "Ministry of Defense", "Northland State University of Music"
        for (qsizetype length = std::min<qsizetype>(longestHead, joiner); length > 0; --length) {
            if (auto kind = look(lastHeads, text(words[joiner - length], words[joiner - 1])))
                return kind;
        }
        if (auto kind = look(firstHeads, words.front().toString()))
            return kind;
    }
    for (qsizetype length = std::min<qsizetype>(longestHead, words.size() - 1); length > 0; --length) {
        if (auto kind = look(lastHeads, text(words[words.size() - length], words.back())))
            return kind;
    }
    for (qsizetype length = std::min<qsizetype>(2, words.size() - 1); length > 0; --length) {
        if (auto kind = look(bareHeads, text(words.front(), words[length - 1])))
            return kind;
    }
    return {};
}

} // namespace extract
