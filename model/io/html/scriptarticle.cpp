#include "model/io/html/scriptarticle.h"

#include "model/io/html/scriptjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace io::html {

namespace {

constexpr qsizetype LeastLetters = 300;
constexpr double MostOfIt = 0.7;

bool isMarkup(const QString& text)
{
    static const QRegularExpression tag(
        QStringLiteral("(*NO_JIT)<(?:p|div|br|h[1-6]|ul|section|article)\\b[^>]{0,300}>"),
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(u'<') && tag.match(text).hasMatch();
}

// Letters of a string where it is a sentence or more.
qsizetype proseIn(const QString& text)
{
    if (text.size() < 40 || text.count(u' ') < 5 || text.startsWith(u'{'))
        return 0;
    const bool hasEnd = std::ranges::any_of(text, [](QChar c) { return c == u'.' || c == u'?' || c == u'!'; });
    return hasEnd ? text.size() : 0;
}

QString typeOf(const QJsonObject& object)
{
    for (const char* key : {"type", "_type", "__typename", "kind", "blockName", "name"}) {
        const QJsonValue type = object.value(QLatin1String(key));
        if (type.isString())
            return type.toString().toLower();
    }
    return {};
}

// An advertisement, a picture, a list of links: no paragraph.
bool isForeign(const QJsonObject& object)
{
    static const QRegularExpression foreign(
        QStringLiteral("(*NO_JIT)\\bad\\b|advert|promo|newsletter|related|image|photo|picture|figure|gallery|video|"
                       "embed|recirc|signup|"
                       "paywall|comment|cookie|consent|footer|nav|menu|teaser|caption"));
    if (foreign.match(typeOf(object)).hasMatch())
        return true;
    return std::ranges::any_of(std::array{"href", "slug", "permalink", "canonicalUrl"},
        [&](const char* key) { return object.contains(QLatin1String(key)); });
}

// What may hold text of the article: not what describes it.
bool isTextKey(const QString& key)
{
    static const QStringList others{QStringLiteral("caption"), QStringLiteral("alt"), QStringLiteral("credit"),
        QStringLiteral("description"), QStringLiteral("summary"), QStringLiteral("excerpt"), QStringLiteral("teaser"),
        QStringLiteral("seo"), QStringLiteral("metadata"), QStringLiteral("cookieText"), QStringLiteral("image"),
        QStringLiteral("related"), QStringLiteral("author"), QStringLiteral("authors"), QStringLiteral("title")};
    return !others.contains(key, Qt::CaseInsensitive);
}

// ["$", tag, key, {children: …}]
bool isReact(const QJsonArray& list)
{
    return list.size() >= 4 && list.at(0).toString() == u"$" && list.at(3).isObject();
}

/// Writes a value as markup.
class Markup {
public:
    void write(const QJsonValue& value, int depth = 0);
    QString html;

private:
    void writeReact(const QJsonArray& list, int depth);
    void writeObject(const QJsonObject& object, int depth);
    bool m_isInline = false;
};

// The runs of one paragraph: {children: [{text: "…"}, {text: "…", marks: […]}]}.
bool isRuns(const QJsonValue& value)
{
    const QJsonArray list = value.toArray();
    return !list.isEmpty() && std::ranges::all_of(list, [](const QJsonValue& run) {
        return run.isObject() && run[QLatin1String("text")].isString();
    }) && (list.size() > 1 || typeOf(list.first().toObject()) == u"text" || typeOf(list.first().toObject()) == u"span");
}

void Markup::writeReact(const QJsonArray& list, int depth)
{
    static const QStringList blocks{QStringLiteral("p"), QStringLiteral("h1"), QStringLiteral("h2"),
        QStringLiteral("h3"), QStringLiteral("h4"), QStringLiteral("ul"), QStringLiteral("ol"), QStringLiteral("li"),
        QStringLiteral("blockquote"), QStringLiteral("div"), QStringLiteral("section"), QStringLiteral("article"),
        QStringLiteral("figure"), QStringLiteral("figcaption"), QStringLiteral("aside"), QStringLiteral("nav"),
        QStringLiteral("footer"), QStringLiteral("header"), QStringLiteral("main"), QStringLiteral("a"),
        QStringLiteral("em"), QStringLiteral("strong"), QStringLiteral("time"), QStringLiteral("button")};
    const QString tag = list.at(1).toString();
    const bool isKnown = blocks.contains(tag);
    const QJsonObject properties = list.at(3).toObject();
    const QString name = properties.value(QLatin1String("className")).toString().left(300).toHtmlEscaped();
    if (isKnown)
        html += QStringLiteral("<%1 class=\"%2\">").arg(tag, name);
    const bool wasInline = std::exchange(m_isInline, true);
    write(properties.value(QLatin1String("children")), depth + 1);
    m_isInline = wasInline;
    if (isKnown)
        html += QStringLiteral("</%1>").arg(tag);
}

void Markup::writeObject(const QJsonObject& object, int depth)
{
    if (isForeign(object))
        return;
    for (const char* key : {"children", "content", "spans"}) {
        const QJsonValue runs = object.value(QLatin1String(key));
        if (!isRuns(runs))
            continue;
        html += QStringLiteral("<p>");
        for (const QJsonValue run : runs.toArray())
            html += run[QLatin1String("text")].toString().toHtmlEscaped();
        html += QStringLiteral("</p>");
        return;
    }
    const QString type = typeOf(object);
    const QString text = object.value(QLatin1String("text")).toString();
    if ((type.startsWith(u"head") || type.startsWith(u"subhead")) && !text.isEmpty() && text.size() < 200) {
        html += QStringLiteral("<h2>%1</h2>").arg(text.toHtmlEscaped());
        return;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isTextKey(it.key()))
            write(it.value(), depth + 1);
    }
}

void Markup::write(const QJsonValue& value, int depth)
{
    if (depth > 60)
        return;
    if (value.isString()) {
        const QString text = value.toString();
        if (m_isInline)
            html += text.startsWith(u'$') ? QString() : text.toHtmlEscaped();
        else if (isMarkup(text))
            html += text;
        else if (proseIn(text) > 0)
            html += QStringLiteral("<p>%1</p>")
                        .arg(text.toHtmlEscaped().replace(QLatin1String("\n"), QLatin1String("</p><p>")));
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        if (isReact(list))
            return writeReact(list, depth);
        for (const QJsonValue one : list)
            write(one, depth + 1);
    } else if (value.isObject()) {
        writeObject(value.toObject(), depth);
    }
}

/// Finds the value that holds the article.
class Search {
public:
    void look(const QJsonValue& root);
    std::optional<ScriptArticle> best() const;

private:
    qsizetype measure(const QJsonValue& value, int depth);
    void consider(const QJsonValue& value, qsizetype prose);

