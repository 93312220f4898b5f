#include "model/language/wordkeys.h"

#include "model/language/hash.h"

namespace language {

std::vector<WordKeys> wordKeys(std::span<const QStringView> forms)
{
    const bool titleCase = isTitleCase(forms);
    std::vector<WordKeys> sentence;
    sentence.reserve(forms.size());
    for (const QStringView form : forms) {
        const Word word = describe(form);
        const quint32 flags = (word.capital ? 1U : 0U) | (word.allCapitals ? 2U : 0U) | (word.digits ? 4U : 0U)
            | (sentence.empty() ? 8U : 0U) | (titleCase ? 16U : 0U) | (word.letters ? 32U : 0U);
        const std::array parts{word.lower, word.form, word.suffixes[0], word.suffixes[1], word.suffixes[2],
            word.suffixes[3], word.suffixes[4], word.prefixes[1], word.prefixes[2], word.prefixes[3], word.shape,
            flags + 1};
        WordKeys keys{};
        for (size_t kind = 0; kind < keys.size(); ++kind)
            keys[kind] = parts[kind] == 0 ? 0 : folded(mixed(mixed(0x57C, kind), parts[kind]));
        sentence.push_back(keys);
    }
    return sentence;
}

} // namespace language
