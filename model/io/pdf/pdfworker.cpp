#include "model/io/pdf/pdfworker.h"

#include "model/io/limits.h"
#include "model/io/pdf/wordstream.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <array>
#include <cmath>
#include <cstring>

namespace io {

namespace {

constexpr int Patience = 50; // milliseconds between two looks at the stop token
constexpr uint32_t LargestFrame = 64U << 20;
constexpr qsizetype MostOutput = 256 << 20; // bytes in all
constexpr float FarthestEdge = 20000; // points; the standard allows 14 400

/// Takes values from the bytes of a frame; what is not there is zero and makes the frame bad.
class FrameReader {
public:
    explicit FrameReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    template <class T> T take()
    {
        T value{};
        if (m_bytes.size() < qsizetype(sizeof value)) {
            m_good = false;
            return value;
        }
        std::memcpy(&value, m_bytes.data(), sizeof value);
        m_bytes = m_bytes.sliced(sizeof value);
        return value;
    }

    QString takeText(qsizetype length)
    {
        if (length > m_bytes.size() / 2) {
            m_good = false;
            return {};
        }
        QString text(length, Qt::Uninitialized);
        std::memcpy(text.data(), m_bytes.data(), static_cast<size_t>(length) * 2);
        m_bytes = m_bytes.sliced(length * 2);
        return text;
    }

    bool isGood() const { return m_good; }

private:
    QByteArrayView m_bytes;
    bool m_good = true;
};

// Beside the running program, or where it is installed. Tests may run without an application object.
QString workerPath()
{
    const QString own = QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget();
    const QDir folder = own.isEmpty() ? QDir(QCoreApplication::applicationDirPath()) : QFileInfo(own).absoluteDir();
    const QString name = QStringLiteral("communique-pdf-words");
    for (const char* place :
        {".", "../libexec/communique", "../lib/communique", "../" COMMUNIQUE_LIBEXECDIR "/communique"}) {
        const QString path = QStandardPaths::findExecutable(name, {folder.filePath(QLatin1String(place))});
        if (!path.isEmpty())
            return path;
    }
    return {};
}

float bounded(float value)
{
    return std::isfinite(value) ? std::clamp(value, -FarthestEdge, FarthestEdge) : 0;
}

PdfWord wordOf(const wordstream::Word& raw, const QString& text)
{
    Box box{bounded(raw.left), bounded(raw.top), bounded(raw.right), bounded(raw.bottom)};
    if (box.right < box.left)
        std::swap(box.left, box.right);
    if (box.bottom < box.top)
        std::swap(box.top, box.bottom);
    return {text, box, (raw.flags & wordstream::SpaceAfter) != 0, (raw.flags & wordstream::Bold) != 0};
}

// Turns a page of words that all run down (1), upside down (2) or up (3) the sheet.
void turnUpright(PdfPage& page, int quarters)
{
    for (PdfWord& word : page.words) {
        const Box box = word.box;
        if (quarters == 1)
            word.box = {box.top, page.width - box.right, box.bottom, page.width - box.left};
        else if (quarters == 2)
            word.box = {page.width - box.right, page.height - box.bottom, page.width - box.left, page.height - box.top};
        else if (quarters == 3)
            word.box = {page.height - box.bottom, box.left, page.height - box.top, box.right};
    }
    if (quarters % 2 == 1)
        std::swap(page.width, page.height);
}

/// Understands what the worker writes.
class Conversation {
public:
    explicit Conversation(const QString& name)
        : m_name(name)
    {
    }

    /// Takes whole frames off the front of the buffer.
    void take(QByteArray& buffer);
    bool isOver() const { return m_over; }
    Result<PdfPages> result() && { return std::move(m_result); }
    const Result<PdfPages>& state() const { return m_result; }
    bool hasBegun() const { return m_begun; }

private:
    void takeFrame(uint8_t tag, FrameReader reader);
    void takePage(FrameReader& reader);
    void fail(ErrorCode code, const QString& detail)
    {
        m_over = true;
        m_result = failure(code, m_name, detail);
    }

