#include "app/commandline/chronologyoptions.h"

namespace commandline {

extract::ChronologyChoice ChronologyOptions::choice() const
{
    if (isOff)
        return extract::ChronologyChoice::none();
    auto choice = extract::ChronologyChoice::ofUser();
    for (const std::string& file : files)
        choice.files.append(fromArgument(file));
    return choice;
}

void addChronologyOptions(CLI::App* command, ChronologyOptions& options)
{
    command
        ->add_option("--chronology", options.files,
            "A list of events of your own (TSV: date, title, kind, names, words, reference) that may date what an "
            "article only mentions; can be given several times")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command->add_flag("--no-chronology", options.isOff, "Date nothing by events known from elsewhere");
}

} // namespace commandline
