#include "model/io/recordsreader.h"

#include "model/io/articlelayout.h"
#include "model/io/paragraphs.h"
#include "model/records/names.h"
#include "model/time/timevalue.h"

#include <algorithm>

namespace io {

namespace {

QStringList idsOf(const QJsonObject& document, QLatin1String list)
{
    QStringList ids;
    for (const QJsonValue record : document.value(list).toArray())
        ids.append(record[QLatin1String("id")].toString());
    return ids;
}

QString text(const QJsonObject& object, QLatin1String key)
{
    return object.value(key).toString();
}

// Keeps the id that another program gave, so that it is written back.
void keepId(QJsonObject& extra, const QJsonObject& object, const IdNumbers& numbers)
{
    const QString id = text(object, QLatin1String("id"));
    if (!numbers.isOwn(id) && !numbers.doubled().contains(id))
        extra.insert(QLatin1String("id"), id);
}

template <class Enum> Enum named(const QJsonObject& object, QLatin1String key, Enum otherwise)
{
    return fromFormatName<Enum>(text(object, key)).value_or(otherwise);
}

constexpr QLatin1String Reasons("reasons");

} // namespace

QJsonObject unknownMembers(const QJsonObject& object, std::initializer_list<QLatin1String> known)
{
    QJsonObject unknown;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() != u"id" && std::ranges::find(known, member.key()) == known.end())
            unknown.insert(member.key(), member.value());
    }
    return unknown;
}

RecordsReader::RecordsReader(const QJsonObject& document, SearchBudget budget)
    : m_document(document)
    , m_articleIds(ArticleLetter, idsOf(document, QLatin1String("articles")))
    , m_entityIds(EntityLetter, idsOf(document, QLatin1String("entities")))
    , m_timeIds(TimeLetter, idsOf(document, QLatin1String("times")))
    , m_quotationIds(QuotationLetter, idsOf(document, QLatin1String("quotations")))
    , m_eventIds(EventLetter, idsOf(document, QLatin1String("events")))
    , m_budget(std::make_shared<SearchBudget>(budget))
{
}

Records RecordsReader::read()
{
    const auto each = [this](QLatin1String list, auto readOne) {
        const QJsonArray records = m_document.value(list).toArray();
        for (qsizetype i = 0; i < records.size(); ++i)
            readOne(records.at(i).toObject(), static_cast<size_t>(i));
    };
    readArticles();
    each(QLatin1String("entities"),
        [this](const QJsonObject& o, size_t i) { m_records.entities.push_back(readEntity(o, i)); });
    each(QLatin1String("times"), [this](const QJsonObject& o, size_t i) { readTime(o, i); });
    each(QLatin1String("quotations"),
        [this](const QJsonObject& o, size_t i) { m_records.quotations.push_back(readQuotation(o, i)); });
    each(QLatin1String("events"),
        [this](const QJsonObject& o, size_t i) { m_records.events.push_back(readEvent(o, i)); });
    std::vector<Diagnostic> own = std::move(m_records.diagnostics);
    m_records.diagnostics.clear();
    each(QLatin1String("diagnostics"),
        [this](const QJsonObject& o, size_t) { m_records.diagnostics.push_back(readDiagnostic(o)); });
    m_records.diagnostics.insert(m_records.diagnostics.end(), own.begin(), own.end());
    each(QLatin1String("orphans"), [this](const QJsonObject& o, size_t) { readOrphan(o); });
    remarkUnsearched();
    remarkDoubled(m_articleIds, QLatin1String("articles"));
    remarkDoubled(m_entityIds, QLatin1String("entities"));
    remarkDoubled(m_timeIds, QLatin1String("times"));
    remarkDoubled(m_quotationIds, QLatin1String("quotations"));
    remarkDoubled(m_eventIds, QLatin1String("events"));
    m_records.extra = unknownMembers(m_document,
        {QLatin1String("format"), QLatin1String("version"), QLatin1String("generator"), QLatin1String("articles"),
            QLatin1String("entities"), QLatin1String("times"), QLatin1String("quotations"), QLatin1String("events"),
            QLatin1String("orphans"), QLatin1String("diagnostics")});
    return std::move(m_records);
}

void RecordsReader::orphan(const QJsonObject& span, const Owner& owner, const QString& reason)
{
    const auto article = m_articleIds.find(text(span, QLatin1String("article")));
    m_records.orphans.push_back(
        {ArticleId{article.value_or(0)}, text(span, QLatin1String("text")), owner.id, owner.field, reason, span});
}

