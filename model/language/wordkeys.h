#pragma once

#include "model/language/words.h"

#include <QStringView>
#include <array>
#include <span>
#include <vector>

namespace language {

/// The keys under which the network knows a word: its forms, its beginnings and endings, its shape, and how it is
/// written here. The first is the word in lower case. 0 where there is none.
using WordKeys = std::array<quint32, 12>;

/// A key that stands for every word in lower case that the network has not learnt.
inline constexpr quint32 UnknownWordKey = 0x0DD0DD01;

/// One a form; the forms are those of one sentence.
std::vector<WordKeys> wordKeys(std::span<const QStringView> forms);

} // namespace language
