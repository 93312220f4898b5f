#include "model/io/html/linkeddata.h"

#include "model/io/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace io::html {

namespace {

constexpr qsizetype LongestScript = 4 << 20;
constexpr int MostObjects = 5000;

// Line ends and tabs inside strings, which JSON forbids and pages have; comments around; a comma before a bracket.
QByteArray mended(QByteArray script)
{
    script.replace("<![CDATA[", "");
    QByteArray clean;
    clean.reserve(script.size());
    bool inString = false;
    int depth = 0;
    qsizetype begin = script.indexOf('{');
    const qsizetype list = script.indexOf('[');
    if (list >= 0 && (begin < 0 || list < begin))
        begin = list;
    for (qsizetype i = std::max<qsizetype>(0, begin); i < script.size(); ++i) {
        const char c = script[i];
        if (inString && c == '\\' && i + 1 < script.size()) {
            clean += c;
            clean += script[++i];
        } else if (static_cast<unsigned char>(c) < 0x20) {
            clean += ' ';
        } else {
            inString = c == '"' ? !inString : inString;
            if (!inString && (c == '}' || c == ']')) {
                qsizetype last = clean.size() - 1;
                while (last >= 0 && clean[last] == ' ')
                    --last;
                if (last >= 0 && clean[last] == ',')
                    clean.truncate(last);
                --depth;
            }
            depth += !inString && (c == '{' || c == '[') ? 1 : 0;
            clean += c;
            if (depth == 0)
                break;
        }
    }
    return clean;
}

// Brackets that are open at once, those in strings among them: an upper bound.
int depthOf(const QByteArray& json)
{
    int depth = 0;
    int deepest = 0;
    for (const char c : json) {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        deepest = std::max(deepest, depth);
    }
    return deepest;
}

QString string(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().simplified();
    if (value.isArray())
        return string(value.toArray().first());
    if (value.isDouble())
        return QString::number(value.toInteger());
    return {};
}

QString nameOf(const QJsonValue& value)
{
    if (value.isArray())
        return nameOf(value.toArray().first());
    return value.isObject() ? string(value[QLatin1String("name")]) : string(value);
}

QStringList namesOf(const QJsonValue& value)
{
    QStringList names;
    const auto take = [&](const QJsonValue& one) {
        const QString name = nameOf(one);
        if (!name.isEmpty() && !name.contains(u"://") && !names.contains(name))
            names.append(name);
    };
    if (value.isArray()) {
        for (const QJsonValue one : value.toArray().first().isArray() ? QJsonArray() : value.toArray())
            take(one);
    } else {
        take(value);
    }
    return names;
}

QString addressOf(const QJsonObject& object)
{
    const QString url = string(object.value(QLatin1String("url")));
    if (!url.isEmpty())
        return url;
    const QJsonValue page = object.value(QLatin1String("mainEntityOfPage"));
    return page.isObject() ? string(page[QLatin1String("@id")]) : string(page);
}

// 2 for an article, 1 for a page that may have a date, 0 for all else.
int rankOf(const QJsonObject& object)
{
    QStringList types;
    const QJsonValue type = object.value(QLatin1String("@type"));
    for (const QJsonValue one : type.isArray() ? type.toArray() : QJsonArray{type})
        types.append(one.toString());
    int rank = 0;
    for (QString one : types) {
        one = one.section(u'/', -1).section(u':', -1);
        if (one.endsWith(u"Article") || one.endsWith(u"BlogPosting") || one == u"Report" || one == u"NewsMediaArticle")
            rank = 2;
        else if (one == u"WebPage" || one == u"ItemPage")
            rank = std::max(rank, 1);
    }
    return rank;
}

LinkedArticle articleOf(const QJsonObject& object)
{
    LinkedArticle article;
    article.headline = string(object.value(QLatin1String("headline")));
    if (article.headline.isEmpty())
        article.headline = string(object.value(QLatin1String("name")));
    article.authors = namesOf(object.value(QLatin1String("author")));
    if (article.authors.isEmpty())
        article.authors = namesOf(object.value(QLatin1String("creator")));
    article.publisher = nameOf(object.value(QLatin1String("publisher")));
    article.published = string(object.value(QLatin1String("datePublished")));
    if (article.published.isEmpty())
        article.published = string(object.value(QLatin1String("dateCreated")));
    article.modified = string(object.value(QLatin1String("dateModified")));
    article.url = addressOf(object);
    article.language = string(object.value(QLatin1String("inLanguage")));
    const QJsonValue body = object.value(QLatin1String("articleBody"));
    article.body = body.isString() ? body.toString() : QString();
    return article;
}

int fullness(const LinkedArticle& article)
{
    return (article.headline.isEmpty() ? 0 : 2) + (article.published.isEmpty() ? 0 : 4)
        + (article.authors.isEmpty() ? 0 : 1) + (article.body.isEmpty() ? 0 : 2)
        + (article.publisher.isEmpty() ? 0 : 1);
}

/// Goes through all objects of a page's scripts, those in lists and graphs among them.
class Search {
public:
    void take(const QJsonValue& value, int depth);
    std::optional<LinkedArticle> best;

private:
    void consider(const QJsonObject& object);

    int m_rank = 0;
    int m_seen = 0;
};

void Search::consider(const QJsonObject& object)
{
    const int rank = rankOf(object);
    if (rank == 0)
        return;
    LinkedArticle article = articleOf(object);
    if (rank > m_rank || (rank == m_rank && fullness(article) > fullness(*best))) {
        best = std::move(article);
        m_rank = rank;
    }
}

void Search::take(const QJsonValue& value, int depth)
{
    if (depth > 6 || ++m_seen > MostObjects)
        return;
    if (value.isArray()) {
        for (const QJsonValue one : value.toArray())
            take(one, depth + 1);
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    consider(object);
    for (const auto key : {QLatin1String("@graph"), QLatin1String("mainEntity"), QLatin1String("mainEntityOfPage")})
        take(object.value(key), depth + 1);
}

} // namespace

std::optional<LinkedArticle> linkedArticle(const std::vector<QByteArray>& scripts)
{
    Search search;
    for (const QByteArray& script : scripts) {
        if (script.size() > LongestScript)
            continue;
        const QByteArray json = mended(script);
        if (depthOf(json) > most(Limit::ScriptDepth))
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(json);
        search.take(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0);
    }
    return search.best;
}

} // namespace io::html
