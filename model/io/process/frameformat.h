#pragma once

#include <cstdint>

namespace io::process {

inline constexpr char FrameMagic[4] = {'C', 'R', 'P', '1'};
inline constexpr uint32_t LargestFrame = 64U << 20; ///< bytes

} // namespace io::process
