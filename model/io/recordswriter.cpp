#include "model/io/recordswriter.h"

#include "model/io/articlelayout.h"
#include "model/records/names.h"
#include "model/records/reasonwords.h"

#include <QJsonArray>
#include <algorithm>

namespace io {

namespace {

constexpr QLatin1String id("id");

} // namespace

RecordsWriter::RecordsWriter(const Records& records, JsonWriter json)
    : m_records(records)
    , m_json(std::move(json))
{
    for (const Article& article : records.articles) {
        m_articles.add(article.id.number, article.key);
        m_sources[article.id] = {&article, CodePoints(article.text.view())};
    }
    const auto name = [](IdNames& names, const auto& list) {
        for (const auto& record : list)
            names.add(record.id.number, record.extra.value(id).toString());
    };
    name(m_entities, records.entities);
    name(m_times, records.times);
    name(m_quotations, records.quotations);
    name(m_events, records.events);
}

QJsonObject RecordsWriter::keptElement(const QJsonObject& extra, QLatin1String key, size_t index, size_t size)
{
    const QJsonArray kept = extra.value(key).toArray();
    return kept.size() == static_cast<qsizetype>(size) ? kept.at(static_cast<qsizetype>(index)).toObject()
                                                       : QJsonObject();
}

JsonWriter& RecordsWriter::write()
{
    const auto list = [this](QLatin1String key, const auto& records, auto writeOne) {
        m_json.key(key).beginArray();
        for (const auto& record : records)
            (this->*writeOne)(record);
        m_json.endArray();
    };
    m_json.beginObject();
    m_json.key(u"format").value(QLatin1String("communique-records"));
    m_json.key(u"version").value(qint64(1));
    m_json.key(u"generator").value(QLatin1String("communique " COMMUNIQUE_VERSION));
    list(QLatin1String("articles"), m_records.articles, &RecordsWriter::writeArticle);
    list(QLatin1String("entities"), m_records.entities, &RecordsWriter::writeEntity);
    list(QLatin1String("times"), m_records.times, &RecordsWriter::writeTime);
    list(QLatin1String("quotations"), m_records.quotations, &RecordsWriter::writeQuotation);
    list(QLatin1String("events"), m_records.events, &RecordsWriter::writeEvent);
    if (!m_records.orphans.empty())
        list(QLatin1String("orphans"), m_records.orphans, &RecordsWriter::writeOrphan);
    list(QLatin1String("diagnostics"), m_records.diagnostics, &RecordsWriter::writeDiagnostic);
    writeExtra(m_records.extra, {});
    m_json.endObject();
    return m_json;
}

void RecordsWriter::writeText(QLatin1String key, const QString& text)
{
    m_json.key(key);
    if (text.isEmpty())
        m_json.null();
    else
        m_json.value(QStringView(text));
}

ReasonSource RecordsWriter::reasonSource(ArticleId article)
{
    const auto source = m_sources.find(article);
    if (source == m_sources.end() || !source->second.article)
        return {};
    return {source->second.article->text.view(), &source->second.points};
}

void RecordsWriter::writeWhy(const std::vector<Reason>& reasons, ArticleId article)
{
    const ReasonSource source = reasonSource(article);
    m_json.key(u"why").value(QStringView(englishSentence(reasons, source.text)));
    if (std::ranges::all_of(reasons, isFreeText))
        return;
    m_json.key(u"reasons");
    writeReasons(m_json, reasons, source);
}

void RecordsWriter::writeExtra(const QJsonObject& extra, std::initializer_list<QLatin1String> written)
{
    for (auto member = extra.begin(); member != extra.end(); ++member) {
        if (member.key() != id && std::ranges::find(written, member.key()) == written.end())
            m_json.key(QStringView(member.key())).value(QJsonValue(member.value()));
    }
}

void RecordsWriter::writeSpanKeys(const ArticleSpan& where)
{
    const Source& source = m_sources[where.article];
    const qsizetype length = source.article ? source.article->text.length() : 0;
    const TextSpan span{std::clamp<qsizetype>(where.span.begin, 0, length),
        std::clamp<qsizetype>(where.span.end, where.span.begin, length)};
    m_json.key(u"article").value(QStringView(m_articles.name(where.article.number)));
    m_json.key(u"start").value(qint64(source.points.fromUtf16(span.begin)));
    m_json.key(u"end").value(qint64(source.points.fromUtf16(span.end)));
    m_json.key(u"text").value(source.article ? source.article->text.slice(span) : QStringView());
}

void RecordsWriter::writeSpan(const ArticleSpan& where, const QJsonObject& extra)
{
    if (!m_sources.contains(where.article) || where.span.begin >= where.span.end) {
        m_json.null();
        return;
    }
    m_json.beginObject(true);
    writeSpanKeys(where);
    writeExtra(extra, {});
    m_json.endObject();
}

void RecordsWriter::writeSpans(QLatin1String key, const std::vector<ArticleSpan>& spans, const QJsonObject& extra)
{
    m_json.key(key).beginArray();
    for (size_t i = 0; i < spans.size(); ++i) {
        if (m_sources.contains(spans[i].article) && spans[i].span.begin < spans[i].span.end)
            writeSpan(spans[i], keptElement(extra, key, i, spans.size()));
    }
    m_json.endArray();
}

void RecordsWriter::writeArticle(const Article& article)
{
    m_json.beginObject();
    m_json.key(id).value(QStringView(m_articles.name(article.id.number)));
    writeText(QLatin1String("file"), article.file);
    writeText(QLatin1String("sha256"), article.sha256);
    writeText(QLatin1String("title"), article.title);
    writeText(QLatin1String("byline"), article.byline);
    writeText(QLatin1String("publisher"), article.publisher);
    writeText(QLatin1String("dateline"), article.dateline);
    writeText(QLatin1String("url"), article.url);
    writeText(QLatin1String("language"), article.language);
    writePublished(article);
    writeBoilerplate(article);
    writeLayout(article);
    m_json.key(u"text").value(article.text.view());
    writeExtra(article.extra, {QLatin1String("published"), QLatin1String("boilerplate")});
    m_json.endObject();
}

void RecordsWriter::writePublished(const Article& article)
{
    const Publication& published = article.published;
    m_json.key(u"published").beginObject(true);
    writeText(QLatin1String("edtf"), published.date.edtf());
    m_json.key(u"basis").value(formatName(published.basis));
    m_json.key(u"evidence");
    if (published.evidence)
        writeSpan({article.id, *published.evidence});
    else if (!published.evidenceText.isEmpty())
        m_json.value(QStringView(published.evidenceText));
    else
        m_json.null();
    writeExtra(article.extra.value(QLatin1String("published")).toObject(), {});
    m_json.endObject();
}

void RecordsWriter::writeBoilerplate(const Article& article)
{
    m_json.key(u"boilerplate").beginArray();
    for (const Paragraph& paragraph : article.paragraphs) {
        if (paragraph.kind == ParagraphKind::Boilerplate)
            writeSpan({article.id, paragraph.span});
    }
    for (const QJsonValue kept : article.extra.value(QLatin1String("boilerplate")).toArray())
        m_json.value(kept);
    m_json.endArray();
}

// What plain text does not have; a document without it reads as before.
void RecordsWriter::writeLayout(const Article& article)
{
    const auto writeKnown = [this](QLatin1String key, const QString& words) {
        if (!words.isEmpty())
            m_json.key(key).value(QStringView(words));
    };
    writeKnown(QLatin1String("updated"), article.updated.edtf());
    writeKnown(QLatin1String("retrieved"), article.retrieved.edtf());
    writeKnown(QLatin1String("format"), article.format);
    const CodePoints& points = m_sources[article.id].points;
    if (!article.format.isEmpty())
        m_json.key(u"paragraphs").value(QJsonValue(paragraphsToJson(article, points)));
    if (!article.pages.empty())
        m_json.key(u"pages").value(QJsonValue(pagesToJson(article, points)));
}

void RecordsWriter::writeEntity(const Entity& entity)
{
    m_json.beginObject();
    m_json.key(id).value(QStringView(m_entities.name(entity.id.number)));
    m_json.key(u"type").value(formatName(entity.type));
    writeText(QLatin1String("subtype"), entity.subtype);
    m_json.key(u"name").value(QStringView(entity.name));
    m_json.key(u"aliases").beginArray(true);
    for (const QString& alias : entity.aliases)
        m_json.value(QStringView(alias));
    m_json.endArray();
    writeText(QLatin1String("role"), entity.role);
    m_json.key(u"mentions").beginArray();
    for (const Mention& mention : entity.mentions) {
        if (!m_sources.contains(mention.where.article) || mention.where.span.isEmpty())
            continue;
        m_json.beginObject(true);
        writeSpanKeys(mention.where);
        m_json.key(u"form").value(formatName(mention.form));
        if (mention.joint)
            m_json.key(u"joint").value(true);
        if (!mention.rule.isEmpty())
            m_json.key(u"rule").value(QStringView(mention.rule.toString()));
        writeExtra(mention.extra, {});
        m_json.endObject();
    }
    m_json.endArray();
    writeExtra(entity.extra, {});
    m_json.endObject();
}

void RecordsWriter::writeTime(const TimeExpression& time)
{
    m_json.beginObject();
    m_json.key(id).value(QStringView(m_times.name(time.id.number)));
    writeSpanKeys(time.where);
    m_json.key(u"type").value(formatName(time.type));
    m_json.key(u"value").value(QStringView(time.value));
    writeText(QLatin1String("mod"), time.mod);
    writeText(QLatin1String("quant"), time.quant);
    writeText(QLatin1String("freq"), time.freq);
    writeText(QLatin1String("edtf"), time.date.edtf());
    writeText(QLatin1String("anchor"),
        time.anchoredAtPublication ? QStringLiteral("published") : m_times.name(time.anchor.number));
    writeWhy(time.reasons, time.where.article);
    writeExtra(time.extra, {});
    m_json.endObject();
}

void RecordsWriter::writeQuotation(const Quotation& quotation)
{
    constexpr QLatin1String content("content");
    constexpr QLatin1String cue("cue");
    constexpr QLatin1String source("source");
    m_json.beginObject();
    m_json.key(id).value(QStringView(m_quotations.name(quotation.id.number)));
    m_json.key(u"form").value(formatName(quotation.form));
    writeSpans(content, quotation.content, quotation.extra);
    writeSpans(cue, quotation.cue, quotation.extra);
    writeSpans(source, quotation.source, quotation.extra);
    writeIds(QLatin1String("speakers"), quotation.speakers, m_entities);
    writeIds(QLatin1String("candidates"), quotation.candidates, m_entities);
    writeText(QLatin1String("via"), m_entities.name(quotation.via.number));
    writeQuotationReasons(quotation);
    writeExtra(quotation.extra, {content, cue, source, QLatin1String("reasons")});
    m_json.endObject();
}

void RecordsWriter::writeQuotationReasons(const Quotation& quotation)
{
    const QJsonObject kept = quotation.extra.value(QLatin1String("reasons")).toObject();
    if (quotation.found.isEmpty() && quotation.spoken.isEmpty() && kept.isEmpty())
        return;
    const ReasonSource source =
        reasonSource(quotation.content.empty() ? ArticleId{} : quotation.content.front().article);
    m_json.key(u"reasons").beginObject();
    for (const auto& [name, reason] :
        {std::pair(u"found", &quotation.found), std::pair(u"spoken", &quotation.spoken)}) {
        if (reason->isEmpty())
            continue;
        m_json.key(name);
        writeReason(m_json, *reason, source);
    }
    writeExtra(kept, {});
    m_json.endObject();
}

void RecordsWriter::writeOrphan(const Orphan& orphan)
{
    m_json.beginObject(true);
    writeText(QLatin1String("article"), m_articles.name(orphan.article.number));
    m_json.key(u"text").value(QStringView(orphan.text));
    m_json.key(u"owner").value(QStringView(orphan.owner));
    m_json.key(u"field").value(QStringView(orphan.field));
    m_json.key(u"reason").value(QStringView(orphan.reason));
    m_json.key(u"span").value(QJsonValue(orphan.span));
    m_json.endObject();
}

void RecordsWriter::writeDiagnostic(const Diagnostic& diagnostic)
{
    m_json.beginObject(true);
    m_json.key(u"severity").value(formatName(diagnostic.severity));
    m_json.key(u"code").value(QStringView(diagnostic.code));
    m_json.key(u"message").value(QStringView(diagnostic.message));
    writeText(QLatin1String("article"), m_articles.name(diagnostic.article.number));
    m_json.key(u"span");
    writeSpan({diagnostic.article, diagnostic.span.value_or(TextSpan())});
    writeExtra(diagnostic.extra, {});
    m_json.endObject();
}

} // namespace io
