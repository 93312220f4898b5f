#include "model/io/html/metadata.h"

#include "model/io/html/dates.h"
#include "model/io/html/linkeddata.h"

#include <QUrl>
#include <array>
#include <span>

namespace io::html {

namespace {

using Names = std::span<const char* const>;

constexpr std::array titleNames{"og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title",
    "dcterms.title", "citation_title", "headline", "title"};
constexpr std::array authorNames{"author", "article:author", "og:article:author", "parsely-author", "sailthru.author",
    "dc.creator", "dcterms.creator", "byl", "byline", "citation_author", "article:author_name", "cxenseparse:author",
    "twitter:creator_name"};
constexpr std::array publisherNames{"og:site_name", "dc.publisher", "dcterms.publisher", "publisher",
    "application-name", "article:publisher_name", "copyright"};
constexpr std::array publishedNames{"article:published_time", "og:article:published_time", "og:published_time",
    "article:published", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dc.date.created",
    "dcterms.created", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date",
    "publication_date", "publicationdate", "date.published", "datepublished", "published_date", "published_time",
    "citation_publication_date", "cxenseparse:recs:publishtime", "displaydate", "article_date_original",
    "originalpublicationdate", "ptime", "date"};
constexpr std::array updatedNames{"article:modified_time", "og:updated_time", "article:updated_time",
    "dc.date.modified", "dcterms.modified", "lastmod", "last-modified", "utime", "datemodified", "revised"};
constexpr std::array languageNames{"og:locale", "dc.language", "dcterms.language", "language", "content-language"};

/// The meta tags of a page by name.
class MetaTags {
public:
    explicit MetaTags(const Page& page)
    {
        for (int i = 0; i < page.size(); ++i) {
            if (page.tag(i) != Tag::Meta)
                continue;
            const QString content = page.attribute(i, "content").simplified();
            for (const char* key : {"property", "name", "itemprop", "http-equiv"}) {
                const QString name = page.attribute(i, key).simplified().toLower();
                if (!name.isEmpty() && !content.isEmpty())
                    m_tags.push_back({name, content});
            }
        }
    }

    struct Found {
        QString name;
        QString content;
    };
    /// All that have one of the names, in the order of the names.
    std::vector<Found> all(Names names) const
    {
        std::vector<Found> found;
        for (const char* name : names) {
            for (const Found& tag : m_tags) {
                if (tag.name == QLatin1String(name))
                    found.push_back(tag);
            }
        }
        return found;
    }
    QString first(Names names) const
    {
        const auto found = all(names);
        return found.empty() ? QString() : found.front().content;
    }

private:
    std::vector<Found> m_tags;
};

/// Reads one page's metadata; each function fills what those before it have left open.
class Reading {
public:
    Reading(const Page& page, const std::vector<QByteArray>& jsonLd, const QString& address)
        : m_page(page)
        , m_tags(page)
        , m_linked(linkedArticle(jsonLd).value_or(LinkedArticle()))
        , m_address(address)
    {
    }

    Metadata read();

private:
    void readPublisher();
    void readTitles();
    void readAuthors();
    void readDates();
    void readAttributeDates();
    void readAddress();
    void readLanguage();
    bool publish(const QString& written, const QString& what);
    QString property(const char* name) const;
    QString namedSite() const;
    void addTitle(const QString& title);
    QString withoutSite(const QString& title) const;

