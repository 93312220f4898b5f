#pragma once

#include "model/text/textspan.h"

#include <QStringView>
#include <optional>
#include <span>

namespace language {

/// A mark that numbers an entry of a list: "2.", "2)", "2.)", "(2)", "b.", perhaps after a bullet.
struct ListMark {
    int number = 0; ///< letters count from 1
    char style = 0; ///< '1' or 'a', so that entries of one list can be told from others
    bool bracket = false;
    size_t length = 0; ///< in words

    bool isFollowedBy(const ListMark& next) const
    {
        return next.number == number + 1 && next.style == style && next.bracket == bracket;
    }
};

/// The mark that begins at a word; nothing when there is none.
std::optional<ListMark> listMarkAt(QStringView text, std::span<const TextSpan> words, size_t at);

} // namespace language
