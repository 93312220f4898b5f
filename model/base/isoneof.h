#pragma once

#include <QLatin1String>
#include <QStringView>
#include <algorithm>
#include <initializer_list>
#include <type_traits>

/// Whether `value` is among a few known ones: isOneOf(relation, {Relation::Obj, Relation::Iobj}). Words may be given as
/// literals and are compared letter for letter. Lists of words that say something about English belong into a table.
template <class Value, class Known> bool isOneOf(const Value& value, std::initializer_list<Known> known)
{
    return std::ranges::any_of(known, [&value](const Known& each) {
        if constexpr (std::is_same_v<Known, const char*>)
            return value == QLatin1String(each);
        else if constexpr (std::is_same_v<Known, const char16_t*>)
            return value == QStringView(each);
        else
            return value == each;
    });
}
