// Locks itself up as the processes that read foreign bytes do, tries what a parser that was taken over would try, and
// prints a line for each: its name and "refused" or "done". Argument: a folder that may be read, or none.
#include "model/io/process/confinement.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <netinet/in.h>
#include <string>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace {

void report(const char* what, bool done)
{
    std::printf("%s %s\n", what, done ? "done" : "refused");
    std::fflush(stdout);
}

void tryFiles(const std::string& folder)
{
    report("read-system-file", open("/etc/passwd", O_RDONLY) >= 0);
    report("read-own-program", open("/proc/self/exe", O_RDONLY) >= 0);
    report("write-new-file", open("communique-probe", O_WRONLY | O_CREAT, 0600) >= 0);
    report("make-folder", mkdir("communique-probe-folder", 0700) == 0);
    report("remove-file", unlink((folder + "/given").c_str()) == 0);
    report("write-given-file", open((folder + "/given").c_str(), O_WRONLY) >= 0);
    report("read-given-file", open((folder + "/given").c_str(), O_RDONLY) >= 0);
}

void tryOthers()
{
    report("socket", socket(AF_INET, SOCK_STREAM, 0) >= 0);
    report("local-socket", socket(AF_UNIX, SOCK_STREAM, 0) >= 0);
    report("fork", fork() >= 0);
    report("trace", ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0);
    report("signal-parent", kill(getppid(), 0) == 0);
    report("executable-memory",
        mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED);
    report("environment", std::getenv("COMMUNIQUE_PROBE_SECRET") != nullptr);
    report("descriptor", fcntl(9, F_GETFD) >= 0 || write(9, "x", 1) >= 0);
    std::array<char*, 2> arguments{const_cast<char*>("true"), nullptr};
    execv("/bin/true", arguments.data());
    report("program", false); // else this line is not reached
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<const char*> folders;
    if (argc > 1)
        folders.push_back(argv[1]);
    if (!io::process::confine({5, 512, folders}))
        return io::process::NotConfined;
    tryFiles(argc > 1 ? argv[1] : "/");
    tryOthers();
    std::_Exit(std::fflush(stdout));
}
