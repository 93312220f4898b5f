#pragma once

#include "model/io/anchoring.h"
#include "model/io/linerules.h"
#include "model/io/reasonformat.h"
#include "model/io/recordids.h"
#include "model/records/records.h"
#include "model/text/codepoints.h"

#include <QJsonArray>
#include <QJsonObject>
#include <initializer_list>
#include <map>
#include <memory>

namespace io {

/// Where words that have moved are looked for first.
struct AnchorHint {
    TextSpan near; ///< empty where nobody knows
    bool inside = false; ///< they belong inside it, not only about it
};

/// Reads a document that follows the schema into records: ids become numbers, spans are anchored, what this program
/// does not know is kept in `extra`, which mirrors the shape of the file.
class RecordsReader {
public:
    /// `budget`: for searching words that do not stand where the document says; what comes later is an orphan.
    explicit RecordsReader(const QJsonObject& document, SearchBudget budget = SearchBudget());

    Records read();

private:
    /// Where a span belongs, for orphans and remarks.
    struct Owner {
        QString id;
        QLatin1String field;
    };

    void readArticles();
    void readPublished(Article& article, const QJsonObject& published, const QString& owner);
    void readBoilerplate(Article& article, const QJsonArray& spans);
    void readLayout(Article& article, const QJsonObject& object, const LineRules& rules);
    Entity readEntity(const QJsonObject& object, size_t index);
    void readTime(const QJsonObject& object, size_t index);
    Quotation readQuotation(const QJsonObject& object, size_t index);
    EventRecord readEvent(const QJsonObject& object, size_t index);
    void readReview(EventRecord& event, const QJsonObject& object);
    void readWhen(EventRecord& event, const QJsonObject& when, const QString& owner);
    void readLinks(EventRecord& event, const QJsonObject& object, const QString& owner);
    void readEventReasons(EventRecord& event, const QJsonObject& object);
    Diagnostic readDiagnostic(const QJsonObject& object);
    void readOrphan(const QJsonObject& object);

    /// Where the words stand; an orphan is noted where they do not.
    std::optional<ArticleSpan> readSpan(const QJsonObject& span, const Owner& owner, AnchorHint hint = {});
    std::vector<ArticleSpan> readSpans(
        const QJsonObject& object, QLatin1String key, const QString& owner, QJsonObject& extra, AnchorHint hint = {});
    template <class Id>
    std::vector<Id> readReferences(const QJsonArray& ids, const IdNumbers& numbers, const Owner& owner)
    {
        std::vector<Id> found;
        for (const QJsonValue one : ids) {
            if (const Id id = readReference<Id>(one, numbers, owner); id.isValid())
                found.push_back(id);
        }
        return found;
    }
    template <class Id> Id readReference(const QJsonValue& id, const IdNumbers& numbers, const Owner& owner)
    {
        return Id{referenced(id, numbers, owner)};
    }
    /// The number that an id means; 0 for null, and for an id that names nothing, which is remarked on.
    int referenced(const QJsonValue& id, const IdNumbers& numbers, const Owner& owner);
    /// What the reasons of an article's records count in.
    ReasonSource reasonSource(ArticleId article) const;
    TimeValue readDate(const QJsonValue& edtf, const Owner& owner);
    QDate readDay(const QJsonValue& day, const Owner& owner);
    void remark(const char* code, const QString& message);
    void orphan(const QJsonObject& span, const Owner& owner, const QString& reason);
    void remarkUnsearched();
    void remarkDoubled(const IdNumbers& numbers, QLatin1String list);

    QJsonObject m_document;
    Records m_records;
    IdNumbers m_articleIds;
    IdNumbers m_entityIds;
    IdNumbers m_timeIds;
    IdNumbers m_quotationIds;
    IdNumbers m_eventIds;
    struct Source {
        SourceText text;
        CodePoints points;
        std::unique_ptr<Anchoring> anchoring;
    };
    std::map<int, Source> m_sources; // by article number
    std::shared_ptr<SearchBudget> m_budget; // of all articles together
    int m_unsearched = 0; // spans that came after it was spent
    int m_remarks = 0;
};

/// The members of an object that are not named, and its id where it is not one of this program's.
QJsonObject unknownMembers(const QJsonObject& object, std::initializer_list<QLatin1String> known);

} // namespace io
