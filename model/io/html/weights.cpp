#include "model/io/html/weights.h"

#include <algorithm>

namespace io::html {

namespace {

constexpr int LargestCard = 350; // letters
constexpr double LeastProse = 200; // of a page whose names are believed

struct Count {
    int letters = 0;
    int linkLetters = 0;
    int sentences = 0; // marks at the end of one
};

Count countOf(const QString& text)
{
    Count count;
    for (const QChar c : text) {
        count.letters += c.isSpace() ? 0 : 1;
        count.sentences += c == u'.' || c == u'?' || c == u'!' || c == u'\u3002' || c == u'\u06D4' ? 1 : 0;
    }
    return count;
}

/// What stands directly in each block: the text of its inline elements, not of the blocks inside it.
std::vector<Count> countBlocks(const Page& page, const std::vector<char>& outside)
{
    std::vector<Count> counts(page.elements.size());
    std::vector<int> block(page.elements.size(), 0);
    std::vector<char> inLink(page.elements.size(), 0);
    for (int i = 1; i < page.size(); ++i) {
        const auto at = static_cast<size_t>(i);
        const auto parent = static_cast<size_t>(page.parent(i));
        block[at] = isBlock(page.tag(i)) ? i : block[parent];
        inLink[at] = inLink[parent] || page.tag(i) == Tag::A;
        if (!page.isText(i) || outside[at])
            continue;
        const Count more = countOf(page.at(i).text);
        Count& count = counts[static_cast<size_t>(block[at])];
        count.letters += more.letters;
        count.linkLetters += inLink[at] ? more.letters : 0;
        count.sentences += more.sentences;
    }
    return counts;
}

double worthOf(const Count& count, Tag tag, Role role)
{
    if (count.letters == 0)
        return 0;
    const double plain = count.letters - count.linkLetters;
    if (count.linkLetters * 2 > count.letters)
        return -std::min(60.0, 4.0 + count.linkLetters);
    if (headingLevel(tag) > 0 || role == Role::Caption || role == Role::Byline || role == Role::Date)
        return 0;
    const bool isProse = count.sentences > 0;
    if (count.letters < (isProse ? (tag == Tag::P ? 12 : 25) : 60))
        return -4;
    const double share = tag == Tag::Td || tag == Tag::Th || tag == Tag::Li || tag == Tag::Dd ? 0.5 : 1.0;
    const double links = tag == Tag::P ? 0.5 : 2.0; // paragraphs may be full of references
    return (plain - links * count.linkLetters) * share * (isProse ? 1.0 : 0.4);
}

// Adds to every element what is inside it.
template <class Number> void sumUp(const Page& page, std::vector<Number>& numbers)
{
    for (int i = page.size() - 1; i > 0; --i)
        numbers[static_cast<size_t>(page.parent(i))] += numbers[static_cast<size_t>(i)];
}

// Whether an element holds so much of a page that its name must mislead.
bool holdsMost(double part, double whole)
{
    return whole > 0 && part > whole / 2;
}

std::vector<double> proseOf(const Page& page, const std::vector<Role>& roles, const std::vector<Count>& counts)
{
    std::vector<double> prose(page.elements.size());
    for (int i = 0; i < page.size(); ++i)
        prose[static_cast<size_t>(i)] =
            worthOf(counts[static_cast<size_t>(i)], page.tag(i), roles[static_cast<size_t>(i)]);
    return prose;
}

// What a page never shows as text, whatever it holds.
bool isNeverShown(Tag tag)
{
    return tag == Tag::Head || tag >= Tag::Script || tag == Tag::Select || tag == Tag::Textarea;
}

// No page has more words in its advertisements than in its articles: such an element was not closed.
bool isSmallByNature(Role role)
{
    return role == Role::Advert || role == Role::Share;
}

// Marks what is outside by its tag or role; `prose` is summed up. `forgiving`: a role does not count where it would
// take most of the words.
std::vector<char> outsideOf(
    const Page& page, const std::vector<Role>& roles, const std::vector<double>& prose, bool forgiving)
{
    std::vector<char> outside(page.elements.size(), 0);
    for (int i = 1; i < page.size(); ++i) {
        const auto at = static_cast<size_t>(i);
        const bool counts = (!forgiving && !isSmallByNature(roles[at])) || !holdsMost(prose[at], prose[0]);
        outside[at] = outside[static_cast<size_t>(page.parent(i))] || isNeverShown(page.tag(i))
            || (isOutside(roles[at]) && counts);
    }
    return outside;
}

// Names are believed unless hardly any prose is left.
std::vector<char> outsideOf(const Page& page, const std::vector<Role>& roles)
{
    const std::vector<char> nothing(page.elements.size(), 0);
    const std::vector<double> own = proseOf(page, roles, countBlocks(page, nothing));
    std::vector<double> prose(own.size(), 0);
    for (int i = 0; i < page.size(); ++i)
        prose[static_cast<size_t>(i)] = isNeverShown(page.tag(i)) ? 0 : std::max(0.0, own[static_cast<size_t>(i)]);
    std::vector<double> sums = prose;
    sumUp(page, sums);
    std::vector<char> outside = outsideOf(page, roles, sums, false);
    double left = 0;
    for (size_t i = 0; i < prose.size(); ++i)
        left += outside[i] ? 0 : prose[i];
    return left >= LeastProse ? outside : outsideOf(page, roles, sums, true);
}

// A card that leads to another article: a link in a block of its own beside a few words.
bool isCard(const Page& page, const Weights& weights, const std::vector<Count>& own, int element)
{
    const Tag tag = page.tag(element);
    const bool mayBe = tag == Tag::Li || tag == Tag::Div || tag == Tag::Article || tag == Tag::Section || tag == Tag::A
        || tag == Tag::Td || tag == Tag::Dd;
    const int letters = weights.letters[static_cast<size_t>(element)];
    if (!mayBe || letters == 0 || letters > LargestCard || weights.linkDensity(element) < 0.2)
        return false;
    int linked = 0;
    int plain = 0;
    for (int i = element + 1; i < page.end(element); ++i) {
        const Count& count = own[static_cast<size_t>(i)];
        linked += count.letters >= 10 && count.linkLetters * 10 > count.letters * 7 ? 1 : 0;
        plain += count.letters >= 10 && count.linkLetters * 10 < count.letters * 3 ? 1 : 0;
    }
    return linked > 0 && plain > 0 && linked >= plain;
}

void addCards(const Page& page, Weights& weights, const std::vector<Count>& own)
{
    for (int i = 1; i < page.size(); ++i) {
        if (weights.isOutside(i) || page.isText(i) || !isCard(page, weights, own, i)
            || holdsMost(weights.prose[static_cast<size_t>(i)], weights.prose[0]))
            continue;
        std::fill(weights.outside.begin() + i, weights.outside.begin() + page.end(i), char{1});
        i = page.end(i) - 1;
    }
}

void addUp(const Page& page, Weights& weights, const std::vector<Count>& own)
{
    weights.prose = proseOf(page, weights.roles, own);
    weights.letters.clear();
    weights.linkLetters.clear();
    for (const Count& count : own) {
        weights.letters.push_back(count.letters);
        weights.linkLetters.push_back(count.linkLetters);
    }
    sumUp(page, weights.prose);
    sumUp(page, weights.letters);
    sumUp(page, weights.linkLetters);
}

// What stands among paragraphs, however long it is.
bool isPassage(Tag tag)
{
    return tag == Tag::P || tag == Tag::Blockquote || tag == Tag::Pre || tag == Tag::Ul || tag == Tag::Ol
        || tag == Tag::Dl;
}

// The child that holds nearly all of an element's prose, where the rest is of another make; -1 for none.
int mainChild(const Page& page, const Weights& weights, int element)
{
    int best = -1;
    double rest = 0;
    const auto prose = [&](int i) { return std::max(0.0, weights.prose[static_cast<size_t>(i)]); };
    const auto forChildren = [&](auto visit) {
        for (int i = element + 1; i < page.end(element); i = std::max(page.end(i), i + 1)) {
            if (!page.isText(i) && !weights.isOutside(i) && prose(i) > 0)
                visit(i);
        }
    };
    forChildren([&](int i) { best = best < 0 || prose(i) > prose(best) ? i : best; });
    if (best < 0 || !isBlock(page.tag(best)) || isPassage(page.tag(best)))
        return -1;
    bool isAlike = false;
    forChildren([&](int i) {
        rest += i == best ? 0 : prose(i);
        isAlike = isAlike
            || (i != best && page.tag(i) == page.tag(best)
                && page.attribute(i, "class") == page.attribute(best, "class"));
    });
    return !isAlike && prose(best) >= 0.7 * (prose(best) + rest) ? best : -1;
}

double preference(Tag tag, Role role)
{
    if (role == Role::Body)
        return 1.3;
    if (tag == Tag::Article)
        return 1.2;
    if (tag == Tag::Main)
        return 1.1;
    return tag == Tag::Html || tag == Tag::Body ? 0.95 : 1.0;
}

} // namespace

double Weights::linkDensity(int element) const
{
    const auto at = static_cast<size_t>(element);
    return letters[at] > 0 ? static_cast<double>(linkLetters[at]) / letters[at] : 0;
}

Weights weigh(const Page& page, const NameRules& rules)
{
    Weights weights;
    weights.roles = rolesOf(page, rules);
    weights.outside = outsideOf(page, weights.roles);
    auto counts = countBlocks(page, weights.outside);
    addUp(page, weights, counts);
    addCards(page, weights, counts);
    counts = countBlocks(page, weights.outside);
    addUp(page, weights, counts);
    return weights;
}

int bodyOf(const Page& page, const Weights& weights)
{
    int best = -1;
    double most = 0;
    for (int i = 0; i < page.size(); ++i) {
        if (page.isText(i) || weights.isOutside(i) || !isBlock(page.tag(i)))
            continue;
        const double worth = weights.prose[static_cast<size_t>(i)] * preference(page.tag(i), weights.role(i));
        if (worth > 0 && worth >= most) {
            best = i;
            most = worth;
        }
    }
    // One paragraph is no article where others stand beside it.
    const auto isParagraph = [&](int i) {
        const Tag tag = page.tag(i);
        return tag == Tag::P || tag == Tag::Li || tag == Tag::Blockquote || tag == Tag::Pre;
    };
    const auto hasNeighbours = [&](int paragraph) {
        const int parent = page.parent(paragraph);
        double worth = 0;
        for (int i = parent + 1; i < page.end(parent); i = std::max(page.end(i), i + 1))
            worth += page.isText(i) ? 0 : std::max(0.0, weights.prose[static_cast<size_t>(i)]);
        return worth > weights.prose[static_cast<size_t>(paragraph)];
    };
    while (best > 0 && isParagraph(best) && hasNeighbours(best))
        best = page.parent(best);
    while (best >= 0 && page.tag(best) != Tag::Article && weights.role(best) != Role::Body) {
        const int child = mainChild(page, weights, best);
        if (child < 0)
            break;
        best = child;
    }
    return best;
}

} // namespace io::html
