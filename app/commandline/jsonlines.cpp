#include "app/commandline/jsonlines.h"

#include "app/commandline/commandline.h"
#include "app/commandline/output.h"
#include "app/errorwords.h"
#include "model/base/memory.h"
#include "model/io/jsonwriter.h"
#include "model/io/reader.h"
#include "model/io/recordsformat.h"
#include "model/io/surrogates.h"
#include "model/io/typedpublication.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace commandline {

namespace {

// As a file: far more than is read of an article, even where every character is escaped.
constexpr qsizetype LongestLine = io::MaximumFileSize;

LineAnswer refusal(const QJsonValue& id, const QString& words)
{
    io::JsonWriter json(false);
    json.beginObject()
        .key(u"id")
        .value(id.isUndefined() ? QJsonValue() : id)
        .key(u"error")
        .value(QStringView(words))
        .endObject();
    return {json.bytes(), words};
}

// Name of the first member that is neither text nor absent; empty where all are well.
QString wrongMember(const QJsonObject& object)
{
    for (const char* key : {"title", "published"}) {
        const QJsonValue value = object.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            return QString::fromLatin1(key);
    }
    const QJsonValue id = object.value(QLatin1String("id"));
    return id.isUndefined() || id.isNull() || id.isString() || id.isDouble() ? QString() : QStringLiteral("id");
}

QString keyOf(const QJsonValue& id)
{
    if (!id.isDouble())
        return id.toString().remove(QChar(0)); // before which a schema takes a text to end
    io::JsonWriter number(false);
    number.value(id);
    return QString::fromLatin1(number.bytes());
}

/// Standard input, one line after the other, each as soon as it is there.
class LineReader {
public:
    enum class State { Line, TooLong, End };

    /// Reads the next line without its end into `line()`. Of a line that is too long nothing is kept.
    State next();
    const QByteArray& line() const { return m_line; }

private:
    bool fill();

    QByteArray m_line;
    std::array<char, 65536> m_buffer{};
    size_t m_begin = 0; // of what is read but not taken
    size_t m_end = 0;
};

bool LineReader::fill()
{
    ssize_t count = 0;
    do {
        count = ::read(STDIN_FILENO, m_buffer.data(), m_buffer.size());
    } while (count < 0 && errno == EINTR);
    m_begin = 0;
    m_end = count > 0 ? static_cast<size_t>(count) : 0;
    return count > 0;
}

LineReader::State LineReader::next()
{
    m_line.clear();
    bool tooLong = false;
    bool anything = false;
    while (m_begin < m_end || fill()) {
        anything = true;
        const char* const begin = m_buffer.data() + m_begin;
        const auto* const lineEnd = static_cast<const char*>(std::memchr(begin, '\n', m_end - m_begin));
        const size_t length = lineEnd ? static_cast<size_t>(lineEnd - begin) : m_end - m_begin;
        tooLong = tooLong || m_line.size() + static_cast<qsizetype>(length) > LongestLine;
        if (tooLong)
            m_line = QByteArray();
        else
            m_line.append(begin, static_cast<qsizetype>(length));
        m_begin += length + (lineEnd ? 1 : 0);
        if (lineEnd)
            break;
    }
    return !anything ? State::End : tooLong ? State::TooLong : State::Line;
}

} // namespace

LineAnswer answerLine(const QByteArray& line, Articles& articles)
{
    const io::MendedJson mended = io::withoutLoneSurrogates(line);
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(mended.json, &parsing);
    if (!document.isObject())
        return refusal({},
            QStringLiteral("It is not a JSON object (%1). Write one article a line.")
                .arg(parsing.error == QJsonParseError::NoError ? QStringLiteral("something else stands there")
                                                               : parsing.errorString()));
    const QJsonObject object = document.object();
    const QJsonValue id = object.value(QLatin1String("id"));
    if (const QString key = wrongMember(object); !key.isEmpty())
        return refusal(
            id, QStringLiteral("The value of \u201C%1\u201D is no text. Write it in quotation marks.").arg(key));
    const QJsonValue text = object.value(QLatin1String("text"));
    if (!text.isString() || text.toString().trimmed().isEmpty())
        return refusal(
            id, QStringLiteral("There is no \u201Ctext\u201D in it. Give the article's words under that key."));
    if (text.toString().size() > io::MaximumFileSize)
        return refusal(id, errorWords(Error{ErrorCode::FileTooLarge, {}, {}}));
    Records article =
        io::articleFromText(text.toString(), object.value(QLatin1String("title")).toString(), {}, articles.mostText());
    Article& one = article.articles.front();
    if (auto broken = io::remarkOnSurrogates(mended.mended)) {
        broken->article = one.id;
        article.diagnostics.push_back(std::move(*broken));
    }
    if (const QString key = keyOf(id); !key.isEmpty())
        one.key = key;
    articles.setPublished(one);
    if (const QString words = object.value(QLatin1String("published")).toString(); !words.trimmed().isEmpty()) {
        auto published = io::publicationFromUser(words);
        if (!published)
            return refusal(id, errorWords(published.error()));
        one.published = *published;
        one.published.basis = PublicationBasis::Metadata;
    }
    const auto records = articles.extract(std::move(article));
    if (!records)
        return refusal(id, errorWords(records.error()));
    return {io::writeRecords(*records, false), {}};
}

namespace {

LineAnswer answerWithinMemory(const QByteArray& line, Articles& articles)
{
    const auto answer = withinMemory({}, [&] { return Result<LineAnswer>(answerLine(line, articles)); });
    return answer ? *answer : refusal({}, errorWords(answer.error()));
}

} // namespace

int streamJsonLines(Articles& articles, Console& console)
{
    LineReader input;
    int status = AllDone;
    qint64 number = 0;
    for (auto state = input.next(); state != LineReader::State::End; state = input.next()) {
        ++number;
        console.progress(QStringLiteral("line %1").arg(number));
        if (state == LineReader::State::Line && input.line().trimmed().isEmpty())
            continue;
        const LineAnswer answer = state == LineReader::State::TooLong
            ? refusal({}, errorWords(Error{ErrorCode::FileTooLarge, {}, {}}))
            : answerWithinMemory(input.line(), articles);
        if (!answer.error.isEmpty()) {
            console.fail(QStringLiteral("standard input, line %1").arg(number), answer.error);
            status = SomeFailed;
        }
        if (const auto written = writeOutput(answer.line + '\n', {}); !written) {
            console.fail(written.error());
            return SomeFailed;
        }
    }
    return status;
}

} // namespace commandline
