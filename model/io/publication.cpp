#include "model/io/publication.h"

#include "model/io/datelines.h"
#include "model/io/lines.h"
#include "model/io/typedpublication.h"

#include <QRegularExpression>
#include <optional>

namespace io {

namespace {

Diagnostic remark(const char* code, const QString& message, const Article& article, TextSpan span)
{
    return {Severity::Info, QString::fromLatin1(code), message, article.id, span, {}};
}

// The words of a by-line without the date that may follow them.
QString bylineWords(QStringView text, TextSpan span)
{
    if (const auto date = dateInByline(text, span)) {
        static const QRegularExpression behind(
            QStringLiteral("(*NO_JIT)^[^\\p{L}]{0,12}(?:\\([^)]*\\) ?)?by (?=\\p{Lu})"),
            QRegularExpression::UseUnicodePropertiesOption);
        const auto by = behind.match(text.sliced(date->words.end, span.end - date->words.end));
        if (by.hasMatch()) // "Posted on 22 April 2005 by Ada Quill"
            span.begin = date->words.end + by.capturedEnd();
        else
            span.end = date->words.begin;
    }
    QStringView words = text.sliced(span.begin, trimmed(text, span).length());
    constexpr QStringView separators = u"|\u2022\u00B7,\u2013\u2014-: ";
    while (!words.isEmpty() && separators.contains(words.back()))
        words.chop(1);
    for (const QLatin1String label :
        {QLatin1String("author:"), QLatin1String("reporter:"), QLatin1String("written by:")}) {
        if (words.startsWith(label, Qt::CaseInsensitive))
            words = words.sliced(label.size()).trimmed();
    }
    return words.toString();
}

// "…/2023/11/16/…" in an address.
TimeValue dayOfAddress(const QString& url)
{
    static const QRegularExpression path(QStringLiteral("(*NO_JIT)/([0-9]{4})[/-]([0-9]{2})[/-]([0-9]{2})(?:[/-]|$)"));
    const auto match = path.match(url);
    return match.hasMatch()
        ? dayFromWords(QStringLiteral("%1-%2-%3").arg(match.captured(1), match.captured(2), match.captured(3)))
        : TimeValue();
}

/// Gathers what an article says about itself, in the order of its paragraphs.
class Description {
public:
    Description(Article& article, const LineRules& rules)
        : m_article(article)
        , m_rules(rules)
    {
    }

    void takeFrontMatter(const FrontMatter& matter);
    void takeParagraphs();
    void settle();
    std::vector<Diagnostic> diagnostics;

private:
    QString words(TextSpan span) const { return m_article.text.slice(span).toString(); }
    void takeByline(TextSpan span);
    void takeDateline(TextSpan span);
    void date(const TimeValue& day, PublicationBasis basis, TextSpan evidence);

    Article& m_article;
    const LineRules& m_rules;
    std::optional<Dateline> m_dateline;
    TextSpan m_updated;
};

void Description::date(const TimeValue& day, PublicationBasis basis, TextSpan evidence)
{
    if (m_article.published.date.isNull() && !day.isNull())
        m_article.published = {day, basis, evidence, {}};
}

void Description::takeFrontMatter(const FrontMatter& matter)
{
    if (matter.span.isEmpty())
        return;
    if (m_article.title.isEmpty())
        m_article.title = matter.title;
    m_article.byline = matter.author;
    m_article.publisher = matter.publisher;
    m_article.url = matter.url;
    m_article.language = matter.language;
    if (matter.published.isEmpty())
        return;
    if (const auto published = publicationFromUser(matter.published))
        date(published->date, PublicationBasis::Metadata, matter.publishedSpan);
    else
        diagnostics.push_back(remark("published-unread",
            QStringLiteral(
                "The date \u201C%1\u201D in the front matter is no day that can be read; set the publication date.")
                .arg(matter.published),
            m_article, matter.publishedSpan));
}

void Description::takeByline(TextSpan span)
{
    const QStringView text = m_article.text.view();
    if (const auto line = lineDate(text, span)) {
        if (line->updated)
            m_updated = line->words;
        else if (line->date.isNull())
            diagnostics.push_back(remark("published-ambiguous",
                QStringLiteral("\u201C%1\u201D may be two different days; set the publication date.")
                    .arg(words(line->words)),
                m_article, line->words));
        else
            date(line->moment.isNull() ? line->date : line->moment, PublicationBasis::Visible, line->words);
        return;
    }
    if (m_article.byline.isEmpty()) {
        if (const QString author = bylineWords(text, span); !lineDate(author, {0, author.size()}))
            m_article.byline = author;
    }
    if (const auto day = dateInByline(text, span))
        date(day->date, PublicationBasis::Visible, day->words);
}

void Description::takeDateline(TextSpan span)
{
    if (const auto dateline = datelineAt(m_article.text.view(), span, m_rules)) {
        m_dateline = dateline;
        m_article.dateline = dateline->place;
    }
}

void Description::takeParagraphs()
{
    int bodies = 0;
    for (const Paragraph& paragraph : m_article.paragraphs) {
        if (paragraph.kind == ParagraphKind::Headline && m_article.title.isEmpty())
            m_article.title = words(paragraph.span).simplified();
        else if (paragraph.kind == ParagraphKind::Byline)
            takeByline(paragraph.span);
        else if (paragraph.kind == ParagraphKind::Body && ++bodies <= 3 && !m_dateline)
            takeDateline(paragraph.span);
    }
}

void Description::settle()
{
    if (m_dateline)
        date(m_dateline->date, PublicationBasis::Dateline, m_dateline->dayWords);
    if (m_article.published.date.isNull() && !m_article.url.isEmpty()) {
        const TimeValue day = dayOfAddress(m_article.url);
        if (!day.isNull())
            m_article.published = {day, PublicationBasis::Url, {}, m_article.url};
    }
    if (!m_article.published.date.isNull())
        return;
    if (m_dateline && !m_dateline->dayWords.isEmpty())
        diagnostics.push_back(remark("dateline-without-year",
            QStringLiteral("The dateline says \u201C%1\u201D without a year; set the publication date to resolve dates "
                           "such as \u201CWednesday\u201D.")
                .arg(words(m_dateline->dayWords)),
            m_article, m_dateline->dayWords));
    else if (!m_updated.isEmpty())
        diagnostics.push_back(remark("updated-only",
            QStringLiteral("The text says when it was updated (\u201C%1\u201D), not when it was published; set the "
                           "publication date.")
                .arg(words(m_updated)),
            m_article, m_updated));
}

} // namespace

std::vector<Diagnostic> describeArticle(Article& article, const FrontMatter& frontMatter, const LineRules& rules)
{
    Description description(article, rules);
    description.takeFrontMatter(frontMatter);
    description.takeParagraphs();
    description.settle();
    return std::move(description.diagnostics);
}

} // namespace io