int RecordsReader::referenced(const QJsonValue& id, const IdNumbers& numbers, const Owner& owner)
{
    if (id.isNull() || id.isUndefined() || id.toString().isEmpty())
        return 0;
    if (const auto number = numbers.find(id.toString()))
        return *number;
    remark("dangling-reference",
        QStringLiteral(
            "\u201C%1\u201D refers to \u201C%2\u201D (%3), which is not in the document; the reference was left out.")
            .arg(owner.id, id.toString(), owner.field));
    return 0;
}

std::optional<ArticleSpan> RecordsReader::readSpan(const QJsonObject& span, const Owner& owner, AnchorHint hint)
{
    const auto number = m_articleIds.find(text(span, QLatin1String("article")));
    if (!number) {
        orphan(span, owner, QStringLiteral("It names an article that is not in the document."));
        return {};
    }
    Source& source = m_sources[*number];
    const qsizetype start = span.value(QLatin1String("start")).toInteger();
    const qsizetype end = span.value(QLatin1String("end")).toInteger();
    const QString words = SourceText(text(span, QLatin1String("text"))).view().toString();
    const TextSpan stated{source.points.toUtf16(start), source.points.toUtf16(end)};
    if (stated.begin < stated.end && end <= source.points.count() && source.text.slice(stated) == words)
        return ArticleSpan{{*number}, stated};
    if (!source.anchoring)
        source.anchoring = std::make_unique<Anchoring>(source.text, m_budget);
    const qsizetype position =
        hint.near.isEmpty() ? stated.begin : std::clamp(stated.begin, hint.near.begin, hint.near.end);
    const auto found = source.anchoring->find({words, text(span, QLatin1String("prefix")),
        text(span, QLatin1String("suffix")), position, hint.inside ? hint.near : TextSpan()});
    if (found)
        return ArticleSpan{{*number}, *found};
    m_unsearched += m_budget->isSpent() ? 1 : 0;
    orphan(span, owner,
        m_budget->isSpent() ? QStringLiteral("Its words do not stand where the document says, and were not looked for.")
                            : QStringLiteral("Its words stand nowhere in the article."));
    return {};
}

std::vector<ArticleSpan> RecordsReader::readSpans(
    const QJsonObject& object, QLatin1String key, const QString& owner, QJsonObject& extra, AnchorHint hint)
{
    std::vector<ArticleSpan> spans;
    QJsonArray kept;
    bool keeps = false;
    for (const QJsonValue one : object.value(key).toArray()) {
        const auto span = readSpan(one.toObject(), {owner, key}, hint);
        if (!span)
            continue;
        spans.push_back(*span);
        kept.append(unknownMembers(one.toObject(),
            {QLatin1String("article"), QLatin1String("start"), QLatin1String("end"), QLatin1String("text")}));
        keeps = keeps || !kept.last().toObject().isEmpty();
    }
    if (keeps)
        extra.insert(key, kept);
    return spans;
}

TimeValue RecordsReader::readDate(const QJsonValue& edtf, const Owner& owner)
{
    const QString words = edtf.toString();
    const auto date = TimeValue::fromEdtf(words);
    if (words.isEmpty() || !date.isNull())
        return date;
    remark("bad-date",
        QStringLiteral("\u201C%1\u201D has the date \u201C%2\u201D (%3), which is no EDTF; it counts as undated.")
            .arg(owner.id, words.left(60), owner.field));
    return {};
}

ReasonSource RecordsReader::reasonSource(ArticleId article) const
{
    const auto source = m_sources.find(article.number);
    return source == m_sources.end() ? ReasonSource{}
                                     : ReasonSource{source->second.text.view(), &source->second.points};
}

QDate RecordsReader::readDay(const QJsonValue& day, const Owner& owner)
{
    const QString words = day.toString();
    const QDate date = QDate::fromString(words, Qt::ISODate);
    if (!words.isEmpty() && !date.isValid())
        remark("bad-date",
            QStringLiteral("\u201C%1\u201D has the date \u201C%2\u201D (%3), which is no day; it was left out.")
                .arg(owner.id, words, owner.field));
    return date;
}

