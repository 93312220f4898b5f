#include "model/io/process/systemcalls.h"

#ifdef __linux__

#include <array>
#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <linux/landlock.h>
#include <memory>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace io::process {

namespace {

// Calls that reach nothing outside the process, or only what it has open.
constexpr std::array computing{SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(pread64), SCMP_SYS(write), SCMP_SYS(writev),
    SCMP_SYS(close), SCMP_SYS(fstat), SCMP_SYS(lseek), SCMP_SYS(poll), SCMP_SYS(ppoll), SCMP_SYS(munmap),
    SCMP_SYS(mremap), SCMP_SYS(brk), SCMP_SYS(madvise), SCMP_SYS(futex), SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres), SCMP_SYS(gettimeofday), SCMP_SYS(time), SCMP_SYS(getrandom), SCMP_SYS(getrusage),
    SCMP_SYS(setitimer), SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
    SCMP_SYS(restart_syscall), SCMP_SYS(sigaltstack), SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity),
    SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(exit), SCMP_SYS(exit_group)};

// Besides these where files may be read: which ones, Landlock decides.
constexpr std::array looking{SCMP_SYS(newfstatat), SCMP_SYS(stat), SCMP_SYS(getdents64), SCMP_SYS(fcntl)};

// Flags of open(2) that do more than read.
constexpr uint64_t writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND | (O_TMPFILE & ~O_DIRECTORY);

struct ReleaseFilter {
    void operator()(void* filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, ReleaseFilter>;

bool allow(const Filter& filter, int call)
{
    return seccomp_rule_add_array(filter.get(), SCMP_ACT_ALLOW, call, 0, nullptr) == 0;
}

bool allowWhere(const Filter& filter, int call, scmp_arg_cmp condition)
{
    return seccomp_rule_add_array(filter.get(), SCMP_ACT_ALLOW, call, 1, &condition) == 0;
}

scmp_arg_cmp lacksAll(unsigned argument, uint64_t bits)
{
    return {argument, SCMP_CMP_MASKED_EQ, bits, 0};
}

scmp_arg_cmp is(unsigned argument, uint64_t value)
{
    return {argument, SCMP_CMP_EQ, value, 0};
}

template <size_t Count> bool allowAll(const Filter& filter, const std::array<int, Count>& calls)
{
    bool allowed = true;
    for (const int call : calls)
        allowed = allowed && allow(filter, call);
    return allowed;
}

/// Every right over files that the headers know and the kernel's version (`abi`) of Landlock can hold.
uint64_t rightsOf(int abi)
{
    uint64_t rights = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
#ifdef LANDLOCK_ACCESS_FS_REFER
    rights |= abi >= 2 ? LANDLOCK_ACCESS_FS_REFER : 0;
#endif
#ifdef LANDLOCK_ACCESS_FS_TRUNCATE
    rights |= abi >= 3 ? LANDLOCK_ACCESS_FS_TRUNCATE : 0;
#endif
    return rights;
}

bool allowReading(int rules, const char* folder)
{
    const int descriptor = open(folder, O_PATH | O_CLOEXEC);
    if (descriptor < 0)
        return true; // it is not there
    landlock_path_beneath_attr rule{};
    rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
    rule.parent_fd = descriptor;
    const bool added = syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
    close(descriptor);
    return added;
}

} // namespace

bool lockFolders(std::span<const char* const> folders)
{
    const auto abi = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (abi < 1)
        return false;
    landlock_ruleset_attr attributes{};
    attributes.handled_access_fs = rightsOf(static_cast<int>(abi));
    const auto rules = static_cast<int>(syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0));
    if (rules < 0)
        return false;
    bool locked = true;
    for (const char* folder : folders)
        locked = locked && allowReading(rules, folder);
    locked = locked && syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    close(rules);
    return locked;
}

bool lockSystemCalls(bool canOpen)
{
    const Filter filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
    if (!filter || !allowAll(filter, computing))
        return false;
#ifdef COMMUNIQUE_SANITIZER
    if (!allow(filter, SCMP_SYS(pipe)) || !allow(filter, SCMP_SYS(pipe2)))
        return false;
#endif
    // Memory, but none that could be run as a program.
    if (!allowWhere(filter, SCMP_SYS(mmap), lacksAll(2, PROT_EXEC))
        || !allowWhere(filter, SCMP_SYS(mprotect), lacksAll(2, PROT_EXEC)))
        return false;
    // Ending itself by a signal, as abort(3) does.
    if (!allowWhere(filter, SCMP_SYS(tgkill), is(0, static_cast<uint64_t>(getpid()))))
        return false;
    if (canOpen) {
        if (!allowAll(filter, looking) || !allowWhere(filter, SCMP_SYS(openat), lacksAll(2, writing)))
            return false;
    } else if (!allowWhere(filter, SCMP_SYS(newfstatat), is(3, AT_EMPTY_PATH))) { // fstat(3) of what is open
        return false;
    }
    return seccomp_load(filter.get()) == 0;
}

} // namespace io::process

#endif
