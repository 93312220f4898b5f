// communique-cli extract: articles in, one records document out.
#include "app/commandline/articles.h"
#include "app/commandline/chronologyoptions.h"
#include "app/commandline/command.h"
#include "app/commandline/commandline.h"
#include "app/commandline/jsonlines.h"
#include "app/commandline/output.h"
#include "app/errorwords.h"
#include "model/io/limits.h"
#include "model/io/reader.h"
#include "model/io/recordsformat.h"

#include <memory>
#include <vector>

namespace commandline {

namespace {

struct ExtractOptions {
    std::vector<std::string> files;
    std::string published;
    ChronologyOptions chronology;
    std::string output;
    bool jsonLines = false;
    int mostText = int(io::most(io::Limit::TextLength) >> 20); ///< MB of an article
};

int extractFiles(const ExtractOptions& options, Articles& articles, Console& console)
{
    const QString output = fromArgument(options.output);
    if (const auto writable = checkOutput(output); !writable) {
        console.fail(writable.error());
        return SomeFailed;
    }
    QStringList files;
    for (const std::string& file : options.files)
        files.append(fromArgument(file));
    const Articles::Joined joined = articles.readAll(files, console);
    if (joined.records.articles.empty() && joined.failed)
        return SomeFailed;
    const auto document = [&](const PieceSink& take) { return io::writeDocument(joined.records, output, take); };
    if (const auto written = writeOutput(document, output); !written) {
        console.fail(written.error());
        return SomeFailed;
    }
    return joined.failed ? SomeFailed : AllDone;
}

int extract(const ExtractOptions& options, Console& console)
{
    if (options.jsonLines && (!options.files.empty() || !options.output.empty())) {
        console.fail(
            {}, QStringLiteral("--jsonl reads standard input and writes standard output. Leave the files and -o out."));
        return WrongUsage;
    }
    if (!options.jsonLines && options.files.empty()) {
        console.fail({}, QStringLiteral("No file is named. Name one or more, or - for standard input."));
        return WrongUsage;
    }
    const auto published = userPublication(options.published);
    if (!published) {
        console.fail(QStringLiteral("--published"), errorWords(published.error()));
        return WrongUsage;
    }
    Articles articles(*published, options.chronology.choice());
    articles.setMostText(qsizetype(options.mostText) << 20);
    return options.jsonLines ? streamJsonLines(articles, console) : extractFiles(options, articles, console);
}

} // namespace

void addExtractCommand(CLI::App& program, Invocation& invocation)
{
    CLI::App* command =
        addCommand(program, invocation, "extract", "Extract records from articles; print one JSON document");
    const auto options = std::make_shared<ExtractOptions>();
    command->add_option("FILE", options->files, FileWords);
    command->add_option("--published", options->published, "The day the articles were published, such as 2023-11-16");
    addChronologyOptions(command, options->chronology);
    command
        ->add_option("--most-text", options->mostText,
            "Read at most this many MB of text of one article and cut the rest; more takes more memory")
        ->check(CLI::Range(1, int(io::most(io::Limit::DraftLength) >> 20)))
        ->capture_default_str();
    command->add_option("-o,--output", options->output, "Write the document to this file, not to standard output");
    command->add_flag("--jsonl", options->jsonLines,
        "Read articles from standard input, one JSON object a line; print one document a line");
    command->callback([&invocation, options] {
        invocation.run = [options](Console& console) { return extract(*options, console); };
    });
}

} // namespace commandline
