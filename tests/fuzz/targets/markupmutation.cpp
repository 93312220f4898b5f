#include "mutations.h"

#include <cctype>

namespace fuzz {

namespace {

constexpr size_t MostElements = 400;

/// Where an element's parts stand: "<name …>" is [begin, openEnd), "</name>" is [closeBegin, end).
struct Element {
    std::string name;
    size_t begin = 0, openEnd = 0, closeBegin = 0, end = 0;
};

std::string nameAt(const std::string& markup, size_t at)
{
    size_t end = at;
    while (end < markup.size()
        && (std::isalnum(static_cast<unsigned char>(markup[end])) || markup[end] == ':' || markup[end] == '-'))
        ++end;
    return markup.substr(at, end - at);
}

// Elements with both tags, and empty ones (closeBegin = end).
std::vector<Element> elementsOf(const std::string& markup)
{
    std::vector<Element> open;
    std::vector<Element> closed;
    for (size_t at = markup.find('<'); at < markup.size() && closed.size() < MostElements;
         at = markup.find('<', at + 1)) {
        const size_t end = markup.find('>', at);
        if (end == std::string::npos)
            break;
        if (markup[at + 1] == '/') {
            const std::string name = nameAt(markup, at + 2);
            while (!open.empty()) {
                Element element = open.back();
                open.pop_back();
                if (element.name != name)
                    continue;
                element.closeBegin = at;
                element.end = end + 1;
                closed.push_back(element);
                break;
            }
            continue;
        }
        const std::string name = nameAt(markup, at + 1);
        if (name.empty())
            continue;
        if (markup[end - 1] == '/')
            closed.push_back({name, at, end + 1, end + 1, end + 1});
        else
            open.push_back({name, at, end + 1, end + 1, end + 1});
    }
    return closed;
}

// Words may bring a prefix of their own; else they get that of the element.
std::string named(const Element& like, const std::string& word)
{
    const size_t colon = like.name.find(':');
    return colon == std::string::npos || word.find(':') != std::string::npos ? word
                                                                             : like.name.substr(0, colon + 1) + word;
}

std::string renamed(std::string markup, const Element& element, const std::string& name)
{
    if (element.closeBegin < element.end)
        markup.replace(element.closeBegin + 2, element.name.size(), name);
    return markup.replace(element.begin + 1, element.name.size(), name);
}

std::string withValue(std::string markup, const Element& element, const std::string& value, Random& random)
{
    std::vector<size_t> quotes;
    for (size_t at = element.begin; at < element.openEnd; ++at) {
        if (markup[at] == '"')
            quotes.push_back(at);
    }
    if (quotes.size() < 2)
        return markup;
    const size_t pair = random() % (quotes.size() / 2) * 2;
    return markup.replace(quotes[pair] + 1, quotes[pair + 1] - quotes[pair] - 1, value);
}

} // namespace

std::string changedMarkup(const std::string& markup, Words words, Random& random)
{
    const auto elements = elementsOf(markup);
    if (elements.empty() || words.empty())
        return markup;
    const Element& element = elements[random() % elements.size()];
    const Element& other = elements[random() % elements.size()];
    const std::string word = words[random() % words.size()];
    const std::string second = words[random() % words.size()];
    const std::string name = named(element, word);
    std::string changed = markup;
    switch (random() % 9) {
    case 0:
        return changed.insert(element.end, "</" + name + ">").insert(element.begin, "<" + name + ">");
    case 1:
        return changed.insert(element.openEnd, "</" + name + ">").insert(element.openEnd, "<" + name + ">" + second);
    case 2:
        return renamed(changed, element, name);
    case 3:
        return changed.insert(element.begin + 1 + element.name.size(), " " + name + "=\"" + second + "\"");
    case 4:
        return withValue(changed, element, word, random);
    case 5:
        return changed.insert(other.end, markup.substr(element.begin, element.end - element.begin));
    case 6:
        return changed.erase(element.begin, element.end - element.begin);
    case 7:
        return changed.insert(random() % 2 ? element.openEnd : element.end, "<" + name + "/>");
    default:
        return changed.insert(element.openEnd, word + (random() % 2 ? ". " : " "));
    }
}

} // namespace fuzz