void RecordsReader::readArticles()
{
    const QJsonArray articles = m_document.value(QLatin1String("articles")).toArray();
    const LineRules rules;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const QJsonObject object = articles.at(i).toObject();
        Article article;
        article.id = {m_articleIds.at(static_cast<size_t>(i))};
        article.key = text(object, QLatin1String("id"));
        article.file = text(object, QLatin1String("file"));
        article.sha256 = text(object, QLatin1String("sha256"));
        article.title = text(object, QLatin1String("title"));
        article.byline = text(object, QLatin1String("byline"));
        article.publisher = text(object, QLatin1String("publisher"));
        article.dateline = text(object, QLatin1String("dateline"));
        article.url = text(object, QLatin1String("url"));
        article.language = text(object, QLatin1String("language"));
        article.text = SourceText(text(object, QLatin1String("text")));
        article.updated = readDate(object.value(QLatin1String("updated")), {article.key, QLatin1String("updated")});
        article.retrieved =
            readDate(object.value(QLatin1String("retrieved")), {article.key, QLatin1String("retrieved")});
        article.format = text(object, QLatin1String("format"));
        m_sources[article.id.number] = {article.text, CodePoints(article.text.view()), nullptr};
        readLayout(article, object, rules);
        article.extra = unknownMembers(object,
            {QLatin1String("file"), QLatin1String("sha256"), QLatin1String("title"), QLatin1String("byline"),
                QLatin1String("publisher"), QLatin1String("dateline"), QLatin1String("url"), QLatin1String("language"),
                QLatin1String("text"), QLatin1String("published"), QLatin1String("boilerplate"),
                QLatin1String("updated"), QLatin1String("retrieved"), QLatin1String("format"),
                QLatin1String("paragraphs"), QLatin1String("pages")});
        readPublished(article, object.value(QLatin1String("published")).toObject(), article.key);
        readBoilerplate(article, object.value(QLatin1String("boilerplate")).toArray());
        m_records.articles.push_back(std::move(article));
    }
}

// Paragraphs as the document states them, else as the text shows them.
void RecordsReader::readLayout(Article& article, const QJsonObject& object, const LineRules& rules)
{
    const CodePoints& points = m_sources[article.id.number].points;
    const qsizetype length = article.text.length();
    if (!article.format.isEmpty())
        article.paragraphs = paragraphsFromJson(object.value(QLatin1String("paragraphs")).toArray(), points, length);
    if (article.paragraphs.empty())
        article.paragraphs = layoutOf(article.text, isMarkdown(article.file, article.text), rules).paragraphs;
    article.pages = pagesFromJson(object.value(QLatin1String("pages")).toArray(), points, length);
}

void RecordsReader::readPublished(Article& article, const QJsonObject& published, const QString& owner)
{
    constexpr QLatin1String key("published");
    article.published.date = readDate(published.value(QLatin1String("edtf")), {owner, key});
    article.published.basis = named(published, QLatin1String("basis"), PublicationBasis::Unknown);
    const QJsonValue evidence = published.value(QLatin1String("evidence"));
    if (evidence.isString())
        article.published.evidenceText = evidence.toString();
    else if (const auto span = evidence.isObject() ? readSpan(evidence.toObject(), {owner, key}) : std::nullopt)
        article.published.evidence = span->span;
    const QJsonObject unknown =
        unknownMembers(published, {QLatin1String("edtf"), QLatin1String("basis"), QLatin1String("evidence")});
    if (!unknown.isEmpty())
        article.extra.insert(key, unknown);
}

// Whole paragraphs become boilerplate; a span that is no paragraph is kept as it is.
void RecordsReader::readBoilerplate(Article& article, const QJsonArray& spans)
{
    constexpr QLatin1String key("boilerplate");
    QJsonArray kept;
    for (const QJsonValue one : spans) {
        const auto span = readSpan(one.toObject(), {article.key, key});
        if (!span)
            continue;
        bool isParagraph = false;
        for (Paragraph& paragraph : article.paragraphs) {
            if (span->span.begin <= paragraph.span.begin && paragraph.span.end <= span->span.end) {
                paragraph.kind = ParagraphKind::Boilerplate;
                isParagraph = true;
            }
        }
        if (!isParagraph)
            kept.append(one);
    }
    if (!kept.isEmpty())
        article.extra.insert(key, kept);
}

