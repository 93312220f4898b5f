#pragma once

#include <QtGlobal>
#include <array>

namespace language {

/// What kind of thing a name names.
enum class NameType : quint8 { Person, Organization, Place, Group, Event, Document, Other };
inline constexpr int NameTypeCount = 7;

/// What a word is to a name: 0 outside, then for each NameType its first word and its further words.
inline constexpr int NameLabelCount = 1 + 2 * NameTypeCount;
constexpr int firstLabel(NameType type)
{
    return 1 + 2 * static_cast<int>(type);
}
constexpr int furtherLabel(NameType type)
{
    return 2 + 2 * static_cast<int>(type);
}
constexpr NameType typeOfLabel(int label)
{
    return static_cast<NameType>((label - 1) / 2);
}
constexpr bool isFirst(int label)
{
    return label % 2 == 1;
}
/// Whether `next` may follow `label`; -1 stands before the first word.
constexpr bool mayFollow(int label, int next)
{
    return next == 0 || isFirst(next) || (label > 0 && typeOfLabel(label) == typeOfLabel(next));
}

/// What the network says of a word that may be in a name: logarithms of chances, 256 for 1, up to a constant.
struct LabelScores {
    qint32 word = 0; ///< index in the sentence
    std::array<qint16, NameLabelCount> labels{};
};

} // namespace language
