#pragma once

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <QString>
#include <functional>
#include <string>

namespace commandline {

class Console;

/// What the arguments ask for: filled by the subcommand they name.
struct Invocation {
    bool quiet = false;
    std::function<int(Console&)> run; ///< returns the exit status
};

/// What the commands that take files say about them.
inline constexpr const char* FileWords =
    "Web pages, PDFs, Word, OpenDocument, EPUB, RTF, mails, plain text or records; - is standard input";

/// Adds a subcommand with what all of them have: --help, --version, --quiet.
CLI::App* addCommand(CLI::App& program, Invocation& invocation, const char* name, const char* description);

// One a file of that name. The invocation must outlive the parsing.
void addExtractCommand(CLI::App& program, Invocation& invocation);
void addShowCommand(CLI::App& program, Invocation& invocation);
void addExplainCommand(CLI::App& program, Invocation& invocation);
void addBriefCommand(CLI::App& program, Invocation& invocation);
void addParseCommand(CLI::App& program, Invocation& invocation);

/// An argument as the program counts characters.
inline QString fromArgument(const std::string& argument)
{
    return QString::fromUtf8(argument.data(), static_cast<qsizetype>(argument.size()));
}

} // namespace commandline
