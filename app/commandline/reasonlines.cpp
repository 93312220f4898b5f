#include "app/commandline/reasonlines.h"

#include "model/records/reasonwords.h"

#include <QFile>

namespace commandline {

namespace {

/// The cells of the row, nothing where the table is none of the program's own.
QString rowOf(const RuleId& rule)
{
    if (rule.line <= 0)
        return {};
    for (const QLatin1String folder : {QLatin1String(":/language/en/"), QLatin1String(":/")}) {
        QFile table(folder + rule.name);
        if (table.open(QIODevice::ReadOnly)) {
            const QByteArray line = table.readAll().split('\n').value(rule.line - 1).trimmed();
            return QString::fromUtf8(line).replace(QLatin1Char('\t'), QStringLiteral(" | "));
        }
    }
    return {};
}

QString wordsOf(const Reason& reason, QStringView text)
{
    QStringList words;
    for (const TextSpan span : reason.words) {
        if (span.begin >= 0 && span.begin <= span.end && span.end <= text.size())
            words.append(
                QStringLiteral("\u201C%1\u201D").arg(text.sliced(span.begin, span.length()).toString().simplified()));
    }
    for (const TimeValue& date : reason.dates)
        words.append(date.edtf());
    words += reason.facts;
    return words.join(QStringLiteral(", "));
}

} // namespace

QStringList ruleLines(const RuleId& rule)
{
    if (rule.isEmpty())
        return {QStringLiteral("no rule on record")};
    QStringList lines{rule.toString()};
    if (const QString row = rowOf(rule); !row.isEmpty())
        lines.append(QStringLiteral("row: ") + row);
    return lines;
}

QStringList reasonLines(const Reason& reason, QStringView text)
{
    QStringList lines = ruleLines(reason.rule);
    if (const QString sentence = englishSentence({&reason, 1}, text); !sentence.isEmpty())
        lines.first() += QStringLiteral(": ") + sentence;
    if (const QString words = wordsOf(reason, text); !words.isEmpty())
        lines.first() += QStringLiteral(" [%1]").arg(words);
    return lines;
}

} // namespace commandline
