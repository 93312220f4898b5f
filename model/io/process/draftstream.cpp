#include "model/io/process/draftstream.h"

#include <QBuffer>
#include <QDataStream>
#include <cstring>
#include <utility>

namespace io::process {

namespace {

constexpr uint32_t LongestRequest = 1U << 20; // bytes

/// Writes values one after the other.
class Writing {
public:
    Writing()
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_stream.setDevice(&m_buffer);
        m_stream.setVersion(QDataStream::Qt_6_4);
    }

    template <class... Values> Writing& put(const Values&... values)
    {
        (m_stream << ... << values);
        return *this;
    }
    QByteArray bytes() const { return m_buffer.data(); }

private:
    QBuffer m_buffer;
    QDataStream m_stream;
};

/// Takes values in the same order; what is not there makes the rest empty and `isWhole` false.
class Taking {
public:
    explicit Taking(QByteArrayView bytes)
        : m_stream(QByteArray::fromRawData(bytes.data(), bytes.size()))
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }

    template <class Value> Value take()
    {
        Value value{};
        m_stream >> value;
        return isGood() ? value : Value{};
    }
    /// A value of an enumeration whose last one is `last`.
    template <class Enum> Enum takeEnum(Enum last)
    {
        const auto value = take<qint32>();
        if (value < 0 || value > static_cast<qint32>(last))
            m_stream.setStatus(QDataStream::ReadCorruptData);
        return isGood() ? static_cast<Enum>(value) : Enum{};
    }
    bool isGood() const { return m_stream.status() == QDataStream::Ok; }
    bool isWhole() const { return isGood() && m_stream.atEnd(); }

private:
    QDataStream m_stream;
};

void put(Writing& out, const Publication& publication)
{
    out.put(publication.date.edtf(), static_cast<qint32>(publication.basis), publication.evidenceText);
}

Publication takePublication(Taking& in)
{
    Publication publication;
    publication.date = TimeValue::fromEdtf(in.take<QString>());
    publication.basis = in.takeEnum(PublicationBasis::Inferred);
    publication.evidenceText = in.take<QString>();
    return publication;
}

// No kind is told as -1.
void put(Writing& out, const DraftBlock& block)
{
    out.put(block.text, block.kind ? static_cast<qint32>(*block.kind) : qint32{-1}, qint32{block.page},
        static_cast<quint32>(block.turns.size()));
    for (const PageBegin& turn : block.turns)
        out.put(qint64{turn.begin}, qint32{turn.page});
}

DraftBlock takeBlock(Taking& in)
{
    DraftBlock block;
    block.text = in.take<QString>();
    if (const auto kind = in.take<qint32>(); kind >= 0 && kind <= static_cast<qint32>(ParagraphKind::Boilerplate))
        block.kind = static_cast<ParagraphKind>(kind);
    block.page = in.take<qint32>();
    for (auto count = in.take<quint32>(); count > 0 && in.isGood(); --count) {
        const auto begin = in.take<qint64>();
        block.turns.push_back({std::max<qint64>(begin, 0), in.take<qint32>()});
    }
    return block;
}

} // namespace

QByteArray bytesOf(const ReadingRequest& request)
{
    const QByteArray words = Writing().put(request.format, request.name, request.contentType, request.address).bytes();
    const auto size = static_cast<uint32_t>(words.size());
    return QByteArray(reinterpret_cast<const char*>(&size), sizeof size) + words;
}

std::optional<ReadingRequest> takeRequest(QByteArrayView& bytes)
{
    uint32_t size = 0;
    if (bytes.size() < qsizetype(sizeof size))
        return {};
    std::memcpy(&size, bytes.data(), sizeof size);
    if (size > LongestRequest || qsizetype(size) > bytes.size() - qsizetype(sizeof size))
        return {};
    Taking in(bytes.sliced(sizeof size, size));
    ReadingRequest request;
    request.format = in.take<QByteArray>();
    for (QString* words : {&request.name, &request.contentType, &request.address})
        *words = in.take<QString>();
    bytes = bytes.sliced(qsizetype(sizeof size) + size);
    return in.isWhole() ? std::optional(request) : std::nullopt;
}

QByteArray bytesOf(const Draft& draft)
{
    Writing out;
    for (const QString& words : {draft.title, draft.byline, draft.publisher, draft.url, draft.language,
             draft.madeOn.edtf(), draft.updated.edtf(), draft.retrieved.edtf()})
        out.put(words);
    put(out, draft.published);
    put(out, draft.issued);
    out.put(static_cast<quint32>(draft.blocks.size()));
    for (const DraftBlock& block : draft.blocks)
        put(out, block);
    out.put(static_cast<quint32>(draft.diagnostics.size()));
    for (const Diagnostic& diagnostic : draft.diagnostics)
        out.put(static_cast<qint32>(diagnostic.severity), diagnostic.code, diagnostic.message);
    return out.bytes();
}

std::optional<Draft> draftOf(QByteArrayView bytes)
{
    Taking in(bytes);
    Draft draft;
    for (QString* words : {&draft.title, &draft.byline, &draft.publisher, &draft.url, &draft.language})
        *words = in.take<QString>();
    for (TimeValue* date : {&draft.madeOn, &draft.updated, &draft.retrieved})
        *date = TimeValue::fromEdtf(in.take<QString>());
    draft.published = takePublication(in);
    draft.issued = takePublication(in);
    for (auto count = in.take<quint32>(); count > 0 && in.isGood(); --count)
        draft.blocks.push_back(takeBlock(in));
    for (auto count = in.take<quint32>(); count > 0 && in.isGood(); --count) {
        Diagnostic diagnostic;
        diagnostic.severity = in.takeEnum(Severity::Error);
        diagnostic.code = in.take<QString>();
        diagnostic.message = in.take<QString>();
        draft.diagnostics.push_back(std::move(diagnostic));
    }
    return in.isWhole() ? std::optional(std::move(draft)) : std::nullopt;
}

QByteArray bytesOf(const Error& error)
{
    return Writing().put(static_cast<qint32>(error.code), error.detail).bytes();
}

std::optional<Error> errorOf(QByteArrayView bytes, const QString& file)
{
    Taking in(bytes);
    Error error;
    error.code = in.takeEnum(ErrorCode::Network);
    error.file = file;
    error.detail = in.take<QString>();
    return in.isWhole() ? std::optional(error) : std::nullopt;
}

} // namespace io::process
