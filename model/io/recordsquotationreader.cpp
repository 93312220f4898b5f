// The quotations of RecordsReader.
#include "model/io/recordsreader.h"

#include "model/records/names.h"

namespace io {

Quotation RecordsReader::readQuotation(const QJsonObject& object, size_t index)
{
    constexpr QLatin1String content("content");
    constexpr QLatin1String cue("cue");
    constexpr QLatin1String source("source");
    constexpr QLatin1String speakers("speakers");
    constexpr QLatin1String candidates("candidates");
    constexpr QLatin1String via("via");
    constexpr QLatin1String reasonsKey("reasons");
    const QString owner = object.value(QLatin1String("id")).toString();
    Quotation quotation;
    quotation.id = {m_quotationIds.at(index)};
    quotation.form =
        fromFormatName<QuotationForm>(object.value(QLatin1String("form")).toString()).value_or(QuotationForm::Indirect);
    quotation.extra =
        unknownMembers(object, {QLatin1String("form"), content, cue, source, speakers, candidates, via, reasonsKey});
    if (!m_quotationIds.isOwn(owner) && !m_quotationIds.doubled().contains(owner))
        quotation.extra.insert(QLatin1String("id"), owner);
    quotation.content = readSpans(object, content, owner, quotation.extra);
    AnchorHint near;
    if (!quotation.content.empty())
        near.near = TextSpan{quotation.content.front().span.begin, quotation.content.back().span.end};
    quotation.cue = readSpans(object, cue, owner, quotation.extra, near);
    quotation.source = readSpans(object, source, owner, quotation.extra, near);
    quotation.speakers = readReferences<EntityId>(object.value(speakers).toArray(), m_entityIds, {owner, speakers});
    quotation.candidates =
        readReferences<EntityId>(object.value(candidates).toArray(), m_entityIds, {owner, candidates});
    quotation.via = readReference<EntityId>(object.value(via), m_entityIds, {owner, via});
    const QJsonObject reasons = object.value(reasonsKey).toObject();
    const ReasonSource read = reasonSource(quotation.content.empty() ? ArticleId{} : quotation.content.front().article);
    quotation.found = readReason(reasons.value(QLatin1String("found")), read);
    quotation.spoken = readReason(reasons.value(QLatin1String("spoken")), read);
    if (const QJsonObject kept = unknownMembers(reasons, {QLatin1String("found"), QLatin1String("spoken")});
        !kept.isEmpty())
        quotation.extra.insert(reasonsKey, kept);
    return quotation;
}

} // namespace io
