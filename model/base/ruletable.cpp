#include "model/base/ruletable.h"

#include <QFile>

Result<RuleTable> RuleTable::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    return parse(file.readAll(), path);
}

Result<RuleTable> RuleTable::parse(const QByteArray& utf8, const QString& name)
{
    RuleTable table;
    table.m_name = name;
    table.m_ruleName = name.section(u'/', -2);
    int lineNumber = 0;
    for (const QString& line : QString::fromUtf8(utf8).split(QLatin1Char('\n'))) {
        ++lineNumber;
        if (line.trimmed().isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        QStringList cells = line.split(QLatin1Char('\t'));
        for (QString& cell : cells)
            cell = cell.trimmed();
        if (table.m_columns.isEmpty()) {
            table.m_columns = cells;
            continue;
        }
        if (cells.size() > table.m_columns.size())
            return failure(
                ErrorCode::BadRules, name, QStringLiteral("line %1 has more cells than the head").arg(lineNumber));
        while (cells.size() < table.m_columns.size())
            cells.append(QString());
        table.m_rows.push_back({lineNumber, cells});
    }
    return table;
}

qsizetype RuleTable::column(QStringView columnName) const
{
    return m_columns.indexOf(columnName);
}
