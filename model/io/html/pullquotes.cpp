#include "model/io/html/pullquotes.h"

#include <QRegularExpression>
#include <set>

namespace io::html {

namespace {

constexpr qsizetype LongestCaption = 400; // code units
constexpr qsizetype ShortestPullQuote = 12; // letters
constexpr size_t MostQuotes = 50; // of an article; each is looked for in all of it

// Letters and digits alone, in lower case.
QString packed(const QString& text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

std::set<size_t> repeatedBlocks(const std::vector<DraftBlock>& blocks, const QuoteBlocks& quotes)
{
    std::set<size_t> inQuotes;
    for (const auto& [element, own] : quotes)
        inQuotes.insert(own.begin(), own.end());
    QString body;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (!inQuotes.contains(i) && blocks[i].kind != ParagraphKind::Boilerplate)
            body += packed(blocks[i].text) + u' ';
    }
    std::set<size_t> repeated;
    for (const auto& [element, own] : quotes) {
        qsizetype all = 0;
        qsizetype again = 0;
        for (const size_t block : own) {
            const QString words = packed(blocks[block].text);
            all += words.size();
            again += words.size() >= ShortestPullQuote && body.contains(words) ? words.size() : 0;
        }
        if (again * 10 > all * 6)
            repeated.insert(own.begin(), own.end());
    }
    return repeated;
}

} // namespace

std::vector<DraftBlock> withoutPullQuotes(std::vector<DraftBlock> blocks, const QuoteBlocks& quotes)
{
    if (quotes.empty() || quotes.size() > MostQuotes)
        return blocks;
    const auto repeated = repeatedBlocks(blocks, quotes);
    std::vector<DraftBlock> kept;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (!repeated.contains(i))
            kept.push_back(std::move(blocks[i]));
    }
    return kept;
}

// "The channel at low water. (Photo: Jon Tern/Coast Pictures)"
bool endsInCredit(const QString& words)
{
    if (words.size() > LongestCaption || !(words.endsWith(u')') || words.endsWith(u']')))
        return false;
    static const QRegularExpression credit(
        QStringLiteral("(*NO_JIT)[(\\[](?:[^()\\[\\]]{0,40}[ /])?(?:file "
                       ")?(?:photos?|images?|pictures?|photographs?)(?:[:/ ][^()\\[\\]]{0,80})?[)\\]]$"),
        QRegularExpression::CaseInsensitiveOption);
    return credit.match(words).hasMatch();
}

} // namespace io::html
