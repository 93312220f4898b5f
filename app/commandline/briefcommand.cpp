// communique-cli brief: articles in, one PDF briefing out.
#include "app/commandline/articles.h"
#include "app/commandline/briefing/briefingmodule.h"
#include "app/commandline/chronologyoptions.h"
#include "app/commandline/command.h"
#include "app/commandline/commandline.h"
#include "app/commandline/output.h"
#include "app/errorwords.h"
#include "model/io/reader.h"
#include "model/io/typedpublication.h"

#include <QDate>
#include <QFileInfo>
#include <QLibrary>
#include <memory>
#include <vector>

namespace commandline {

namespace {

struct BriefOptions {
    std::vector<std::string> files;
    std::string published;
    ChronologyOptions chronology;
    std::string output;
    std::string page = "A4";
    std::string prepared;
    std::string preparedBy;
    std::string handling;
};

using BriefingFunction = decltype(&communiqueBriefing);

// The module that paints, beside the program or where it is installed.
BriefingFunction findBriefing()
{
    const QString folder = QFileInfo(QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget()).path();
    for (const char* place : {"/communique-briefing.so", "/../lib/communique/communique-briefing.so",
             "/../" COMMUNIQUE_LIBDIR "/communique/communique-briefing.so"}) {
        QLibrary library(folder + QLatin1String(place));
        if (const auto function = library.resolve("communiqueBriefing"))
            return reinterpret_cast<BriefingFunction>(function);
    }
    return nullptr;
}

Result<BriefingRequest> requestOf(const BriefOptions& options)
{
    BriefingRequest request{options.page == "Letter" || options.page == "letter", TimeValue::day(QDate::currentDate()),
        fromArgument(options.preparedBy), fromArgument(options.handling)};
    if (options.prepared.empty())
        return request;
    const auto day = io::publicationFromUser(fromArgument(options.prepared));
    if (!day)
        return tl::unexpected(day.error());
    request.prepared = day->date;
    return request;
}

int writeBriefing(const BriefOptions& options, const BriefingRequest& request, Articles& articles, Console& console)
{
    const QString output = fromArgument(options.output);
    const auto fail = [&](const Error& error) {
        console.fail(error);
        return SomeFailed;
    };
    if (const auto writable = checkOutput(output); !writable)
        return fail(writable.error());
    QStringList files;
    for (const std::string& file : options.files)
        files.append(fromArgument(file));
    const auto [records, failed] = articles.readAll(files, console);
    if (failed) // a briefing that leaves sources out without a word would mislead
        return SomeFailed;
    const BriefingFunction briefing = findBriefing();
    if (!briefing) {
        console.fail(output,
            QStringLiteral("The part of the program that makes PDFs (communique-briefing.so) is missing. Install the "
                           "program again."));
        return SomeFailed;
    }
    const auto pdf = briefing(records, request);
    if (!pdf)
        return fail(pdf.error());
    if (const auto written = writeOutput(*pdf, output); !written)
        return fail(written.error());
    return AllDone;
}

int brief(const BriefOptions& options, Console& console)
{
    const auto published = userPublication(options.published);
    const auto request = requestOf(options);
    if (!published || !request) {
        console.fail(published ? QStringLiteral("--prepared") : QStringLiteral("--published"),
            errorWords(published ? request.error() : published.error()));
        return WrongUsage;
    }
    Articles articles(*published, options.chronology.choice());
    return writeBriefing(options, *request, articles, console);
}

} // namespace

void addBriefCommand(CLI::App& program, Invocation& invocation)
{
    CLI::App* command = addCommand(program, invocation, "brief", "Write a PDF briefing of articles");
    const auto options = std::make_shared<BriefOptions>();
    command->add_option("FILE", options->files, FileWords)->required();
    command->add_option("-o,--output", options->output, "The PDF to write; - is standard output")->required();
    command->add_option("--published", options->published, "The day the articles were published, such as 2023-11-16");
    addChronologyOptions(command, options->chronology);
    command->add_option("--page", options->page, "Size of the page")
        ->check(CLI::IsMember({"A4", "Letter"}, CLI::ignore_case))
        ->capture_default_str();
    command->add_option(
        "--prepared", options->prepared, "The day printed as the day of preparation; today where it is left out");
    command->add_option("--prepared-by", options->preparedBy, "Who prepared it");
    command->add_option("--handling", options->handling, "A line for the head of the first page");
    command->callback(
        [&invocation, options] { invocation.run = [options](Console& console) { return brief(*options, console); }; });
}

} // namespace commandline
