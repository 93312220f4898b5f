#pragma once

#include <QtGlobal>
#include <bit>
#include <cstddef>
#include <optional>
#include <span>

namespace language {

/// A table from 32-bit hashes to 32-bit values, read in place: open addressing, a power of two of slots, key 0 empty.
class FlatMap {
public:
    struct Slot {
        quint32 key = 0;
        quint32 value = 0;
    };

    FlatMap() = default;
    /// `bytes` must outlive the map. Empty when their number is no power of two of slots.
    explicit FlatMap(std::span<const std::byte> bytes)
    {
        if (bytes.size() < sizeof(Slot) || !std::has_single_bit(bytes.size() / sizeof(Slot)))
            return;
        m_slots = {reinterpret_cast<const Slot*>(bytes.data()), bytes.size() / sizeof(Slot)};
    }

    bool isEmpty() const { return m_slots.empty(); }

    std::optional<quint32> find(quint32 key) const
    {
        if (m_slots.empty() || key == 0)
            return {};
        const size_t mask = m_slots.size() - 1;
        for (size_t tries = 0, at = key & mask; tries <= mask; ++tries, at = (at + 1) & mask) {
            if (m_slots[at].key == key)
                return m_slots[at].value;
            if (m_slots[at].key == 0)
                return {};
        }
        return {};
    }

private:
    std::span<const Slot> m_slots;
};

} // namespace language
