#include "app/commandline/treewords.h"

#include "app/commandline/columns.h"
#include "model/extract/clause/clause.h"
#include "model/language/labels.h"

#include <array>

namespace commandline {

namespace {

constexpr int wide = 1000; // a word stays on its line

QString name(extract::SubjectOrigin origin)
{
    static constexpr std::array names{"none", "its own", "relative", "modified noun", "shared", "controlled"};
    return QString::fromLatin1(names[static_cast<size_t>(origin)]);
}

QString readingWords(const extract::VerbReading& reading)
{
    static constexpr std::array tenses{"no tense of its own", "past", "present", "future"};
    static constexpr std::array aspects{"simple", "progressive", "perfect"};
    static constexpr std::array modalities{"", ", will", ", would", ", possible"};
    return QStringLiteral("%1, %2, %3, %4%5")
        .arg(QLatin1String(tenses[static_cast<size_t>(reading.tense)]),
            QLatin1String(aspects[static_cast<size_t>(reading.aspect)]),
            QLatin1String(reading.voice == extract::Voice::Passive ? "passive" : "active"),
            QLatin1String(reading.polarity == extract::Polarity::Negative ? "negative" : "positive"),
            QLatin1String(modalities[static_cast<size_t>(reading.modality)]));
}

QString written(const extract::SentenceTree& tree, int token)
{
    const TextSpan span = tree[token].span;
    return tree.text().sliced(span.begin, span.length()).toString();
}

QString quoted(const extract::SentenceTree& tree, int token)
{
    return QStringLiteral("\u201C%1\u201D (%2)").arg(written(tree, token)).arg(token + 1);
}

QString oneClause(const extract::SentenceTree& tree, const extract::Clause& clause)
{
    QStringList parts;
    if (clause.subject >= 0)
        parts.append(QStringLiteral("subject %1, %2").arg(quoted(tree, clause.subject), name(clause.origin)));
    else
        parts.append(QStringLiteral("no subject"));
    if (clause.object >= 0)
        parts.append(QStringLiteral("object %1").arg(quoted(tree, clause.object)));
    if (clause.content >= 0)
        parts.append(QStringLiteral("content %1").arg(quoted(tree, clause.content)));
    parts.append(readingWords(clause.reading));
    if (clause.mark >= 0)
        parts.append(QStringLiteral("after %1").arg(quoted(tree, clause.mark)));
    if (clause.isCondition)
        parts.append(QStringLiteral("a condition"));
    if (clause.saidBy >= 0)
        parts.append(QStringLiteral("said by %1").arg(quoted(tree, clause.saidBy)));
    return parts.join(QStringLiteral("; "));
}

} // namespace

QString treeWords(const extract::SentenceTree& tree)
{
    Columns columns({4, 40, 40, 6, 90, 16, 0});
    for (int i = 0; i < tree.size(); ++i) {
        const language::Token& token = tree[i];
        columns.add({{QString::number(i + 1), Ink::Faint}, {written(tree, i)}, {token.lemma},
            {language::labelOf(token.tag)}, {language::labelOf(token.features), Ink::Faint},
            {language::labelOf(token.relation)}, {token.head >= 0 ? quoted(tree, token.head) : QStringLiteral("-")}});
    }
    return columns.print(wide, false);
}

QString clauseWords(const extract::SentenceTree& tree)
{
    Columns columns({30, 0});
    for (const extract::Clause& clause : extract::clausesOf(tree))
        columns.add({{quoted(tree, clause.verb)}, {oneClause(tree, clause)}});
    return columns.isEmpty() ? QStringLiteral("  No verb.\n") : columns.print(wide, false);
}

} // namespace commandline
