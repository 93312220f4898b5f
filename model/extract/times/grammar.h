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
    int number = -1; ///< of the action of that name, see `actionNumber`
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

/// The most elements that a pattern may have.
inline constexpr int MostElements = 16;

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
    /// The row of the table that stands at the line.
    RuleId rowAt(int line) const { return {m_table, line}; }
    /// The stages in which a rule can begin with the node, one bit each.
    quint32 stagesOf(const Node& node) const
    {
        quint32 stages = node.word != 0 ? m_stagesOfWord[static_cast<size_t>(node.word)] : 0;
        for (Classes rest = node.classes; rest != 0; rest &= rest - 1)
            stages |= m_stagesOfClass[static_cast<size_t>(std::countr_zero(rest))];
        return stages;
    }
    /// Calls `visit(rule)` for the rules of a stage whose first element can be the node and whose second one, where it
    /// has one, may be the next node (null at the end).
    template <class Visit> void forEachStart(int stage, const Node& node, const Node* next, Visit visit) const
    {
        const auto visitAll = [&](const std::vector<Start>& starts) {
            for (const Start& start : starts) {
                if (start.mayGoOn(next))
                    visit(m_rules[static_cast<size_t>(start.rule)]);
            }
        };
        const Stage& index = m_index[static_cast<size_t>(stage)];
        if (node.word != 0 && (m_stagesOfWord[static_cast<size_t>(node.word)] >> stage & 1) != 0)
            visitAll(*index.byWord.constFind(node.word));
        for (Classes rest = node.classes; rest != 0; rest &= rest - 1)
            visitAll(index.byClass[static_cast<size_t>(std::countr_zero(rest))]);
    }

private:
    /// A rule with what its second element accepts, told quickly and not quite exactly.
    struct Start {
        int rule = 0;
        bool single = false; ///< it has no second element
        Classes classes = 0;
        quint64 words = 0; ///< a bit for each word, by the last digits of its id

        bool mayGoOn(const Node* next) const
        {
            return single
                || (next
                    && ((classes & next->classes) != 0
                        || (next->word != 0 && (words >> (static_cast<unsigned>(next->word) & 63) & 1) != 0)));
        }
    };
    struct Stage {
        std::array<std::vector<Start>, static_cast<size_t>(Class::Count)> byClass;
        QHash<int, std::vector<Start>> byWord;
    };
    Result<void> addRow(const RuleTable::Row& row, const QString& name, Vocabulary& vocabulary);
    void addIndex(int rule);

    QString m_table;
    int m_stages = 0;
    std::vector<Rule> m_rules;
    std::vector<Action> m_actions;
    std::vector<Stage> m_index;
    std::array<quint32, static_cast<size_t>(Class::Count)> m_stagesOfClass{};
    std::vector<quint32> m_stagesOfWord; ///< by word id
};

/// A class by its name in the tables ("DayNumber"); Count for other words.
Class classFromName(QStringView name);

} // namespace extract::times