Entity RecordsReader::readEntity(const QJsonObject& object, size_t index)
{
    constexpr QLatin1String mentions("mentions");
    Entity entity;
    entity.id = {m_entityIds.at(index)};
    entity.type = named(object, QLatin1String("type"), EntityType::Other);
    entity.subtype = text(object, QLatin1String("subtype"));
    entity.name = text(object, QLatin1String("name"));
    for (const QJsonValue alias : object.value(QLatin1String("aliases")).toArray())
        entity.aliases.append(alias.toString());
    entity.role = text(object, QLatin1String("role"));
    for (const QJsonValue one : object.value(mentions).toArray()) {
        const QJsonObject mention = one.toObject();
        if (const auto where = readSpan(mention, {text(object, QLatin1String("id")), mentions})) {
            entity.mentions.push_back({*where, named(mention, QLatin1String("form"), MentionForm::Name),
                mention.value(QLatin1String("joint")).toBool(),
                unknownMembers(mention,
                    {QLatin1String("article"), QLatin1String("start"), QLatin1String("end"), QLatin1String("text"),
                        QLatin1String("form"), QLatin1String("joint"), QLatin1String("rule")}),
                ruleFromName(text(mention, QLatin1String("rule")))});
        }
    }
    entity.extra = unknownMembers(object,
        {QLatin1String("type"), QLatin1String("subtype"), QLatin1String("name"), QLatin1String("aliases"),
            QLatin1String("role"), mentions});
    keepId(entity.extra, object, m_entityIds);
    return entity;
}

void RecordsReader::readTime(const QJsonObject& object, size_t index)
{
    const QString owner = text(object, QLatin1String("id"));
    const auto where = readSpan(object, {owner, QLatin1String("times")});
    if (!where)
        return; // the orphan keeps the whole record
    TimeExpression time;
    time.id = {m_timeIds.at(index)};
    time.where = *where;
    time.type = named(object, QLatin1String("type"), TimeType::Date);
    time.value = text(object, QLatin1String("value"));
    time.mod = text(object, QLatin1String("mod"));
    time.quant = text(object, QLatin1String("quant"));
    time.freq = text(object, QLatin1String("freq"));
    time.date = readDate(object.value(QLatin1String("edtf")), {owner, QLatin1String("edtf")});
    const QString anchor = text(object, QLatin1String("anchor"));
    time.anchoredAtPublication = anchor == u"published";
    if (!time.anchoredAtPublication)
        time.anchor = {referenced(anchor, m_timeIds, {owner, QLatin1String("anchor")})};
    time.reasons = readReasons(object.value(Reasons), text(object, QLatin1String("why")), reasonSource(where->article));
    time.extra = unknownMembers(object,
        {QLatin1String("article"), QLatin1String("start"), QLatin1String("end"), QLatin1String("text"),
            QLatin1String("type"), QLatin1String("value"), QLatin1String("mod"), QLatin1String("quant"),
            QLatin1String("freq"), QLatin1String("edtf"), QLatin1String("anchor"), QLatin1String("why"), Reasons});
    keepId(time.extra, object, m_timeIds);
    m_records.times.push_back(std::move(time));
}

Diagnostic RecordsReader::readDiagnostic(const QJsonObject& object)
{
    Diagnostic diagnostic;
    diagnostic.severity = named(object, QLatin1String("severity"), Severity::Info);
    diagnostic.code = text(object, QLatin1String("code"));
    diagnostic.message = text(object, QLatin1String("message"));
    diagnostic.article = {m_articleIds.find(text(object, QLatin1String("article"))).value_or(0)};
    if (const QJsonValue span = object.value(QLatin1String("span")); span.isObject()) {
        if (const auto where = readSpan(span.toObject(), {diagnostic.code, QLatin1String("diagnostics")})) {
            diagnostic.article = where->article;
            diagnostic.span = where->span;
        }
    }
    diagnostic.extra = unknownMembers(object,
        {QLatin1String("severity"), QLatin1String("code"), QLatin1String("message"), QLatin1String("article"),
            QLatin1String("span")});
    return diagnostic;
}

void RecordsReader::readOrphan(const QJsonObject& object)
{
    m_records.orphans.push_back({ArticleId{m_articleIds.find(text(object, QLatin1String("article"))).value_or(0)},
        text(object, QLatin1String("text")), text(object, QLatin1String("owner")), text(object, QLatin1String("field")),
        text(object, QLatin1String("reason")), object.value(QLatin1String("span")).toObject()});
}

} // namespace io
