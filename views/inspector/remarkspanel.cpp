#include "views/inspector/remarkspanel.h"

#include "model/session/recordtext.h"
#include "views/common/fonts.h"
#include "views/inspector/link.h"

#include <QVBoxLayout>
#include <algorithm>

namespace {

constexpr int MostListed = 60; ///< of each sort
constexpr qsizetype MostWords = 8; ///< of an orphan that are searched for: more would hardly be found again

QString severityWords(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return RemarksPanel::tr("Not read");
    case Severity::Warning:
        return RemarksPanel::tr("Please check");
    case Severity::Info:
        break;
    }
    return RemarksPanel::tr("To know");
}

/// What helps, by the beginning of the stable code; empty where the message says it all.
QString adviceOn(const QString& code)
{
    const std::pair<QLatin1String, QString> advice[] = {
        {QLatin1String("published"), RemarksPanel::tr("Set the publication date under the headline: dates follow it.")},
        {QLatin1String("dateline"), RemarksPanel::tr("Set the publication date under the headline: dates follow it.")},
        {QLatin1String("updated"), RemarksPanel::tr("Set the publication date under the headline: dates follow it.")},
        {QLatin1String("broken-encoding"),
            RemarksPanel::tr("If letters look wrong, save the file as UTF-8 and open it again.")},
        {QLatin1String("encoding"),
            RemarksPanel::tr("If letters look wrong, save the file as UTF-8 and open it again.")},
        {QLatin1String("language"), RemarksPanel::tr("Read the records with care: the rules know English only.")},
        {QLatin1String("pages-without-text"),
            RemarksPanel::tr("Run text recognition over the document, or paste the text of these pages.")},
        {QLatin1String("fonts-without"), RemarksPanel::tr("Copy the text from another source, and paste it here.")},
        {QLatin1String("pdf-cut"), RemarksPanel::tr("Fetch the file again; what could be read is shown.")},
        {QLatin1String("document-damaged"), RemarksPanel::tr("Fetch the file again; what could be read is shown.")}};
    for (const auto& [begin, words] : advice) {
        if (code.startsWith(begin))
            return words;
    }
    return {};
}

} // namespace

int remarkCount(const Records& records)
{
    return static_cast<int>(records.orphans.size() + records.diagnostics.size());
}

RemarksPanel::RemarksPanel(Dossier* dossier, Focus* focus, const Palette& palette, QWidget* parent)
    : Panel(dossier, focus, palette, parent)
{
    addText(tr("What could not be read or placed"), interfaceFont(16, QFont::DemiBold), Tone::Ink);
    if (remarkCount(dossier->records()) == 0)
        addText(tr("Everything was read, and every passage stands in its text. There is nothing to do."),
            interfaceFont(13), Tone::Soft);
    addOrphans();
    addDiagnostics();
    finish();
}

void RemarksPanel::addOrphans()
{
    const auto& orphans = dossier().records().orphans;
    if (orphans.empty())
        return;
    addSection(tr("Not found in the text"));
    addText(tr("The text is not the one these records were made from. Look for the words, or open the article as it "
               "was."),
        interfaceFont(12), Tone::Soft);
    int listed = 0;
    for (const Orphan& orphan : orphans) {
        if (++listed > MostListed)
            break;
        column()->addSpacing(4);
        addText(QStringLiteral("\u201c%1\u201d").arg(orphan.text), articleFont(13), Tone::Ink);
        addText(QStringLiteral("%1 (%2, %3)").arg(orphan.reason, orphan.owner, orphan.field), interfaceFont(11),
            Tone::Soft);
        addSearch(orphan);
    }
    if (listed > MostListed)
        addText(tr("and %1 more").arg(static_cast<int>(orphans.size()) - MostListed), interfaceFont(11), Tone::Soft);
}

void RemarksPanel::addSearch(const Orphan& orphan)
{
    const QString words = orphan.text.simplified().section(u' ', 0, MostWords - 1);
    if (!dossier().article(orphan.article) || words.isEmpty())
        return;
    auto* search = new Link(tr("Look for these words"), this);
    connect(search, &QPushButton::clicked, this,
        [this, article = orphan.article, words] { emit searchAsked(article, words); });
    column()->addWidget(search, 0, Qt::AlignLeft);
}

void RemarksPanel::addDiagnostics()
{
    std::vector<Diagnostic> remarks = dossier().records().diagnostics;
    if (remarks.empty())
        return;
    addSection(tr("Remarks on reading"));
    std::ranges::stable_sort(remarks, std::ranges::greater(), &Diagnostic::severity);
    int listed = 0;
    for (const Diagnostic& remark : remarks) {
        if (++listed > MostListed)
            break;
        const Article* article = dossier().article(remark.article);
        const bool isOneOfMany = article && dossier().records().articles.size() > 1;
        QVBoxLayout* row = addRow(severityWords(remark.severity));
        addText(remark.message, interfaceFont(13), Tone::Ink, row);
        if (isOneOfMany)
            addText(article->title.isEmpty() ? article->file : article->title, interfaceFont(11), Tone::Soft, row);
        if (const QString advice = adviceOn(remark.code); !advice.isEmpty())
            addText(advice, interfaceFont(12), Tone::Soft, row);
        if (article && remark.span)
            addPlace({remark.article, *remark.span}, {}, row);
    }
    if (listed > MostListed)
        addText(tr("and %1 more").arg(static_cast<int>(remarks.size()) - MostListed), interfaceFont(11), Tone::Soft);
}
