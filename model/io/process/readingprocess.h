#pragma once

#include "model/base/result.h"
#include "model/io/process/frames.h"

#include <QString>
#include <stop_token>

namespace io::process {

/// How a reading process ended.
enum class Ending {
    Enough, ///< it said all, or the caller had enough
    Cancelled,
    OutOfTime,
    OutOfMemory,
    TooMuch, ///< it said more than any document has
    BrokeOff, ///< it crashed, or said what cannot be understood
    Missing, ///< its program is not there
    NotConfined, ///< the system did not let it be locked up, so nothing was read
    AnotherVersion, ///< its program is not the one that was built with this one
};

/// A program that reads foreign bytes, locked up in a process of its own (confinement.h).
struct ReadingProcess {
    QString program; ///< "communique-reader"; beside the running program or where it is installed
    QByteArray request; ///< goes to its standard input first
    QByteArray bytes; ///< goes after it, to the end
    std::stop_token stop = {};
};

/// Starts the process, gives it its bytes and passes on what it says until it ends. Ends it at once when `stop` is
/// requested, and by the clock where its own limits failed. Blocks the calling thread.
Ending run(const ReadingProcess& process, TakeFrame take);

/// What is said of an ending that is neither Enough nor Cancelled: what was met and what to do next.
QString endingWords(Ending ending, const QString& program);

/// The failure that such an ending is where nothing could be used: Cancelled, LimitExceeded, Damaged or Unsupported.
tl::unexpected<Error> failureOf(Ending ending, const QString& program, const QString& file);

} // namespace io::process