    struct Candidate {
        QJsonValue value;
        qsizetype prose = 0;
        std::vector<QJsonObject> way;
    };
    std::vector<QJsonObject> m_way; // objects around the present value
    std::optional<Candidate> m_most;
    int m_seen = 0;
};

void Search::consider(const QJsonValue& value, qsizetype prose)
{
    // Values are met after those inside them: an outer one must hold far more to go before.
    if (prose < LeastLetters || (m_most && static_cast<double>(m_most->prose) >= MostOfIt * static_cast<double>(prose)))
        return;
    m_most = Candidate{value, prose, m_way};
}

qsizetype Search::measure(const QJsonValue& value, int depth)
{
    if (depth > 60 || ++m_seen > 200'000)
        return 0;
    qsizetype prose = 0;
    if (value.isString()) {
        prose = proseIn(value.toString());
        if (prose > 2 * LeastLetters)
            consider(value, prose);
    } else if (value.isArray()) {
        for (const QJsonValue one : value.toArray())
            prose += measure(one, depth + 1);
        consider(value, prose);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const bool isOther = isForeign(object);
        m_way.push_back(object);
        for (auto it = object.begin(); it != object.end(); ++it)
            prose += isTextKey(it.key()) ? measure(it.value(), depth + 1) : 0;
        m_way.pop_back();
        prose = isOther ? 0 : prose;
    }
    return prose;
}

void Search::look(const QJsonValue& root)
{
    m_way.clear();
    measure(root, 0);
}

QString nameIn(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().simplified();
    if (value.isObject())
        return nameIn(value[QLatin1String("name")]);
    QStringList names;
    for (const QJsonValue one : value.toArray()) {
        if (const QString name = one.isArray() ? QString() : nameIn(one); !name.isEmpty())
            names.append(name);
    }
    return names.join(QLatin1String(", "));
}

// What the object nearest to the text says under one of the keys.
template <size_t Size> QString said(const std::vector<QJsonObject>& way, const std::array<const char*, Size>& keys)
{
    for (auto object = way.rbegin(); object != way.rend(); ++object) {
        for (const char* key : keys) {
            const QString words = nameIn(object->value(QLatin1String(key)));
            if (!words.isEmpty() && words.size() < 300)
                return words;
        }
    }
    return {};
}

std::optional<ScriptArticle> Search::best() const
{
    if (!m_most)
        return {};
    Markup markup;
    markup.write(m_most->value);
    ScriptArticle article;
    article.html = markup.html;
    article.letters = m_most->prose;
    article.title = said(m_most->way, std::array{"headline", "title"});
    article.byline = said(m_most->way, std::array{"byline", "authors", "author"});
    article.published = said(m_most->way,
        std::array{"datePublished", "publishedAt", "published_at", "publishDate", "publicationDate", "firstPublished",
            "published", "date"});
    return article;
}

} // namespace

std::optional<ScriptArticle> articleInScripts(const QByteArray& page)
{
    Search search;
    for (const QJsonValue& value : scriptValues(page))
        search.look(value);
    return search.best();
}

} // namespace io::html
