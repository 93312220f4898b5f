#include "model/io/process/readdrafts.h"

#include "model/io/pdf/pdfreader.h"
#include "model/io/process/draftstream.h"
#include "model/io/process/readingprocess.h"

namespace io {

namespace {

using namespace process;

/// Gathers what communique-reader says.
class Answer {
public:
    explicit Answer(const QString& file)
        : m_file(file)
    {
    }

    bool take(uint8_t tag, QByteArrayView frame);
    Result<std::vector<Draft>> result(Ending ending, const QString& program) &&;

private:
    QString m_file;
    std::vector<Draft> m_drafts;
    std::optional<Error> m_error;
    bool m_isWhole = false;
};

bool Answer::take(uint8_t tag, QByteArrayView frame)
{
    if (tag == FailureTag) {
        m_error = errorOf(frame, m_file);
    } else if (tag == DraftTag) {
        if (auto draft = draftOf(frame)) {
            m_drafts.push_back(std::move(*draft));
            return true;
        }
    } else {
        m_isWhole = tag == EndTag;
    }
    return false;
}

Result<std::vector<Draft>> Answer::result(Ending ending, const QString& program) &&
{
    if (m_error)
        return tl::unexpected(*m_error);
    if (ending == Ending::Enough && !m_isWhole)
        ending = Ending::BrokeOff;
    if (ending != Ending::Enough)
        return failureOf(ending, program, m_file);
    return std::move(m_drafts);
}

} // namespace

Result<std::vector<Draft>> readDrafts(const Format& format, const FileContent& content)
{
    if (qstrcmp(format.name, "pdf") == 0)
        return readPdf(content);
    const QString program = QStringLiteral("communique-reader");
    Answer answer(content.name);
    const Ending ending = run({program, bytesOf({format.name, content.name, content.contentType, content.address}),
                                  content.bytes, content.stop},
        [&answer](uint8_t tag, QByteArrayView frame) { return answer.take(tag, frame); });
    return std::move(answer).result(ending, program);
}

} // namespace io
