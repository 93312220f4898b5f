#include "views/figures/marksorting.h"

#include <algorithm>
#include <array>

namespace {

struct Entry {
    quint64 key = 0;
    quint32 position = 0;
};

/// Least significant digit first, eleven bits a round; stable.
void radixSort(std::vector<Entry>& entries, quint64 greatest)
{
    constexpr int Bits = 11;
    constexpr size_t Digits = size_t(1) << Bits;
    std::vector<Entry> other(entries.size());
    for (int shift = 0; shift < 64 && (greatest >> shift) != 0; shift += Bits) {
        std::array<quint32, Digits + 1> starts{};
        for (const Entry& entry : entries)
            ++starts[((entry.key >> shift) & (Digits - 1)) + 1];
        for (size_t digit = 1; digit < Digits; ++digit)
            starts[digit] += starts[digit - 1];
        for (const Entry& entry : entries)
            other[starts[(entry.key >> shift) & (Digits - 1)]++] = entry;
        entries.swap(other);
    }
}

} // namespace

std::vector<qint64> sortMarks(std::vector<TimelineMark>& marks)
{
    std::vector<qint64> anchors(marks.size());
    for (size_t i = 0; i < marks.size(); ++i)
        anchors[i] = marks[i].anchor();
    if (std::is_sorted(anchors.begin(), anchors.end()))
        return anchors;
    const auto [least, greatest] = std::minmax_element(anchors.begin(), anchors.end());
    const auto base = quint64(*least);
    std::vector<Entry> entries(marks.size());
    for (size_t i = 0; i < marks.size(); ++i)
        entries[i] = {quint64(anchors[i]) - base, quint32(i)};
    const quint64 range = quint64(*greatest) - base;
    if (marks.size() < 1024)
        std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.key < b.key; });
    else
        radixSort(entries, range);
    std::vector<TimelineMark> sorted(marks.size());
    for (size_t i = 0; i < marks.size(); ++i) {
        sorted[i] = marks[entries[i].position];
        anchors[i] = qint64(entries[i].key + base);
    }
    marks.swap(sorted);
    return anchors;
}
