#pragma once

#include <QtGlobal>

/// Hashes that are the same on every machine: they are the keys of the trained models.
namespace language {

/// Adds `value` to the running hash `state` (multiply and fold, after FNV-1a).
constexpr quint64 mixed(quint64 state, quint64 value)
{
    state = (state ^ value) * 0x9E3779B97F4A7C15ULL;
    return state ^ (state >> 29);
}

/// Narrows a running hash to the 32 bits that words and shapes are known by.
constexpr quint32 folded(quint64 state)
{
    return static_cast<quint32>(state ^ (state >> 32));
}

} // namespace language