    const Page& m_page;
    MetaTags m_tags;
    LinkedArticle m_linked;
    QString m_address;
    Metadata m_found;
};

// The value of the first element with a schema.org property: its content, its datetime, or its words.
QString Reading::property(const char* name) const
{
    for (int i = 0; i < m_page.size(); ++i) {
        if (m_page.isText(i) || m_page.attribute(i, "itemprop") != QLatin1String(name))
            continue;
        for (const char* attribute : {"content", "datetime"}) {
            if (const QString value = m_page.attribute(i, attribute).simplified(); !value.isEmpty())
                return value;
        }
        int named = i; // of a person or organisation the name alone
        for (int inner = i + 1; named == i && inner < m_page.end(i); ++inner)
            named = m_page.attribute(inner, "itemprop") == u"name" ? inner : i;
        const QString content = m_page.attribute(named, "content").simplified();
        const QString words = content.isEmpty() ? m_page.textOf(named) : content;
        if (!words.isEmpty() && words.size() < 200)
            return words;
    }
    return {};
}

void Reading::readPublisher()
{
    m_found.publisher = m_linked.publisher;
    if (const QString site = m_tags.first(publisherNames); m_found.publisher.isEmpty() && !site.startsWith(u"http"))
        m_found.publisher = site;
    if (m_found.publisher.isEmpty())
        m_found.publisher = property("publisher");
    if (m_found.publisher.isEmpty())
        m_found.publisher = namedSite();
    while (m_found.publisher.startsWith(u'\u00A9') || m_found.publisher.startsWith(u' '))
        m_found.publisher.remove(0, 1);
}

// The end of the page's title where an element that is named for it has the same words.
QString Reading::namedSite() const
{
    const int title = m_page.find(Tag::Title);
    const QString words = title < 0 ? QString() : m_page.textOf(title);
    for (int i = 0; i < m_page.size() && !words.isEmpty(); ++i) {
        if (m_page.isText(i) || m_page.end(i) - i > 12)
            continue;
        const QString names = (m_page.attribute(i, "class") + u' ' + m_page.attribute(i, "id")).toLower();
        const bool isSite = names.contains(u"site-title") || names.contains(u"site-name") || names.contains(u"sitename")
            || names.contains(u"blog-title") || names.contains(u"logo");
        if (!isSite)
            continue;
        const QString site = m_page.textOf(i);
        if (site.size() >= 3 && site.size() <= 80 && words.size() > site.size() + 3 && words.endsWith(site))
            return site;
    }
    return {};
}

void Reading::addTitle(const QString& title)
{
    const QString words = title.simplified();
    if (!words.isEmpty() && words.size() < 400 && !m_found.titles.contains(words))
        m_found.titles.append(words);
}

// "Ferry talks begin | The Gazette" -> "Ferry talks begin"
QString Reading::withoutSite(const QString& title) const
{
    for (const QStringView mark :
        {u" | ", u" \u2014 ", u" \u2013 ", u" - ", u" :: ", u" \u00B7 ", u" \u00BB ", u" \u2022 "}) {
        const qsizetype at = title.lastIndexOf(mark);
        if (at < 0)
            continue;
        const QString site = title.mid(at + mark.size());
        const bool isNamed = !m_found.publisher.isEmpty()
            && (site.contains(m_found.publisher, Qt::CaseInsensitive)
                || m_found.publisher.contains(site, Qt::CaseInsensitive));
        if (isNamed || (title.left(at).count(u' ') >= 2 && site.count(u' ') <= 4))
            return withoutSite(title.left(at));
    }
    return title;
}

void Reading::readTitles()
{
    addTitle(m_linked.headline);
    for (const auto& tag : m_tags.all(titleNames))
        addTitle(withoutSite(tag.content.simplified()));
    if (const int title = m_page.find(Tag::Title); title >= 0)
        addTitle(withoutSite(m_page.textOf(title)));
}

void Reading::readAuthors()
{
    QStringList names = m_linked.authors;
    if (names.isEmpty()) {
        for (const auto& tag : m_tags.all(authorNames)) {
            const bool isName =
                !tag.content.contains(u"://") && !tag.content.startsWith(u'@') && tag.content.size() < 200;
            if (isName && !names.contains(tag.content) && (names.isEmpty() || tag.name == u"citation_author"))
                names.append(tag.content);
        }
    }
    if (names.isEmpty())
        names.append(property("author"));
    for (QString& name : names) {
        if (name.startsWith(u"by ", Qt::CaseInsensitive))
            name.remove(0, 3);
    }
    names.removeAll(QString());
    if (names.size() > 1)
        m_found.byline =
            names.mid(0, names.size() - 1).join(QLatin1String(", ")) + QLatin1String(" and ") + names.last();
    else if (!names.isEmpty())
        m_found.byline = names.first();
}

bool Reading::publish(const QString& written, const QString& what)
{
    const TimeValue date = metadataDate(written);
    if (date.isNull())
        return false;
    m_found.published = {
        date, PublicationBasis::Metadata, {}, QStringLiteral("%1: %2").arg(what, written.simplified())};
    return true;
}

void Reading::readDates()
{
    m_found.updated = metadataDate(m_linked.modified);
    for (const auto& tag : m_tags.all(updatedNames)) {
        if (m_found.updated.isNull())
            m_found.updated = metadataDate(tag.content);
    }
    if (m_found.updated.isNull())
        m_found.updated = metadataDate(property("dateModified"));
    if (publish(m_linked.published, QStringLiteral("JSON-LD datePublished")))
        return;
    for (const auto& tag : m_tags.all(publishedNames)) {
        if (publish(tag.content, QStringLiteral("meta ") + tag.name))
            return;
    }
    if (!publish(property("datePublished"), QStringLiteral("itemprop datePublished")))
        readAttributeDates();
}

// <time> that says it is the publication, else the first on the page outside of lists.
void Reading::readAttributeDates()
{
    QString plain;
    for (int i = 0; i < m_page.size(); ++i) {
        if (m_page.tag(i) != Tag::Time)
            continue;
        const QString written = m_page.attribute(i, "datetime");
        const QString names =
            (m_page.attribute(i, "class") + u' ' + m_page.attribute(m_page.parent(i), "class")).toLower();
        const bool isStated =
            !m_page.attribute(i, "pubdate").isNull() || names.contains(u"publish") || names.contains(u"entry-date");
        if (isStated && m_found.published.date.isNull() && publish(written, QStringLiteral("time")))
            continue;
        bool isInList = false;
        for (int above = m_page.parent(i); above >= 0; above = m_page.parent(above)) {
            const Tag tag = m_page.tag(above);
            isInList = isInList || tag == Tag::Li || tag == Tag::Aside || tag == Tag::Nav || tag == Tag::Footer;
        }
        const bool isUpdate = names.contains(u"updat") || names.contains(u"modif");
        if (isUpdate && m_found.updated.isNull())
            m_found.updated = metadataDate(written);
        else if (!isInList && plain.isEmpty() && !isUpdate)
            plain = written;
    }
    if (m_found.published.date.isNull())
        publish(plain, QStringLiteral("time"));
}

void Reading::readAddress()
{
    QString canonical;
    for (int i = 0; i < m_page.size(); ++i) {
        if (m_page.tag(i) == Tag::Link && m_page.attribute(i, "rel").toLower() == u"canonical" && canonical.isEmpty())
            canonical = m_page.attribute(i, "href").trimmed();
    }
    const std::array ogUrl{"og:url", "parsely-link", "twitter:url"};
    for (const QString& written : {canonical, m_tags.first(ogUrl), m_linked.url, m_address}) {
        const QUrl url = m_address.isEmpty() ? QUrl(written) : QUrl(m_address).resolved(QUrl(written));
        if (!written.isEmpty() && url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https")) {
            m_found.url = url.toString(QUrl::FullyEncoded);
            return;
        }
    }
}

void Reading::readLanguage()
{
    const int html = m_page.find(Tag::Html);
    m_found.language = html < 0 ? QString() : m_page.attribute(html, "lang").trimmed();
    if (m_found.language.isEmpty())
        m_found.language = m_linked.language;
    if (m_found.language.isEmpty())
        m_found.language = m_tags.first(languageNames);
    m_found.language.replace(u'_', u'-');
    if (m_found.language.size() > 20 || m_found.language.contains(u' '))
        m_found.language.clear();
}

Metadata Reading::read()
{
    readPublisher();
    readTitles();
    readAuthors();
    readDates();
    readAddress();
    readLanguage();
    m_found.body = m_linked.body;
    return std::move(m_found);
}

} // namespace

Metadata metadataOf(const Page& page, const std::vector<QByteArray>& jsonLd, const QString& address)
{
    return Reading(page, jsonLd, address).read();
}

} // namespace io::html
