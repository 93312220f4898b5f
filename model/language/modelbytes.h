#pragma once

#include <cstddef>
#include <span>

/// The trained models that lie in the program itself. Empty where a model was not there at build time.
namespace language::bytes {

std::span<const std::byte> encoder();
std::span<const std::byte> tagger();
std::span<const std::byte> parser();
std::span<const std::byte> morphology();
std::span<const std::byte> signs();
std::span<const std::byte> likeness();
std::span<const std::byte> names();

} // namespace language::bytes
