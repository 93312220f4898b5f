#pragma once

#include "model/base/result.h"

#include <array>

namespace io {

/// What a file may not have too much of. Every limit of every reader stands here, with what is said about it.
enum class Limit {
    FileSize,
    PageSize,
    PageDepth,
    PageMemory,
    PageAttributes,
    TextLength,
    ArchiveEntries,
    ArchiveSize,
    ArchiveRatio,
    XmlDepth,
    XmlEntities,
    TableCells,
    Pages,
    MailDepth,
    MailMessages,
    MailHeader,
    ScriptDepth,
    DownloadSize,
    DownloadTime,
    Redirects,
    ReadingTime,
    ReadingMemory,
    ReadingOutput,
    XmlSize,
    GroupDepth,
    XmlAttributes,
    XmlExpansion,
    RecordsSize,
    DraftLength,
};

/// One limit: how much is read, and a sentence for who gave more.
struct LimitRule {
    Limit limit;
    qint64 most; ///< inclusive, in the unit that the sentence names
    const char* message; ///< what was too much and what to do next
};

inline constexpr std::array limitRules{
    LimitRule{Limit::FileSize, 64LL << 20, "It is larger than 64 MB. Split it into single articles."},
    LimitRule{Limit::PageSize, 20LL << 20, "The web page is larger than 20 MB. Save the article alone and open that."},
    LimitRule{
        Limit::PageDepth, 256, "The web page is nested more than 256 deep; what is deeper was read as if less deep."},
    LimitRule{Limit::PageMemory, 320LL << 20,
        "The web page takes more than 320 MB to read. Copy the article's text and paste it."},
    LimitRule{Limit::PageAttributes, 200, "A tag of the web page has more than 200 attributes and was left out."},
    LimitRule{Limit::TextLength, 4LL << 20,
        "It has more text than is read of one article. Split it into single articles to read the rest."},
    LimitRule{Limit::ArchiveEntries, 10'000, "It holds more than 10 000 files. Check that it is a document."},
    LimitRule{Limit::ArchiveSize, 256LL << 20,
        "It would unpack to more than 256 MB. Check that it is a document, and save it without pictures."},
    LimitRule{
        Limit::ArchiveRatio, 200, "It unpacks to more than 200 times its size, as no document does. Do not trust it."},
    LimitRule{Limit::XmlDepth, 256,
        "Its XML is nested more than 256 deep, as no document is. Save it again with an office program."},
    LimitRule{
        Limit::XmlEntities, 1'000, "Its XML defines more than 1000 entities, as no document does. Do not trust it."},
    LimitRule{
        Limit::TableCells, 20'000, "It has tables of more than 20 000 cells; the rest of the cells was left out."},
    LimitRule{Limit::Pages, 2'000, "It has more than 2000 pages; the rest was left out. Split it to read the rest."},
    LimitRule{Limit::MailDepth, 16, "Its parts are nested more than 16 deep; what is deeper was left out."},
    LimitRule{
        Limit::MailMessages, 200, "It holds more than 200 messages; the rest was left out. Split it to read the rest."},
    LimitRule{Limit::MailHeader, 64LL << 10, "The head of a message is longer than 64 KB. Save the message again."},
    LimitRule{Limit::ScriptDepth, 64, "The metadata of the page are nested more than 64 deep and were not read."},
    LimitRule{Limit::DownloadSize, 20LL << 20,
        "What stands at the address is larger than 20 MB. Save the article in a browser and open the file."},
    LimitRule{Limit::DownloadTime, 20,
        "The address did not give the whole page within 20 seconds. Check the connection and try again."},
    LimitRule{Limit::Redirects, 8,
        "The address leads on to another more than 8 times. Open it in a browser and copy the last address."},
    LimitRule{Limit::ReadingTime, 5,
        "Reading it takes far longer than any article does and was stopped. Copy the article's text and paste it, or "
        "print the file to a new PDF and open that."},
    LimitRule{Limit::ReadingMemory, 512LL << 20,
        "Reading it takes more than 512 MB of memory, as no article does. Copy the article's text and paste it, or "
        "print the file to a new PDF and open that."},
    LimitRule{
        Limit::ReadingOutput, 64LL << 20, "It has more text than can be read at once. Split it into single articles."},
    LimitRule{Limit::XmlSize, 64LL << 20,
        "A part of it unpacks to more than 64 MB, as no text does. Save the article alone and open that."},
    LimitRule{Limit::GroupDepth, 1'000,
        "It is nested more than 1000 deep, as no document is. Save it again with an office program."},
    LimitRule{Limit::XmlAttributes, 200,
        "A tag of its XML has more than 200 attributes, as no document's has. Save it again with an office program."},
    LimitRule{Limit::XmlExpansion, 1LL << 20,
        "The entities of its XML stand for more than a million characters, as no document's do. Do not trust it."},
    LimitRule{Limit::RecordsSize, 256LL << 20,
        "As a records document it is larger than 256 MB. Divide the articles among several documents."},
    LimitRule{Limit::DraftLength, 32LL << 20,
        "It has more than 32 million characters of text. Split it into single articles."},
};

static_assert(
    [] {
        for (size_t i = 0; i < limitRules.size(); ++i) {
            if (static_cast<size_t>(limitRules[i].limit) != i)
                return false;
        }
        return true;
    }(),
    "the rules stand in the order of their names");

constexpr const LimitRule& ruleOf(Limit limit)
{
    return limitRules[static_cast<size_t>(limit)];
}

constexpr qint64 most(Limit limit)
{
    return ruleOf(limit).most;
}

/// What is said of a limit: the message of a Diagnostic where the rest was left out.
inline QString limitMessage(Limit limit)
{
    return QString::fromUtf8(ruleOf(limit).message);
}

/// The failure of a reader that met too much to go on.
inline tl::unexpected<Error> beyond(Limit limit, const QString& name)
{
    return failure(ErrorCode::LimitExceeded, name, limitMessage(limit));
}

} // namespace io
