#include "model/io/pdf/hyphens.h"

#include "model/base/ruletable.h"

namespace io {

namespace {

constexpr qsizetype MostWords = 200'000; // that are remembered

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar(0x00AD);
}

bool isInWord(QChar c)
{
    return c.isLetter() || isHyphen(c) || c == u'\'' || c == QChar(0x2019);
}

// The letters at the end of a text, its last sign left out.
QString lastPart(const QString& text)
{
    qsizetype begin = text.size() - 1;
    while (begin > 0 && (text[begin - 1].isLetterOrNumber()))
        --begin;
    return text.sliced(begin, text.size() - 1 - begin);
}

QString firstPart(QStringView line)
{
    qsizetype end = 0;
    while (end < line.size() && (line[end].isLetter() || line[end] == u'-'))
        ++end;
    return line.first(end).toString();
}

} // namespace

Hyphens::Hyphens()
{
    const auto table = RuleTable::read(QStringLiteral(":/language/en/hyphens.tsv"));
    if (!table)
        return;
    QStringList patterns;
    for (const RuleTable::Row& row : table->rows())
        patterns.append(QStringLiteral("(?:%1)").arg(row.cells[table->column(u"pattern")]));
    m_kept = QRegularExpression(
        QLatin1String("(*NO_JIT)") + QRegularExpression::anchoredPattern(patterns.join(QLatin1Char('|'))));
}

void Hyphens::learn(QStringView line)
{
    qsizetype begin = line.indexOf(u' '); // the first word may be the rest of one
    while (begin >= 0 && m_words.size() < MostWords) {
        while (begin < line.size() && !isInWord(line[begin]))
            ++begin;
        qsizetype end = begin;
        while (end < line.size() && isInWord(line[end]))
            ++end;
        if (end >= line.size() && isHyphen(line.back()))
            return;
        if (end - begin > 3 && end - begin < 60)
            m_words.insert(line.sliced(begin, end - begin).toString().toLower());
        begin = end < line.size() ? end : -1;
    }
}

bool Hyphens::keepsHyphen(const QString& first, const QString& second) const
{
    const QString one = first.toLower();
    const QString two = second.toLower();
    if (m_words.contains(one + two))
        return false;
    if (m_words.contains(one + QLatin1Char('-') + two))
        return true;
    return m_kept.match(one + QLatin1Char('-') + two).hasMatch();
}

void Hyphens::append(QString& text, QStringView line) const
{
    if (text.isEmpty() || line.isEmpty()) {
        text += line;
        return;
    }
    if (!isHyphen(text.back()) || text.size() < 2 || !text[text.size() - 2].isLetterOrNumber()) {
        const bool afterDash = text.back() == QChar(0x2014) && text.size() > 1 && !text[text.size() - 2].isSpace();
        const bool beforeDash = line.front() == QChar(0x2014) && line.size() > 1 && !line[1].isSpace();
        if (!afterDash && !beforeDash)
            text += u' ';
        text += line;
        return;
    }
    const bool isSoft = text.back() == QChar(0x00AD);
    const bool isBroken = text[text.size() - 2].isLetter() && line.front().isLower();
    if (isSoft || (isBroken && !keepsHyphen(lastPart(text), firstPart(line))))
        text.chop(1);
    text += line;
}

} // namespace io
