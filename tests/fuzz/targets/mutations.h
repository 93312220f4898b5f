#pragma once

#include <random>
#include <span>
#include <string>
#include <vector>

/// Changes that keep the form of an input, so that they reach what stands behind a strict parser. Each gives back its
/// input where there is nothing in it to change.
namespace fuzz {

using Random = std::minstd_rand;
using Words = std::span<const char* const>; ///< that the reader knows: names of elements, keys, values

/// One change of markup whose tags stay in pairs: an element wrapped, renamed, copied or taken out, an attribute or a
/// word put in or changed.
std::string changedMarkup(const std::string& markup, Words words, Random& random);

/// One change of a JSON document: a value replaced by another kind of value or by one from elsewhere in it, a member or
/// an element put in, doubled or taken out.
std::string changedJson(const std::string& json, Words words, Random& random);

/// One change of a records document, mostly a record put in that the schema allows.
std::string changedRecords(const std::string& json, Words words, Random& random);

/// One change of lines: one copied, moved, taken out or joined to the next, a word put in.
std::string changedLines(const std::string& lines, Words words, Random& random);

/// One change of the files in a ZIP archive, by `change`; they are packed again without compression.
std::string changedArchive(
    const std::string& archive, std::string (*change)(const std::string&, Words, Random&), Words words, Random& random);

} // namespace fuzz
