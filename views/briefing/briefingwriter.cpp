#include "views/briefing/briefingwriter.h"

#include "model/base/wholefile.h"
#include "model/briefing/briefing.h"
#include "model/session/recordsattachment.h"
#include "views/briefing/compose.h"
#include "views/briefing/pdffinish.h"
#include "views/figures/timelinefigure.h"

#include <QRegularExpression>

namespace {

QString footNote(const briefing::Briefing& briefing, const std::vector<page::Page>& pages)
{
    const int quoted = page::pageOfAnchor(pages, QStringLiteral("ref:1"));
    const int background = page::pageOfAnchor(pages, QStringLiteral("b1"));
    QString note = quoted > 0 ? QStringLiteral("Numbers lead to the quoted passages from page %1 on").arg(quoted)
                              : briefing.title.left(80);
    if (background > 0)
        note += QStringLiteral("; b-numbers to the background chronology on page %1").arg(background);
    return note + QLatin1Char('.');
}

constexpr double FigurePixel = page::Resolution / 96.0;

TimelineFigureOptions figureOptions(const briefing::Briefing& briefing, double leastSalience)
{
    TimelineFigureOptions options;
    options.pixel = FigurePixel;
    options.leastSalience = leastSalience;
    for (const briefing::ChronologyRow& row : briefing.chronology) {
        QStringList marks;
        for (const int reference : row.references)
            marks.append(QString::number(reference));
        if (!row.background.isEmpty())
            marks.append(row.background);
        options.references.insert({row.event, marks.join(QStringLiteral(", "))});
    }
    return options;
}

QString recordsName(const Records& records)
{
    QString name = suggestedBriefingName(records);
    name.chop(4);
    return name + QStringLiteral(".json");
}

} // namespace

Result<QByteArray> briefingPdf(const Records& records, const BriefingOptions& options)
{
    const briefing::Briefing briefing = briefing::buildBriefing(records,
        {.prepared = options.prepared,
            .preparedBy = options.preparedBy,
            .handling = options.handling,
            .leastSalience = options.leastSalience});
    const page::Typesetter typesetter(Palette::print());
    const page::PageSize size = page::sizeOf(options.pageSize);
    const TimelineFigureOptions figure = figureOptions(briefing, options.leastSalience);
    const double figureHeight = timelineFigureHeight(records, size.contentWidth() / FigurePixel, figure) * FigurePixel;
    const page::Flow flow =
        page::compose(briefing, typesetter, size, std::min(figureHeight, size.contentHeight() * 0.8));
    const auto pages = page::paginate(flow, size);
    page::Dressing dressing{briefing.title, footNote(briefing, pages), {}};
    dressing.figure = [&](QPainter& painter, const QRectF& area) {
        paintTimelineFigure(painter, area, records, typesetter.palette(), figure);
    };
    const page::PaintedPages painted = page::paintPages(pages, options.pageSize, typesetter, dressing);
    page::PdfDetails details;
    details.title = briefing.title;
    details.author = options.preparedBy.isEmpty() ? QStringLiteral("Communiqué") : options.preparedBy;
    details.attachmentName = recordsName(records);
    details.attachment = recordsAttachment(records);
    details.attachmentType = "application/json";
    return page::finishPdf(painted, details);
}

Result<void> writeBriefingFile(const Records& records, const BriefingOptions& options, const QString& path)
{
    const auto pdf = briefingPdf(records, options);
    if (!pdf)
        return tl::unexpected(pdf.error());
    return writeWholeFile(path, *pdf).map([](const FileState&) {});
}

namespace {

/// As many whole words as fit into a number of letters; a word that is longer alone is cut.
QString wordsUpTo(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), most);
    return text.left(space > 0 ? space : most);
}

} // namespace

QString suggestedBriefingName(const Records& records)
{
    QString name;
    if (!records.articles.empty()) {
        const Article& first = records.articles.front();
        name = QStringList{first.published.date.withoutClock().edtf(), wordsUpTo(first.title, 60)}
                   .join(QLatin1Char(' '))
                   .simplified();
    }
    static const QRegularExpression unsafe(QStringLiteral("[^\\p{L}\\p{N} ._-]"));
    name.remove(unsafe);
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    name = name.simplified();
    return (name.isEmpty() ? QStringLiteral("Briefing") : name) + QStringLiteral(".pdf");
}
