#pragma once

/// The program communique-cli: one subcommand a file, no display, no application object but for `brief`.
namespace commandline {

/// Exit statuses.
inline constexpr int AllDone = 0;
inline constexpr int SomeFailed = 1;
inline constexpr int WrongUsage = 2;

/// Reads the arguments, runs the subcommand they name and returns the exit status.
int run(int argc, const char* const* argv);

} // namespace commandline
