#include "model/io/articlelayout.h"

#include <QJsonObject>
#include <array>

namespace io {

namespace {

struct KindName {
    ParagraphKind kind;
    QLatin1String name;
};
constexpr std::array kindNames{
    KindName{ParagraphKind::Headline, QLatin1String("headline")},
    KindName{ParagraphKind::Byline, QLatin1String("byline")},
    KindName{ParagraphKind::Heading, QLatin1String("heading")},
    KindName{ParagraphKind::Body, QLatin1String("body")},
    KindName{ParagraphKind::ListEntry, QLatin1String("listEntry")},
    KindName{ParagraphKind::Boilerplate, QLatin1String("boilerplate")},
};

constexpr QLatin1String start("start");
constexpr QLatin1String end("end");
constexpr QLatin1String kind("kind");
constexpr QLatin1String page("page");

} // namespace

QJsonArray paragraphsToJson(const Article& article, const CodePoints& points)
{
    QJsonArray array;
    for (const Paragraph& paragraph : article.paragraphs) {
        const auto* name = std::ranges::find(kindNames, paragraph.kind, &KindName::kind);
        array.append(QJsonObject{{start, points.fromUtf16(paragraph.span.begin)},
            {end, points.fromUtf16(paragraph.span.end)}, {kind, name->name}});
    }
    return array;
}

QJsonArray pagesToJson(const Article& article, const CodePoints& points)
{
    QJsonArray array;
    for (const PageBegin& begin : article.pages)
        array.append(QJsonObject{{start, points.fromUtf16(begin.begin)}, {page, begin.page}});
    return array;
}

std::vector<Paragraph> paragraphsFromJson(const QJsonArray& array, const CodePoints& points, qsizetype length)
{
    std::vector<Paragraph> paragraphs;
    qsizetype last = 0;
    for (const QJsonValue one : array) {
        const TextSpan span{points.toUtf16(one[start].toInteger(-1)), points.toUtf16(one[end].toInteger(-1))};
        const QString written = one[kind].toString();
        const auto* name =
            std::ranges::find_if(kindNames, [&](const KindName& known) { return known.name == written; });
        if (span.begin < last || span.begin >= span.end || span.end > length || name == kindNames.end())
            continue;
        last = span.end;
        paragraphs.push_back({span, name->kind});
    }
    return paragraphs;
}

std::vector<PageBegin> pagesFromJson(const QJsonArray& array, const CodePoints& points, qsizetype length)
{
    std::vector<PageBegin> pages;
    for (const QJsonValue one : array) {
        const PageBegin begin{points.toUtf16(one[start].toInteger(-1)), one[page].toInt()};
        const bool isInOrder = pages.empty() || (begin.begin > pages.back().begin && begin.page > pages.back().page);
        if (begin.begin >= 0 && begin.begin < length && begin.page > 0 && isInOrder)
            pages.push_back(begin);
    }
    return pages;
}

} // namespace io
