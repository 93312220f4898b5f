// Any bytes as lines of JSON Lines: every answer is one line, and JSON.
#include "app/commandline/jsonlines.h"
#include "invariants.h"
#include "model/io/recordsformat.h"

#include <QJsonDocument>

namespace {

constexpr qsizetype MostLines = 4;

commandline::Articles& articles()
{
    static commandline::Articles all(std::nullopt);
    return all;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    (void)articles().extract({}); // loads the engine
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size)
{
    const QByteArrayList lines =
        QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size)).split('\n').mid(0, MostLines);
    for (const QByteArray& line : lines) {
        const commandline::LineAnswer answer = commandline::answerLine(line, articles());
        fuzz::require(!answer.line.contains('\n'), "an answer is one line");
        fuzz::require(QJsonDocument::fromJson(answer.line).isObject(), "an answer is a JSON object");
        if (!answer.error.isEmpty())
            continue;
        const auto records = io::readRecords(answer.line, {});
        fuzz::require(records.has_value(), "an answer without an error is a records document");
        fuzz::checkSpans(*records);
    }
    return 0;
}
