#pragma once

#include "app/commandline/command.h"
#include "model/extract/events/findevents.h"

#include <memory>
#include <string>
#include <vector>

namespace commandline {

/// Which background events may date what an article only mentions, as the user says it.
struct ChronologyOptions {
    std::vector<std::string> files;
    bool isOff = false;

    /// The bundled events, the lists in the user's folder and those named, in this order; none where it is off.
    extract::ChronologyChoice choice() const;
};

/// Adds --chronology FILE and --no-chronology to a command.
void addChronologyOptions(CLI::App* command, ChronologyOptions& options);

} // namespace commandline
