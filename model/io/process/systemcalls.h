#pragma once

#include <span>

// Sanitizers reserve terabytes of addresses, and write to pipes to see whether memory can be read. g++ tells of them by
// macros, clang by features.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define COMMUNIQUE_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define COMMUNIQUE_SANITIZER
#endif
#endif

namespace io::process {

/// Leaves this process the files in `folders` to read and no other file system or TCP port (Landlock, Linux 5.13 and
/// later). False where the kernel cannot do that.
bool lockFolders(std::span<const char* const> folders);

/// Leaves this process the system calls that computing, reading standard input and writing standard output take, and
/// opening files for reading where `canOpen`. For good; everything else fails with EPERM from then on. False where the
/// kernel refuses.
bool lockSystemCalls(bool canOpen);

} // namespace io::process
