#pragma once

#include "model/base/ruletable.h"
#include "model/extract/times/vocabulary.h"

#include <array>
#include <bit>

namespace extract::times {

/// One step of an action: its name and arguments; "$2" stands as 2 with `isElement`.
struct Argument {
    QString word;
    int element = -1; ///< index of the pattern's element, -1 where `word` is meant
};

struct Action {
    QString name;
    std::vector<Argument> arguments;
};

/// What one place of a pattern accepts.
struct Element {
    Classes classes = 0; ///< any of them
    std::vector<int> words; ///< or any of these
    bool glued = false; ///< no space before it
    bool negated = false; ///< has not to be there (only in context)
    bool edge = false; ///< the edge of the sentence will do as well (only in context)
    int number = 0; ///< place in the pattern as written, for "$n"

    bool accepts(const Node& node) const;
};

/// A row of `compose.tsv`, once for every choice of its optional elements.
struct Rule {
    int line = 0;
    int stage = 0;
    std::vector<Element> before; ///< context to the left, nearest last
    std::vector<Element> body;
    std::vector<Element> after; ///< context to the right
    int action = 0; ///< index of the action
};

/// The composition rules, indexed by what their first element is.
class Grammar {
public:
    /// Reads `compose.tsv` of the folder and interns its words. Fails with BadRules, naming the line.
    static Result<Grammar> read(const QString& folder, Vocabulary& vocabulary);

    const std::vector<Rule>& rules() const { return m_rules; }
    const Action& action(const Rule& rule) const { return m_actions[static_cast<size_t>(rule.action)]; }
    int stages() const { return m_stages; }
    /// Calls `visit(rule)` for the rules of a stage whose first element can be the node.
    template <class Visit> void forEachStart(int stage, const Node& node, Visit visit) const
    {
        const Stage& index = m_index[static_cast<size_t>(stage)];
        if (node.word != 0) {
            if (const auto found = index.byWord.constFind(node.word); found != index.byWord.constEnd()) {
                for (int rule : *found)
                    visit(m_rules[static_cast<size_t>(rule)]);
            }
        }
        for (Classes rest = node.classes; rest != 0; rest &= rest - 1) {
            for (int rule : index.byClass[static_cast<size_t>(std::countr_zero(rest))])
                visit(m_rules[static_cast<size_t>(rule)]);
        }
    }

private:
    struct Stage {
        std::array<std::vector<int>, static_cast<size_t>(Class::Count)> byClass;
        QHash<int, std::vector<int>> byWord;
    };
    Result<void> addRow(const RuleTable::Row& row, const QString& name, Vocabulary& vocabulary);
    void addIndex(int rule);

    int m_stages = 0;
    std::vector<Rule> m_rules;
    std::vector<Action> m_actions;
    std::vector<Stage> m_index;
};

/// A class by its name in the tables ("DayNumber"); Count for other words.
Class classFromName(QStringView name);

} // namespace extract::times
