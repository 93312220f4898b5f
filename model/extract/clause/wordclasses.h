#pragma once

#include "model/base/result.h"
#include "model/base/ruleid.h"
#include "model/extract/clause/wordclass.h"

#include <QHash>
#include <QStringList>
#include <array>
#include <bitset>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace extract {

/// The word classes of the tables `resources/language/en/clause/*.tsv`: a row is a class, its words (parted by '|', in
/// small letters but for names, a lemma or a form as it stands in the text), an example, and the words of the example
/// that are of the class. A class may have several rows. Cheap to copy.
class WordClasses {
public:
    /// Fails with BadRules, naming file and line, when a row names no known class or no word.
    static Result<WordClasses> load();

    bool has(const QString& word, WordClass wordClass) const
    {
        const auto found = m_tables->classes.constFind(word);
        return found != m_tables->classes.cend() && found->test(static_cast<size_t>(wordClass));
    }
    /// All words of a class, in the order of the rows; for those of several words, which texts are searched for.
    const QStringList& words(WordClass wordClass) const { return m_tables->words[static_cast<size_t>(wordClass)]; }
    /// The row that puts a word into a class; empty where none does.
    RuleId ruleOf(const QString& word, WordClass wordClass) const;

    /// The class that the tables call `name`.
    static std::optional<WordClass> named(QStringView name);

private:
    using Set = std::bitset<static_cast<size_t>(WordClass::Count)>;
    struct Tables {
        QHash<QString, Set> classes; ///< by word; only looked up, never walked
        QHash<QString, std::vector<std::pair<WordClass, RuleId>>> rules; ///< by word
        std::array<QStringList, static_cast<size_t>(WordClass::Count)> words;
    };

    std::shared_ptr<const Tables> m_tables;
};

} // namespace extract
