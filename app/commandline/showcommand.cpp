// communique-cli show: articles in, timeline, quotations and entities for people out.
#include "app/commandline/articles.h"
#include "app/commandline/chronologyoptions.h"
#include "app/commandline/command.h"
#include "app/commandline/commandline.h"
#include "app/commandline/output.h"
#include "app/commandline/overview.h"
#include "app/errorwords.h"

#include <memory>
#include <vector>

namespace commandline {

namespace {

struct ShowOptions {
    std::vector<std::string> files;
    std::string published;
    ChronologyOptions chronology;
    bool all = false;
};

int show(const ShowOptions& options, Console& console)
{
    const auto published = userPublication(options.published);
    if (!published) {
        console.fail(QStringLiteral("--published"), errorWords(published.error()));
        return WrongUsage;
    }
    Articles articles(*published, options.chronology.choice());
    const Screen screen = standardOutput();
    int status = AllDone;
    bool first = true;
    for (const std::string& file : options.files) {
        const auto records = articles.read(fromArgument(file));
        if (!records) {
            console.fail(records.error());
            status = SomeFailed;
            continue;
        }
        const QString text = (first ? QString() : QStringLiteral("\n\n")) + overview(*records, screen, options.all);
        first = false;
        if (const auto written = writeOutput(text.toUtf8(), {}); !written) {
            console.fail(written.error());
            return SomeFailed;
        }
    }
    return status;
}

} // namespace

void addShowCommand(CLI::App& program, Invocation& invocation)
{
    CLI::App* command = addCommand(program, invocation, "show", "Print timeline, quotations and entities for people");
    const auto options = std::make_shared<ShowOptions>();
    command->add_option("FILE", options->files, FileWords)->required();
    command->add_option("--published", options->published, "The day the articles were published, such as 2023-11-16");
    addChronologyOptions(command, options->chronology);
    command->add_flag("--all", options->all, "Show minor events as well");
    command->callback(
        [&invocation, options] { invocation.run = [options](Console& console) { return show(*options, console); }; });
}

} // namespace commandline
