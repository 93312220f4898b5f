#include "model/language/corpora/factuality.h"

#include <QFile>
#include <QStringList>

namespace language::corpora {

JudgedPredicates readJudgements(const QString& path)
{
    JudgedPredicates judged;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return judged;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList cells = line.split(u'\t');
        bool isNumber = false;
        const int word = cells.value(1).toInt(&isNumber);
        if (!isNumber || cells.size() < 7) // the head of the table
            continue;
        Judgements judgements;
        for (size_t i = 0; i < judgements.size(); ++i) {
            const QString& cell = cells[static_cast<qsizetype>(i) + 3];
            judgements[i] = cell.isEmpty() ? std::numeric_limits<float>::quiet_NaN() : cell.toFloat();
        }
        judged[cells[0]][word - 1] = judgements;
    }
    return judged;
}

} // namespace language::corpora
