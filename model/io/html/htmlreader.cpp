#include "model/io/html/htmlreader.h"

#include "model/io/datelines.h"
#include "model/io/decoding.h"
#include "model/io/html/blocks.h"
#include "model/io/html/dates.h"
#include "model/io/html/heading.h"
#include "model/io/html/parse.h"
#include "model/io/html/scriptarticle.h"
#include "model/io/limits.h"

#include <QDate>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace io::html {

namespace {

constexpr qsizetype Sniffed = 4096;
constexpr double LeastStory = 300; // worth of the paragraphs of one of several
constexpr qsizetype ShortArticle = 600; // code units of a page that may hold its text in scripts

Result<Page> parsed(const QByteArray& utf8, Markup& markup, const FileContent& content)
{
    markup = tamed(utf8);
    auto page = parse(markup, content.name, content.stop);
    if (!page && page.error().code == ErrorCode::LimitExceeded) { // unclosed emphasis may have multiplied
        markup = tamed(utf8, Emphasis::Drop);
        page = parse(markup, content.name, content.stop);
    }
    return page;
}

double likenessOfHeadings(const Page& page, int story, const Metadata& metadata)
{
    double like = 0;
    for (int i = story; i < page.end(story); ++i) {
        if (headingLevel(page.tag(i)) == 0)
            continue;
        for (const QString& title : metadata.titles)
            like = std::max(like, likeness(page.textOf(i), title));
    }
    return like;
}

// Whether a part of a page says by itself who wrote it or when.
bool isSigned(const Page& page, const Weights& weights, int story)
{
    for (int i = story; i < page.end(story); ++i) {
        const Role role = weights.role(i);
        if (!weights.isOutside(i) && (role == Role::Byline || role == Role::Date || page.tag(i) == Tag::Time))
            return true;
    }
    return false;
}

// Of signed parts of one make, each with a headline, the one whose headline is the page's: a page of several stories
// that does not call them articles. -1 where there are none.
int storyIn(const Page& page, const Weights& weights, int body, const Metadata& metadata)
{
    std::vector<int> stories;
    for (int i = body + 1; i < page.end(body); i = std::max(page.end(i), i + 1)) {
        const Tag tag = page.tag(i);
        const bool mayBe = tag == Tag::Div || tag == Tag::Section || tag == Tag::Td || tag == Tag::Li;
        if (mayBe && !weights.isOutside(i) && weights.prose[static_cast<size_t>(i)] >= LeastStory
            && isSigned(page, weights, i))
            stories.push_back(i);
    }
    if (stories.size() < 2)
        return -1;
    const auto isAlike = [&](int i) {
        return page.tag(i) == page.tag(stories.front())
            && page.attribute(i, "class") == page.attribute(stories.front(), "class");
    };
    int best = -1;
    for (const int story : stories) {
        if (!isAlike(story))
            return -1;
        if (likenessOfHeadings(page, story, metadata) <= 0.7)
            continue;
        if (best >= 0)
            return -1;
        best = story;
    }
    return best;
}

// Of a page with several articles the one under the headline, else the one with the most prose.
int articleIn(const Page& page, const Weights& weights, int body, const Metadata& metadata)
{
    int best = body;
    double most = 0;
    int count = 0;
    for (int i = body + 1; i < page.end(body);) {
        const double prose = weights.prose[static_cast<size_t>(i)];
        if (page.tag(i) != Tag::Article || weights.isOutside(i) || prose < LeastStory) {
            ++i;
            continue;
        }
        ++count;
        const double worth = prose * (likenessOfHeadings(page, i, metadata) > 0.7 ? 10 : 1);
        if (worth > most) {
            most = worth;
            best = i;
        }
        i = page.end(i);
    }
    if (count >= 2)
        return best;
    const int story = storyIn(page, weights, body, metadata);
    return story >= 0 ? story : body;
}

// Linked data may hold the text of a page that a script builds.
std::vector<DraftBlock> blocksOfText(const QString& text)
{
    std::vector<DraftBlock> blocks;
    QString plain = text;
    static const QRegularExpression breaks(QStringLiteral("(*NO_JIT)<(?:br|/p)[^>]{0,50}>"));
    static const QRegularExpression tags(QStringLiteral("(*NO_JIT)<[a-zA-Z/][^>]{0,500}>"));
    plain.replace(breaks, QStringLiteral("\n")).remove(tags);
    for (const QString& line : plain.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            blocks.push_back({line.trimmed(), ParagraphKind::Body});
    }
    return blocks;
}

qsizetype lengthOf(const std::vector<DraftBlock>& blocks)
{
    qsizetype length = 0;
    for (const DraftBlock& block : blocks)
        length += block.kind == ParagraphKind::Boilerplate ? 0 : block.text.size();
    return length;
}

qint64 daysBetween(const TimeValue& one, const TimeValue& other)
{
    const QDate a = one.earliest();
    const QDate b = other.earliest();
    return a.isValid() && b.isValid() ? qAbs(a.daysTo(b)) : 0;
}

// Whether a time in UTC falls on another day where the page was written: in the evening of the Americas, in the morning
// of the Pacific.
bool isLocalDay(const TimeValue& published, const TimeValue& shown)
{
    if (!published.hasClock() || !published.edtf().endsWith(u'Z') || shown.isNull())
        return false;
    constexpr qint64 Hour = 3'600'000;
    const QDate day = published.earliest();
    const QDate local = shown.earliest();
    const qint64 hour = (published.extent().begin - published.withoutClock().extent().begin) / Hour;
    return (day.daysTo(local) == -1 && hour < 12) || (day.daysTo(local) == 1 && hour >= 10);
}

// The publication date that the page shows above the article; null for none.
TimeValue shownDay(const std::vector<DraftBlock>& lines)
{
    for (const DraftBlock& line : lines) {
        const auto shown = lineDate(line.text, {0, line.text.size()});
        if (shown && !shown->date.isNull() && !shown->updated)
            return shown->date;
    }
    return {};
}

// Where what the page shows or its address contradict the metadata, a person should look. The day that the page shows
// goes before the day of a time in UTC: it is the one that "today" means in the article.
void crossCheck(Draft& draft, const std::vector<DraftBlock>& lines, const QString& fetched)
{
    const TimeValue published = draft.published.date;
    if (published.isNull())
        return;
    const TimeValue shown = shownDay(lines);
    const TimeValue inAddress = dayOfAddress(draft.url.isEmpty() ? fetched : draft.url);
    if (isLocalDay(published, shown)) {
        draft.published = {};
        draft.diagnostics.push_back(remark(Severity::Info, "published-local-day",
            QStringLiteral("The page shows %1, its metadata %2: the day where it was written is taken.")
                .arg(shown.edtf(), published.edtf())));
    } else if (daysBetween(published, shown) > 1) {
        draft.diagnostics.push_back(remark(Severity::Warning, "published-differs",
            QStringLiteral("The page shows %1, its metadata say %2; check the publication date.")
                .arg(shown.edtf(), published.withoutClock().edtf())));
    } else if (daysBetween(published, inAddress) > 2) {
        draft.diagnostics.push_back(remark(Severity::Warning, "published-differs",
            QStringLiteral("The address says %1, the page's metadata %2; check the publication date.")
                .arg(inAddress.edtf(), published.withoutClock().edtf())));
    }
}

// The address that browsers and SingleFile write into a comment at the begin of a page that they save.
QString savedAddress(const QString& page)
{
    static const QRegularExpression comment(
        QStringLiteral("(*NO_JIT)<!--\\s*(?:saved from url=\\([0-9]+\\)|Page saved with "
                       "SingleFile\\s+url:\\s*)(https?://[^\\s<>\"]{1,2000})"));
    const auto match = comment.match(page.left(Sniffed));
    return match.captured(1);
}

void remarkOnMarkup(Draft& draft, const Markup& markup)
{
    if (markup.wasTooDeep)
        draft.diagnostics.push_back(remark(Severity::Info, "page-too-deep", limitMessage(Limit::PageDepth)));
    if (markup.hadTooManyAttributes)
        draft.diagnostics.push_back(remark(Severity::Info, "page-attributes", limitMessage(Limit::PageAttributes)));
}

Draft describedDraft(const Metadata& metadata, const Heading& heading)
{
    Draft draft;
    draft.title = heading.headline;
    draft.byline = metadata.byline;
    draft.publisher = metadata.publisher;
    draft.url = metadata.url;
    draft.language = metadata.language;
    draft.published = metadata.published;
    draft.updated = metadata.updated;
    const auto isShown = [](const DraftBlock& line) { return line.text.startsWith(u"by ", Qt::CaseInsensitive); };
    if (draft.byline == draft.publisher && std::ranges::any_of(heading.lines, isShown))
        draft.byline.clear(); // the page names a person where its metadata name the site
    if (!heading.headline.isEmpty())
        draft.blocks.push_back({heading.headline, ParagraphKind::Headline});
    draft.blocks.insert(draft.blocks.end(), heading.lines.begin(), heading.lines.end());
    return draft;
}

} // namespace

