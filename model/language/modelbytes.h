#pragma once

#include <cstddef>
#include <span>

/// The trained models that lie in the program itself. Empty where a model was not there at build time.
namespace language::bytes {

std::span<const std::byte> encoder();
std::span<const std::byte> tagger();
std::span<const std::byte> parser();
std::span<const std::byte> lemmas();
std::span<const std::byte> names();

} // namespace language::bytes
