#include "model/io/pdf/wordframes.h"

#include "model/io/limits.h"
#include "model/io/pdf/wordstream.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace io {

namespace {

constexpr uint32_t LastPage = 1U << 24;
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

PdfPage pageOf(FrameReader& reader)
{
    PdfPage page;
    std::array<std::vector<PdfWord>, 4> turned; // words by their direction
    page.number = static_cast<int>(std::clamp(reader.take<uint32_t>(), 1U, LastPage));
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
    return page;
}

} // namespace

bool WordFrames::take(uint8_t tag, QByteArrayView frame)
{
    FrameReader reader(frame);
    switch (tag) {
    case wordstream::Locked:
        fail(ErrorCode::Encrypted,
            QStringLiteral("Open it with its password in a PDF viewer and print it to a new file."));
        break;
    case wordstream::Broken:
        fail(ErrorCode::Damaged, QStringLiteral("It begins as a PDF, but its pages cannot be found."));
        break;
    case wordstream::Document:
        m_begun = true;
        m_result->count = static_cast<int>(std::min(reader.take<uint32_t>(), LastPage));
        for (QString* text : {&m_result->title, &m_result->author, &m_result->created})
            *text = reader.takeText(reader.take<uint32_t>());
        break;
    case wordstream::Page:
        addPage(pageOf(reader));
        break;
    case wordstream::End:
        m_over = true;
        break;
    default:
        fail(ErrorCode::Damaged, QStringLiteral("unknown answer of communique-pdf-words"));
    }
    if (!reader.isGood())
        fail(ErrorCode::Damaged, QStringLiteral("wrong answer of communique-pdf-words"));
    return !m_over;
}

void WordFrames::addPage(PdfPage page)
{
    if (m_result->pages.size() < static_cast<size_t>(most(Limit::Pages)))
        m_result->pages.push_back(std::move(page));
    if (m_result->pages.size() >= static_cast<size_t>(most(Limit::Pages)) && m_result->count > most(Limit::Pages)) {
        m_result->cutShort = limitMessage(Limit::Pages);
        m_over = true;
    }
}

void WordFrames::fail(ErrorCode code, const QString& detail)
{
    m_over = true;
    m_result = failure(code, m_name, detail);
}

} // namespace io
