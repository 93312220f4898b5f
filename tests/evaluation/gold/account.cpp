#include "account.h"

#include <algorithm>

namespace gold {

TextSpan sentenceAt(const Reading& reading, qsizetype position)
{
    const auto found = std::ranges::find_if(reading.sentences, [&](TextSpan one) { return one.contains(position); });
    return found != reading.sentences.end() ? *found : TextSpan{};
}

const Entity* entityOf(const Account& account, const QString& id)
{
    const auto found = std::ranges::find(account.entities, id, &Entity::id);
    return found != account.entities.end() ? &*found : nullptr;
}

} // namespace gold