QByteArray declaredCharset(const QByteArray& page, const QString& contentType)
{
    static const QRegularExpression charset(
        QStringLiteral("(*NO_JIT)charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression xml(
        QStringLiteral("(*NO_JIT)^\\s*<\\?xml[^>]{0,100}encoding=[\"']([A-Za-z0-9_:.-]{2,40})"));
    const QString start = QString::fromLatin1(page.left(Sniffed));
    for (const auto& match : {charset.match(contentType), charset.match(start), xml.match(start)}) {
        if (match.hasMatch())
            return match.captured(1).toLatin1();
    }
    return {};
}

PageReader::Reading PageReader::readingOf(const Page& page, const Metadata& metadata) const
{
    const Weights weights = weigh(page, m_names);
    Reading reading;
    if (const int whole = bodyOf(page, weights); whole >= 0) {
        const int body = articleIn(page, weights, whole, metadata);
        reading.heading = headingOf(page, weights, body, metadata, m_lines);
        reading.blocks = blocksOf(page, weights, {body, reading.heading.used, reading.heading.headline}, m_lines);
    } else if (!metadata.titles.isEmpty()) {
        reading.heading.headline = metadata.titles.first();
    }
    return reading;
}

// Pages that a script builds hold their text in the script.
void PageReader::readScripts(
    const QByteArray& page, const FileContent& content, Metadata& metadata, Reading& reading) const
{
    const auto hidden = articleInScripts(page);
    if (!hidden || hidden->letters < 2 * lengthOf(reading.blocks))
        return;
    Markup markup;
    const QString shell = QStringLiteral("<!DOCTYPE html><html><body><article>%1</article></body></html>");
    const auto tree = parsed(shell.arg(hidden->html).toUtf8(), markup, content);
    if (!tree)
        return;
    Reading inner = readingOf(*tree, metadata);
    if (lengthOf(inner.blocks) < 2 * lengthOf(reading.blocks))
        return;
    if (metadata.titles.isEmpty() && !hidden->title.isEmpty())
        inner.heading.headline = hidden->title;
    if (metadata.byline.isEmpty())
        metadata.byline = hidden->byline;
    if (const TimeValue date = metadataDate(hidden->published); metadata.published.date.isNull() && !date.isNull())
        metadata.published = {
            date, PublicationBasis::Metadata, {}, QStringLiteral("script: ") + hidden->published.simplified()};
    reading = std::move(inner);
}

Result<Draft> PageReader::draftOf(const QString& page, const FileContent& content) const
{
    const QByteArray utf8 = page.toUtf8();
    Markup markup;
    const auto tree = parsed(utf8, markup, content);
    if (!tree)
        return tl::unexpected(tree.error());
    const QString address = content.address.isEmpty() ? savedAddress(page) : content.address;
    Metadata metadata = metadataOf(*tree, markup.jsonLd, address);
    Reading reading = readingOf(*tree, metadata);
    if (auto linked = blocksOfText(metadata.body);
        lengthOf(linked) > 2 * lengthOf(reading.blocks) && metadata.body.size() > 300)
        reading.blocks = std::move(linked);
    if (lengthOf(reading.blocks) < ShortArticle)
        readScripts(utf8, content, metadata, reading);
    if (reading.blocks.empty())
        return failure(ErrorCode::NoText, content.name,
            QStringLiteral("the page has no sentences without its scripts; copy the article's text in a browser and "
                           "paste it"));
    Draft draft = describedDraft(metadata, reading.heading);
    draft.blocks.insert(draft.blocks.end(), reading.blocks.begin(), reading.blocks.end());
    crossCheck(draft, reading.heading.lines, address);
    remarkOnMarkup(draft, markup);
    return draft;
}

Result<std::vector<Draft>> readHtml(const FileContent& content)
{
    if (content.bytes.size() > most(Limit::PageSize))
        return beyond(Limit::PageSize, content.name);
    auto decoded = decode(content.bytes, content.name, declaredCharset(content.bytes, content.contentType));
    if (!decoded)
        return tl::unexpected(decoded.error());
    auto draft = PageReader().draftOf(decoded->text, content);
    if (!draft)
        return tl::unexpected(draft.error());
    draft->diagnostics.insert(draft->diagnostics.begin(), decoded->diagnostics.begin(), decoded->diagnostics.end());
    return std::vector{std::move(*draft)};
}

} // namespace io::html
