#pragma once

#include "model/io/jsonwriter.h"
#include "model/io/reasonformat.h"
#include "model/io/recordids.h"
#include "model/records/records.h"
#include "model/text/codepoints.h"

#include <map>

namespace io {

/// Writes records as one document, keys in the order of the format's description, every span with its words.
class RecordsWriter {
public:
    RecordsWriter(const Records& records, JsonWriter json);

    /// Writes all; what was not given to a sink is in the writer that this returns.
    JsonWriter& write();

private:
    void writeArticle(const Article& article);
    void writePublished(const Article& article);
    void writeBoilerplate(const Article& article);
    void writeLayout(const Article& article);
    void writeEntity(const Entity& entity);
    void writeTime(const TimeExpression& time);
    void writeQuotation(const Quotation& quotation);
    void writeQuotationReasons(const Quotation& quotation);
    void writeEvent(const EventRecord& event);
    void writeReview(const EventRecord& event);
    void writeWhen(const EventRecord& event);
    void writeLinks(const EventRecord& event);
    void writeEventReasons(const EventRecord& event);
    void writeOrphan(const Orphan& orphan);
    void writeDiagnostic(const Diagnostic& diagnostic);

    /// The four keys of a span, then those kept in `extra`. Null for a span that names no article.
    void writeSpan(const ArticleSpan& where, const QJsonObject& extra = {});
    void writeSpanKeys(const ArticleSpan& where);
    void writeSpans(QLatin1String key, const std::vector<ArticleSpan>& spans, const QJsonObject& extra);
    void writeExtra(const QJsonObject& extra, std::initializer_list<QLatin1String> written);
    void writeText(QLatin1String key, const QString& text); ///< null for empty text
    /// The reasons of a date: in the program's words under "why", and as they are.
    void writeWhy(const std::vector<Reason>& reasons, ArticleId article);
    ReasonSource reasonSource(ArticleId article);
    template <class Id> void writeIds(QLatin1String key, const std::vector<Id>& ids, const IdNames& names)
    {
        m_json.key(key).beginArray(true);
        for (const Id one : ids) {
            if (const QString name = names.name(one.number); !name.isEmpty())
                m_json.value(QStringView(name));
        }
        m_json.endArray();
    }
    /// What `extra` keeps for the element at `index` of a list; empty when the list has changed since it was read.
    static QJsonObject keptElement(const QJsonObject& extra, QLatin1String key, size_t index, size_t size);

    const Records& m_records;
    JsonWriter m_json;
    IdNames m_articles{ArticleLetter};
    IdNames m_entities{EntityLetter};
    IdNames m_times{TimeLetter};
    IdNames m_quotations{QuotationLetter};
    IdNames m_events{EventLetter};
    struct Source {
        const Article* article = nullptr;
        CodePoints points;
    };
    std::map<ArticleId, Source> m_sources;
};

} // namespace io