    QString m_name;
    Result<PdfPages> m_result;
    qsizetype m_taken = 0; // bytes
    bool m_magicSeen = false;
    bool m_begun = false;
    bool m_over = false;
};

void Conversation::take(QByteArray& buffer)
{
    qsizetype at = 0;
    constexpr qsizetype magic = sizeof wordstream::Magic;
    if (!m_magicSeen && buffer.size() >= magic) {
        m_magicSeen = true;
        at = magic;
        if (std::memcmp(buffer.constData(), wordstream::Magic, magic) != 0)
            return fail(ErrorCode::Unsupported, QStringLiteral("communique-pdf-words is of another version"));
    }
    constexpr qsizetype head = 1 + sizeof(uint32_t);
    while (m_magicSeen && !m_over && buffer.size() - at >= head) {
        uint32_t size = 0;
        std::memcpy(&size, buffer.constData() + at + 1, sizeof size);
        if (size > LargestFrame)
            return fail(ErrorCode::Damaged, QStringLiteral("a page has too much text"));
        if (buffer.size() - at - head < qsizetype(size))
            break;
        takeFrame(static_cast<uint8_t>(buffer[at]), FrameReader(QByteArrayView(buffer).sliced(at + head, size)));
        at += head + qsizetype(size);
    }
    buffer.remove(0, at);
    m_taken += at;
    if (m_taken > MostOutput && !m_over)
        fail(ErrorCode::LimitExceeded, limitMessage(Limit::DraftLength));
}

void Conversation::takeFrame(uint8_t tag, FrameReader reader)
{
    switch (tag) {
    case wordstream::Locked:
        return fail(ErrorCode::Encrypted,
            QStringLiteral("Open it with its password in a PDF viewer and print it to a new file."));
    case wordstream::Broken:
        return fail(ErrorCode::Damaged, QStringLiteral("It begins as a PDF, but its pages cannot be found."));
    case wordstream::Document: {
        m_begun = true;
        m_result->count = static_cast<int>(std::min<uint32_t>(reader.take<uint32_t>(), 1U << 24));
        for (QString* text : {&m_result->title, &m_result->author, &m_result->created})
            *text = reader.takeText(reader.take<uint32_t>());
        break;
    }
    case wordstream::Page:
        takePage(reader);
        break;
    case wordstream::End:
        m_over = true;
        break;
    default:
        return fail(ErrorCode::Damaged, QStringLiteral("unknown answer of communique-pdf-words"));
    }
    if (!reader.isGood())
        fail(ErrorCode::Damaged, QStringLiteral("wrong answer of communique-pdf-words"));
}

void Conversation::takePage(FrameReader& reader)
{
    PdfPage page;
    std::array<std::vector<PdfWord>, 4> turned; // words by their direction
    page.number = static_cast<int>(reader.take<uint32_t>());
    page.width = bounded(reader.take<float>());
    page.height = bounded(reader.take<float>());
    const auto count = reader.take<uint32_t>();
    for (uint32_t i = 0; i < count && reader.isGood(); ++i) {
        const auto word = reader.take<wordstream::Word>();
        const QString text = reader.takeText(word.length);
        if (!text.isEmpty())
            turned[word.rotation & 3].push_back(wordOf(word, text));
    }
    // What runs in another direction than most, such as a credit along a picture, is no part of the article.
    const auto main = std::ranges::max_element(turned, {}, &std::vector<PdfWord>::size);
    page.words = std::move(*main);
    turnUpright(page, static_cast<int>(main - turned.begin()));
    if (m_result->pages.size() < static_cast<size_t>(most(Limit::Pages)))
        m_result->pages.push_back(std::move(page));
    if (m_result->pages.size() >= static_cast<size_t>(most(Limit::Pages)) && m_result->count > most(Limit::Pages)) {
        m_result->cutShort = limitMessage(Limit::Pages);
        m_over = true;
    }
}

/// One run of the worker.
class Run {
public:
    explicit Run(const FileContent& content)
        : m_content(content)
        , m_conversation(content.name)
    {
    }

    Result<PdfPages> finish();

private:
    void listen();

    const FileContent& m_content;
    Conversation m_conversation;
    QProcess m_process;
    QString m_reason; // why it was stopped
    bool m_cancelled = false;
};

void Run::listen()
{
    QElapsedTimer clock;
    clock.start();
    QByteArray buffer;
    while (!m_conversation.isOver()) {
        const bool more = m_process.waitForReadyRead(Patience);
        buffer += m_process.readAllStandardOutput();
        m_conversation.take(buffer);
        m_cancelled = m_content.stop.stop_requested();
        if (clock.hasExpired(most(Limit::PdfTime) * 1000))
            m_reason = limitMessage(Limit::PdfTime);
        if (m_cancelled || !m_reason.isEmpty() || (!more && m_process.state() == QProcess::NotRunning))
            return;
    }
}

Result<PdfPages> Run::finish()
{
    const QString path = workerPath();
    if (path.isEmpty())
        return failure(ErrorCode::Unsupported, m_content.name,
            QStringLiteral("the part of the program that reads PDFs (communique-pdf-words) is missing; install the "
                           "program again"));
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(path, {QString::number(most(Limit::PdfTime)), QString::number(most(Limit::PdfMemory) >> 20)});
    constexpr uint32_t noPassword = 0;
    m_process.write(reinterpret_cast<const char*>(&noPassword), sizeof noPassword);
    m_process.write(m_content.bytes);
    m_process.closeWriteChannel();
    listen();
    const bool crashed = !m_conversation.isOver() && m_reason.isEmpty();
    m_process.kill();
    m_process.waitForFinished(2000);
    if (m_cancelled)
        return failure(ErrorCode::Cancelled, m_content.name);
    if (m_reason.isEmpty() && crashed)
        m_reason = QStringLiteral("The file is damaged: reading it broke off.");
    if (!m_reason.isEmpty() && (!m_conversation.hasBegun() || m_conversation.state()->pages.empty()))
        return failure(ErrorCode::Damaged, m_content.name, m_reason);
    Result<PdfPages> result = std::move(m_conversation).result();
    if (result && !m_reason.isEmpty())
        result->cutShort = m_reason;
    return result;
}

} // namespace

Result<PdfPages> readPdfPages(const FileContent& content)
{
    return Run(content).finish();
}

} // namespace io
