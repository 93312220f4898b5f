#include "model/io/pdf/worker/pdfwords.h"

#include "model/io/pdf/wordstream.h"
#include "model/io/process/confinement.h"
#include "model/io/process/frameformat.h"

#include <algorithm>
#include <cstring>
#include <poppler-page.h>
#include <string>
#include <vector>

namespace io {

namespace {

constexpr int FontPages = 8;

/// The bytes of one frame.
class Frame {
public:
    template <class T> void put(const T& value) { m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }
    void put(const poppler::ustring& text, size_t length)
    {
        m_bytes.append(reinterpret_cast<const char*>(text.data()), length * sizeof(uint16_t));
    }
    void putCounted(const poppler::ustring& text)
    {
        put(static_cast<uint32_t>(text.size()));
        put(text, text.size());
    }
    void send(wordstream::Tag tag, std::FILE* out) const
    {
        const auto size = static_cast<uint32_t>(m_bytes.size());
        std::fwrite(&tag, sizeof tag, 1, out);
        std::fwrite(&size, sizeof size, 1, out);
        std::fwrite(m_bytes.data(), 1, m_bytes.size(), out);
        std::fflush(out);
    }

private:
    std::string m_bytes;
};

bool isBold(const std::string& font)
{
    for (const char* word : {"Bold", "bold", "BOLD", "Black", "Heavy", "Semibold", "Demi", "-Bd"}) {
        if (font.find(word) != std::string::npos)
            return true;
    }
    return false;
}

void sendPage(const poppler::document& document, int index, int options, std::FILE* out)
{
    Frame frame;
    const std::unique_ptr<poppler::page> page(document.create_page(index));
    const poppler::rectf box = page ? page->page_rect() : poppler::rectf();
    const auto words = page ? page->text_list(options) : std::vector<poppler::text_box>();
    frame.put(static_cast<uint32_t>(index + 1));
    frame.put(static_cast<float>(box.width()));
    frame.put(static_cast<float>(box.height()));
    frame.put(static_cast<uint32_t>(words.size()));
    for (const poppler::text_box& each : words) {
        const poppler::rectf where = each.bbox();
        const poppler::ustring text = each.text();
        const size_t length = std::min<size_t>(text.size(), 0xFFFF);
        wordstream::Word word{};
        word.left = static_cast<float>(where.left());
        word.top = static_cast<float>(where.top());
        word.right = static_cast<float>(where.right());
        word.bottom = static_cast<float>(where.bottom());
        word.flags = static_cast<uint8_t>((each.has_space_after() ? wordstream::SpaceAfter : 0)
            | (each.has_font_info() && isBold(each.get_font_name()) ? wordstream::Bold : 0));
        word.rotation = static_cast<uint8_t>(each.rotation() & 3);
        word.length = static_cast<uint16_t>(length);
        frame.put(word);
        frame.put(text, length);
    }
    frame.send(wordstream::Page, out);
}

void sendDocument(const poppler::document& document, std::FILE* out, uint32_t pageTime)
{
    Frame frame;
    frame.put(static_cast<uint32_t>(std::max(0, document.pages())));
    for (const char* key : {"Title", "Author", "CreationDate"})
        frame.putCounted(document.info_key(key));
    frame.send(wordstream::Document, out);
    // Asking for fonts doubles the time; they only help to find headings, which long documents set larger anyway.
    const int options = document.pages() <= FontPages ? int(poppler::page::text_list_include_font) : 0;
    for (int index = 0; index < document.pages(); ++index) {
        process::limitStep(pageTime);
        sendPage(document, index, options, out);
    }
    process::limitStep(0);
    Frame().send(wordstream::End, out);
}

} // namespace

WrittenWords writeWords(std::string_view input, std::FILE* out, uint32_t pageTime)
{
    std::fwrite(process::FrameMagic, 1, sizeof process::FrameMagic, out);
    uint32_t passwordLength = 0;
    if (input.size() < sizeof passwordLength)
        return {2, nullptr};
    std::memcpy(&passwordLength, input.data(), sizeof passwordLength);
    const size_t start = sizeof passwordLength + size_t(passwordLength);
    if (input.size() < start)
        return {2, nullptr};
    const std::string password(input.substr(sizeof passwordLength, passwordLength));
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(
        input.data() + start, static_cast<int>(input.size() - start), password, password));
    if (!document || document->is_locked())
        Frame().send(document ? wordstream::Locked : wordstream::Broken, out);
    else
        sendDocument(*document, out, pageTime);
    return {std::fflush(out) == 0 ? 0 : 1, std::move(document)};
}

} // namespace io
