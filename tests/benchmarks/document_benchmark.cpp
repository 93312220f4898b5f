// How long a PDF of 20 pages and a Word document of 100 take to become an article, beside pdftotext on the same PDF.
#include "model/io/reader.h"
#include "tests/model/io/office/zipped.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryFile>
#include <QTextDocument>
#include <benchmark/benchmark.h>

namespace {

// About 560 words, which fill a page of A4 in 10 points.
QByteArray wordsOfPage(int page)
{
    const QByteArray sentence = "The ministers of five island states met for talk number " + QByteArray::number(page)
        + " on Wednesday and agreed to keep the northern harbour open until the spring. ";
    return sentence.repeated(25);
}

QByteArray pdfOfPages(int pages)
{
    QString text;
    for (int page = 0; page < pages; ++page)
        text += QStringLiteral("<p align='justify' style='font-size:10pt;page-break-before:always'>")
            + QString::fromLatin1(wordsOfPage(page)) + QStringLiteral("</p>");
    QTextDocument document;
    document.setHtml(text);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    document.print(&writer);
    return bytes;
}

void openPdf(benchmark::State& state)
{
    const QByteArray file = pdfOfPages(static_cast<int>(state.range(0)));
    int pages = 0;
    for (auto _ : state) {
        const auto opened = io::openBytes(file, QStringLiteral("file.pdf"));
        pages = opened ? opened->records.articles.front().pages.back().page : 0;
    }
    state.counters["pages"] = pages;
}
BENCHMARK(openPdf)->Arg(1)->Arg(20)->Unit(benchmark::kMillisecond)->UseRealTime();

void pdftotext(benchmark::State& state)
{
    QTemporaryFile file;
    if (!file.open())
        return;
    file.write(pdfOfPages(static_cast<int>(state.range(0))));
    file.close();
    for (auto _ : state)
        QProcess::execute(QStringLiteral("pdftotext"), {file.fileName(), QStringLiteral("/dev/null")});
}
BENCHMARK(pdftotext)->Arg(1)->Arg(20)->Unit(benchmark::kMillisecond)->UseRealTime();

void openDocx(benchmark::State& state)
{
    QByteArray body;
    for (int page = 0; page < state.range(0); ++page)
        body += "<w:p><w:pPr><w:jc w:val='both'/></w:pPr><w:r><w:rPr><w:sz w:val='20'/></w:rPr><w:t>"
            + wordsOfPage(page) + "</w:t></w:r></w:p>";
    const QByteArray file = docxOf(body);
    for (auto _ : state)
        benchmark::DoNotOptimize(io::openBytes(file, QStringLiteral("file.docx")));
}
BENCHMARK(openDocx)->Arg(1)->Arg(100)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
