#pragma once

#include <QtGlobal>
#include <cstddef>
#include <cstring>
#include <span>

namespace language {

/// A model file of several parts: their number, where each begins and how long it is, then the parts, each aligned to
/// eight bytes. Read in place.
class Archive {
public:
    explicit Archive(std::span<const std::byte> bytes)
        : m_bytes(bytes)
    {
    }

    /// Empty when there is no such part or the file is cut short.
    std::span<const std::byte> part(quint32 number) const
    {
        quint32 count = 0, place[2]{};
        const size_t at = sizeof count * 2 + number * sizeof place;
        if (m_bytes.size() < at + sizeof place)
            return {};
        std::memcpy(&count, m_bytes.data(), sizeof count);
        std::memcpy(place, m_bytes.data() + at, sizeof place);
        if (number >= count || place[0] > m_bytes.size() || place[1] > m_bytes.size() - place[0])
            return {};
        return m_bytes.subspan(place[0], place[1]);
    }

private:
    std::span<const std::byte> m_bytes;
};

} // namespace language
