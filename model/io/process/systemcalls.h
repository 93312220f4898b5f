#pragma once

#include <span>

namespace io::process {

/// Leaves this process the files in `folders` to read and no other file system or TCP port (Landlock, Linux 5.13 and
/// later). False where the kernel cannot do that.
bool lockFolders(std::span<const char* const> folders);

/// Leaves this process the system calls that computing, reading standard input and writing standard output take, and
/// opening files for reading where `canOpen`. For good; everything else fails with EPERM from then on. False where the
/// kernel refuses.
bool lockSystemCalls(bool canOpen);

} // namespace io::process
