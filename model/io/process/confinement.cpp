#include "model/io/process/confinement.h"

#include <cstdlib>
#include <new>

#ifdef __linux__
#include "model/io/process/systemcalls.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>
#endif

namespace io::process {

#ifdef __linux__

namespace {

void endOutOfTime(int)
{
    _exit(OutOfTime);
}

void endOutOfMemory()
{
    _exit(OutOfMemory);
}

bool limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both{value, value};
    return setrlimit(resource, &both) == 0;
}

/// The processor's time ends in a signal of its own, one second before the kernel would kill.
bool limitResources(const Allowance& allowance)
{
    std::signal(SIGXCPU, endOutOfTime);
    std::signal(SIGPROF, endOutOfTime);
    std::set_new_handler(endOutOfMemory);
    const rlimit time{allowance.seconds, allowance.seconds + 1};
    bool held = limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) && setrlimit(RLIMIT_CPU, &time) == 0;
#ifndef COMMUNIQUE_SANITIZER
    held = held && limit(RLIMIT_AS, rlim_t{allowance.megabytes} << 20);
#endif
    return held;
}

/// Whoever started it may have ended before it could be said that this is to be heard of.
bool endWithParent()
{
    const pid_t parent = getppid();
    return prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && getppid() == parent;
}

void closeDescriptors()
{
    if (syscall(SYS_close_range, 3U, ~0U, 0U) == 0)
        return;
    const auto most = static_cast<int>(sysconf(_SC_OPEN_MAX)); // before Linux 5.9
    for (int descriptor = 3; descriptor < most; ++descriptor)
        close(descriptor);
}

} // namespace

bool confine(const Allowance& allowance)
{
    clearenv();
    closeDescriptors();
    if (!endWithParent() || !limitResources(allowance))
        return false;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return false;
    const bool canOpen = lockFolders(allowance.folders) && !allowance.folders.empty();
    return lockSystemCalls(canOpen);
}

void limitStep(uint32_t milliseconds)
{
    itimerval timer{};
    timer.it_value.tv_sec = static_cast<time_t>(milliseconds / 1000);
    timer.it_value.tv_usec = static_cast<suseconds_t>(milliseconds % 1000 * 1000);
    setitimer(ITIMER_PROF, &timer, nullptr);
}

#else

bool confine(const Allowance&)
{
    return true;
}

void limitStep(uint32_t) { }

#endif

} // namespace io::process
