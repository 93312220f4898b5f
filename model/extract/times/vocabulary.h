#pragma once

#include "model/base/ruletable.h"
#include "model/extract/times/node.h"

#include <QHash>
#include <QString>
#include <vector>

namespace extract::times {

/// The words of the rule tables: their ids, and for phrases what they mean.
class Vocabulary {
public:
    /// Reads `words.tsv` of the folder. Fails with BadRules, naming the line.
    static Result<Vocabulary> read(const QString& folder);

    /// Id of a word in lower case, made if it is new. Only while tables are read: `seal` ends that.
    int intern(QStringView word);
    int lastWord() const { return static_cast<int>(m_ids.size()); }
    void seal();
    /// Id of a stretch of text in any case; 0 when no rule knows it.
    int find(QStringView text) const;

    /// Splits a sentence and gives each piece its word.
    std::vector<Piece> pieces(QStringView text, const language::Sentence& sentence) const;
    /// The longest phrase that begins at the piece: its entry and length in pieces; a null entry when there is none.
    struct Entry {
        Classes classes = 0;
        double number = 0;
        double multiple = 1; ///< a fortnight is two of its unit
        timex3::Unit unit = timex3::Unit::None;
        bool hasTemporal = false;
        bool capital = false; ///< a name: only with a capital letter
        bool plain = false; ///< a common word: not with a capital letter inside a sentence
        Temporal temporal;
        int line = 0; ///< of its row
    };
    struct Match {
        const Entry* entry = nullptr;
        int length = 0;
    };
    Match longest(const std::vector<Piece>& pieces, int at) const;
    /// The row of the table that stands at the line.
    RuleId rowAt(int line) const { return {m_table, line}; }

private:
    Result<void> addRow(const RuleTable::Row& row, const QString& where);

    struct Branch {
        QHash<int, int> next; ///< word id -> branch
        int entry = -1;
    };
    QString m_table;
    QHash<QString, int> m_ids;
    std::vector<Branch> m_branches{Branch{}};
    std::vector<Entry> m_entries;
    struct Slot {
        quint32 hash = 0;
        int id = 0;
        QString word;
    };
    std::vector<Slot> m_slots; ///< open addressing over the words, for `find`
};

/// Splits text as rules see it: runs of letters, runs of digits, single signs.
std::vector<TextSpan> splitPieces(QStringView text, TextSpan range);

} // namespace extract::times
