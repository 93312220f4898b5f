#include "model/io/pdf/margins.h"

#include <cmath>
#include <map>

namespace io {

namespace {

constexpr size_t FewestNumbers = 5;
constexpr float Aligned = 1.5f; // points between the edges of numbers

bool isNumber(const PdfWord& word)
{
    return word.text.size() <= 4 && !word.text.isEmpty()
        && std::ranges::all_of(word.text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Whether numbers, by their indices, count upwards from top to bottom by one step.
bool countsUp(const PdfPage& page, std::vector<size_t>& numbers)
{
    std::ranges::sort(numbers, {}, [&](size_t i) { return page.words[i].box.top; });
    const auto at = [&](size_t i) { return page.words[numbers[i]].text.toInt(); };
    const int step = at(1) - at(0);
    for (size_t i = 1; i < numbers.size(); ++i) {
        if (step < 1 || step > 10 || at(i) - at(i - 1) != step)
            return false;
    }
    return true;
}

} // namespace

void dropLineNumbers(PdfPage& page)
{
    std::map<long, std::vector<size_t>> columns; // of numbers, by their right edge
    for (size_t i = 0; i < page.words.size(); ++i) {
        if (isNumber(page.words[i]))
            columns[std::lround(page.words[i].box.right / Aligned)].push_back(i);
    }
    for (auto& [edge, numbers] : columns) {
        if (numbers.size() < FewestNumbers || !countsUp(page, numbers))
            continue;
        float left = page.width;
        float right = 0;
        for (const size_t i : numbers) {
            left = std::min(left, page.words[i].box.left);
            right = std::max(right, page.words[i].box.right);
        }
        const bool isMargin = std::ranges::all_of(page.words, [&](const PdfWord& word) {
            return isNumber(word) || word.box.left > right || word.box.top < page.words[numbers.front()].box.top - 20;
        }) || std::ranges::all_of(page.words, [&](const PdfWord& word) {
            return isNumber(word) || word.box.right < left || word.box.top < page.words[numbers.front()].box.top - 20;
        });
        if (!isMargin)
            continue;
        for (const size_t i : numbers)
            page.words[i].text.clear();
        std::erase_if(page.words, [](const PdfWord& word) { return word.text.isEmpty(); });
        return;
    }
}

} // namespace io
