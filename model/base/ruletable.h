#pragma once

#include "model/base/result.h"
#include "model/base/ruleid.h"

#include <QStringList>
#include <vector>

/// A tab-separated table from the resources: a head line of column names, then one rule a line.
///
/// Lines that are empty or begin with '#' are comments. Cells keep their inner spaces and lose those at both ends;
/// missing cells at the end of a line are empty.
class RuleTable {
public:
    struct Row {
        int line = 0; ///< 1-based line in the file, for messages
        QStringList cells; ///< one a column, in the order of the head line
    };

    /// Reads `path` (a file or ":/…"). Fails with BadRules, naming the line, when a line has more cells than the head.
    static Result<RuleTable> read(const QString& path);
    static Result<RuleTable> parse(const QByteArray& utf8, const QString& name);

    const QString& name() const { return m_name; }
    const QStringList& columns() const { return m_columns; }
    const std::vector<Row>& rows() const { return m_rows; }
    /// The rule that stands in `row`: the table with the folder that it stands in, and the line.
    RuleId ruleOf(const Row& row) const { return {m_ruleName, row.line}; }
    /// Index of a column, -1 when there is none of that name.
    qsizetype column(QStringView columnName) const;

private:
    QString m_name;
    QString m_ruleName; ///< "events/verbs.tsv"
    QStringList m_columns;
    std::vector<Row> m_rows;
};
