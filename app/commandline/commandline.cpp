#include "app/commandline/commandline.h"

#include "app/commandline/command.h"
#include "app/commandline/console.h"
#include "model/base/memory.h"

#include <cstdio>
#include <iostream>

namespace commandline {

namespace {

constexpr const char* version = "communique-cli " COMMUNIQUE_VERSION;

constexpr const char* footer = "Exit status: 0 all done, 1 some input failed, 2 wrong usage.\n"
                               "Example: communique-cli extract article.txt --published 2023-11-16 -o records.json";

// What CLI11 says about wrong arguments, in the program's own form.
int complain(const CLI::ParseError& error, bool subcommand)
{
    std::string words = error.get_name() == "RequiredError" && !subcommand
        ? "Name a command: extract, show, explain, brief or parse"
        : error.what();
    while (!words.empty() && (words.back() == '\n' || words.back() == '.'))
        words.pop_back();
    std::cerr << "communique-cli: " << words << ". See communique-cli --help.\n";
    return WrongUsage;
}

} // namespace

CLI::App* addCommand(CLI::App& program, Invocation& invocation, const char* name, const char* description)
{
    CLI::App* command = program.add_subcommand(name, description);
    command->set_help_flag("-h,--help", "Say what the command does and stop");
    command->set_version_flag("--version", version, "Say the version and stop");
    command->add_flag("-q,--quiet", invocation.quiet, "Say nothing on standard error but failures");
    return command;
}

int run(int argc, const char* const* argv)
{
    CLI::App program("Reads news articles and says what happened, when, and who said so.", "communique-cli");
    program.set_help_flag("-h,--help", "Say what the program does and stop");
    program.set_version_flag("--version", version, "Say the version and stop");
    program.footer(footer);
    program.require_subcommand(1);
    Invocation invocation;
    program.add_flag("-q,--quiet", invocation.quiet, "Say nothing on standard error but failures");
    addExtractCommand(program, invocation);
    addShowCommand(program, invocation);
    addExplainCommand(program, invocation);
    addBriefCommand(program, invocation);
    addParseCommand(program, invocation);
    try {
        program.parse(argc, argv);
    } catch (const CLI::Success& request) { // --help, --version
        return program.exit(request) == 0 ? AllDone : WrongUsage;
    } catch (const CLI::ParseError& error) {
        return complain(error, !program.get_subcommands().empty());
    }
    Console console(invocation.quiet);
    const auto status = withinMemory({}, [&] { return Result<int>(invocation.run(console)); });
    if (!status)
        console.fail(status.error());
    return status.value_or(SomeFailed);
}

} // namespace commandline
