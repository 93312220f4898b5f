#pragma once

#include <QHashFunctions>
#include <compare>
#include <functional>

/// The name of one record, unique among the records of its kind in a dossier; 0 names none.
/// In files it is the kind's letter and the number ("e12"); see model/io.
template <class Tag> struct Id {
    int number = 0;

    constexpr bool isValid() const { return number > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.number, seed); }
};

using ArticleId = Id<struct ArticleIdTag>;
using EntityId = Id<struct EntityIdTag>;
using TimeId = Id<struct TimeIdTag>;
using QuotationId = Id<struct QuotationIdTag>;
using EventId = Id<struct EventIdTag>;

template <class Tag> struct std::hash<Id<Tag>> {
    size_t operator()(Id<Tag> id) const noexcept { return std::hash<int>()(id.number); }
};
