#pragma once

#include "model/base/result.h"
#include "model/language/sentence.h"
#include "model/text/sourcetext.h"

#include <memory>
#include <span>
#include <stop_token>
#include <vector>

/// Statistics about English; nothing about events. Use it so:
///
///     const auto models = language::Models::load();           // once a process; costs no parsing
///     auto sentences = language::parse(text, blocks, *models);
///     auto names = language::tagNames(text, sentences, *models);
namespace language {

/// The trained models, read in place from the resources. Cheap to copy: copies share the memory.
class Models {
public:
    /// Fails with BadRules when a model file is missing or damaged.
    static Result<Models> load();

    struct Tables;
    const Tables& tables() const { return *m_tables; }

private:
    std::shared_ptr<const Tables> m_tables;
};

/// Splits each block (a paragraph; half-open, in order) into sentences, with tags, features, lemmas and trees.
/// Stops early, with what it has, when `stop` is requested.
std::vector<Sentence> parse(
    const SourceText& text, std::span<const TextSpan> blocks, const Models& models, std::stop_token stop = {});

/// Finds the names in parsed sentences, consistently over the article. In order of place; never overlapping.
std::vector<Name> tagNames(const SourceText& text, std::span<const Sentence> sentences, const Models& models);

} // namespace language
