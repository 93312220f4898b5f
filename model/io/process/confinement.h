#pragma once

#include <cstdint>
#include <span>

/// What the processes that parse foreign bytes give up before they read the first of them. Knows nothing of Qt, so that
/// a program that uses it starts in a moment.
namespace io::process {

/// How a confined process ends when it has used up what it was given; any other status that is not 0 is a crash.
enum ExitStatus : int {
    Answered = 0,
    BadRequest = 2, ///< what came by standard input is no request
    OutOfTime = 3, ///< of the processor
    OutOfMemory = 4,
    NotConfined = 5, ///< the system refused one of the locks; nothing was read
};

/// What a confined process may still do besides reading standard input and writing standard output.
struct Allowance {
    uint32_t seconds = 0; ///< of the processor
    uint32_t megabytes = 0; ///< of address space; not held under sanitizers, which reserve terabytes
    std::span<const char* const> folders; ///< whose files it may read; of no use where the kernel has no Landlock
};

/// Locks this process up for good: no new privileges, no program started, no socket, no file opened but for reading in
/// `allowance.folders`, no other process touched, no memory made executable, an empty environment, no descriptors but
/// the first three, a processor and memory limit, and an end together with the process that started it.
/// Uses prctl(2), setrlimit(2), Landlock (Linux 5.13, where it is there) and seccomp(2) with a list of what is allowed;
/// everything else fails with EPERM. False where one of these (Landlock aside) was refused. On another system than
/// Linux nothing is locked: there the border of the process alone protects the program that started it.
bool confine(const Allowance& allowance);

/// Ends the process with OutOfTime when it uses the processor for this long from now on; 0 takes that back.
void limitStep(uint32_t milliseconds);

} // namespace io::process
