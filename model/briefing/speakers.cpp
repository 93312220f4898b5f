#include "model/briefing/rows.h"
#include "model/briefing/wording.h"
#include "model/records/names.h"

#include <QHash>
#include <algorithm>

namespace briefing {

namespace {

QString joined(const std::vector<ArticleSpan>& pieces, const Citations& citations)
{
    QStringList words;
    for (const ArticleSpan& piece : pieces)
        words.append(citations.words(piece));
    return words.join(QStringLiteral(" … "));
}

// From the first to the last word of content, cue and source: what a reader must see to check the attribution.
ArticleSpan wholePassage(const Quotation& quotation)
{
    ArticleSpan whole = quotation.content.front();
    for (const auto* pieces : {&quotation.content, &quotation.cue, &quotation.source}) {
        for (const ArticleSpan& piece : *pieces) {
            whole.span.begin = std::min(whole.span.begin, piece.span.begin);
            whole.span.end = std::max(whole.span.end, piece.span.end);
        }
    }
    return whole;
}

QuotationRow rowOf(const Records& records, const Quotation& quotation, Citations& citations)
{
    QuotationRow row;
    row.quotation = quotation.id;
    row.words = joined(quotation.content, citations);
    row.form = formatName(quotation.form);
    QStringList attribution;
    for (const auto* pieces : {&quotation.source, &quotation.cue}) {
        if (!pieces->empty())
            attribution.append(joined(*pieces, citations));
    }
    row.attribution = attribution.join(QStringLiteral(" · "));
    const auto via = std::ranges::find(records.entities, quotation.via, &Entity::id);
    if (via != records.entities.end())
        row.attribution += QStringLiteral(", carried by %1").arg(via->name);
    const ArticleSpan passage = wholePassage(quotation);
    row.place = citations.place(passage);
    row.reference = citations.cite(passage);
    return row;
}

} // namespace

std::vector<SpeakerSection> speakerSections(const Records& records, Citations& citations)
{
    std::vector<SpeakerSection> sections;
    QHash<int, qsizetype> sectionOf;
    SpeakerSection unresolved{QStringLiteral("Speaker not resolved"), {}, {}};
    for (const Quotation& quotation : records.quotations) {
        if (quotation.content.empty())
            continue;
        const QuotationRow row = rowOf(records, quotation, citations);
        bool placed = false;
        for (const EntityId speaker : quotation.speakers) {
            const auto entity = std::ranges::find(records.entities, speaker, &Entity::id);
            if (entity == records.entities.end())
                continue;
            if (!sectionOf.contains(speaker.number)) {
                sectionOf.insert(speaker.number, static_cast<qsizetype>(sections.size()));
                sections.push_back({entity->name, entity->role, {}});
            }
            sections[static_cast<size_t>(sectionOf.value(speaker.number))].quotations.push_back(row);
            placed = true;
        }
        if (!placed)
            unresolved.quotations.push_back(row);
    }
    std::ranges::stable_sort(
        sections, std::ranges::greater(), [](const SpeakerSection& s) { return s.quotations.size(); });
    if (!unresolved.quotations.empty())
        sections.push_back(std::move(unresolved));
    return sections;
}

std::vector<PersonRow> people(const Records& records)
{
    QHash<int, int> quotationCount;
    for (const Quotation& quotation : records.quotations) {
        for (const EntityId speaker : quotation.speakers)
            ++quotationCount[speaker.number];
    }
    std::vector<PersonRow> rows;
    for (const Entity& entity : records.entities) {
        PersonRow row{entity.id, entity.type, entity.name, {}, static_cast<int>(entity.mentions.size()),
            quotationCount.value(entity.id.number)};
        QStringList description{entity.role.isEmpty() ? typeWords(entity) : entity.role};
        QStringList others = entity.aliases;
        others.removeAll(entity.name);
        if (!others.isEmpty())
            description.append(QStringLiteral("also %1").arg(others.join(QStringLiteral(", "))));
        row.description = description.join(QStringLiteral("; "));
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), &PersonRow::mentions);
    return rows;
}

} // namespace briefing
