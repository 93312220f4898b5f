// communique-reader: reads a web page, an office document or a mail from standard input and writes its articles as
// drafts (model/io/process/draftstream.h).
//
// A process of its own, locked up before it reads, so that bytes that crash a parser, make it run forever, eat the
// memory or take it over reach nothing else. Arguments: seconds of the processor, megabytes of memory.
#include "model/io/process/confinement.h"
#include "model/io/process/draftstream.h"
#include "model/io/process/frameformat.h"
#include "model/io/readers.h"

#include <QFile>
#include <cstdio>
#include <cstdlib>
#include <new>

namespace {

using namespace io;

QByteArray standardInput()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

void send(process::ReaderTag tag, const QByteArray& frame)
{
    const auto size = static_cast<uint32_t>(frame.size());
    std::fwrite(&tag, sizeof tag, 1, stdout);
    std::fwrite(&size, sizeof size, 1, stdout);
    std::fwrite(frame.constData(), 1, size, stdout);
}

void answer(const Result<std::vector<Draft>>& drafts)
{
    std::fwrite(process::FrameMagic, 1, sizeof process::FrameMagic, stdout);
    if (!drafts)
        return send(process::FailureTag, process::bytesOf(drafts.error()));
    for (const Draft& draft : *drafts)
        send(process::DraftTag, process::bytesOf(draft));
    send(process::EndTag, {});
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return process::BadRequest;
    const auto number = [](const char* argument) { return static_cast<uint32_t>(std::strtoul(argument, nullptr, 10)); };
    if (!process::confine({number(argv[1]), number(argv[2]), {}}))
        return process::NotConfined;
    const QByteArray input = standardInput();
    QByteArrayView rest = input;
    const auto request = process::takeRequest(rest);
    if (!request)
        return process::BadRequest;
    FileContent content;
    content.bytes = QByteArray::fromRawData(rest.data(), rest.size());
    content.name = request->name;
    content.contentType = request->contentType;
    content.address = request->address;
    try {
        answer(readHere(request->format, content));
    } catch (const std::bad_alloc&) { // of Qt's containers, which do not ask the handler of new
        std::_Exit(process::OutOfMemory);
    }
    std::_Exit(std::fflush(stdout) == 0 ? process::Answered : process::BadRequest); // nothing needs tidying up
}
