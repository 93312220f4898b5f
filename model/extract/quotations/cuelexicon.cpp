#include "model/extract/quotations/cuelexicon.h"

#include "model/base/ruletable.h"

namespace extract {

namespace {

struct FrameName {
    QLatin1String name;
    Frame frame;
};

constexpr FrameName frameNames[] = {
    {QLatin1String("quote"), Frame::Quote},
    {QLatin1String("that"), Frame::That},
    {QLatin1String("wh"), Frame::Wh},
    {QLatin1String("to"), Frame::To},
    {QLatin1String("ing"), Frame::Ing},
    {QLatin1String("obj"), Frame::Object},
    {QLatin1String("pred"), Frame::Predicate},
    {QLatin1String("as"), Frame::As},
    {QLatin1String("addressee"), Frame::Addressee},
    {QLatin1String("order"), Frame::Order},
    {QLatin1String("recipient"), Frame::Recipient},
    {QLatin1String("aside"), Frame::Parenthesis},
};

/// Adds one word of a value ("that", "+for") to the cue; false when it is unknown.
bool addFrame(Cue& cue, const QString& word)
{
    if (word.startsWith(u'+')) {
        cue.prepositions.append(word.mid(1));
        return true;
    }
    for (const FrameName& known : frameNames) {
        if (word == known.name) {
            cue.frames = static_cast<quint16>(cue.frames | static_cast<quint16>(known.frame));
            return true;
        }
    }
    return false;
}

} // namespace

Result<CueLexicon> CueLexicon::read(const QString& path)
{
    const auto table = RuleTable::read(path);
    if (!table)
        return tl::unexpected(table.error());
    CueLexicon lexicon;
    for (const RuleTable::Row& row : table->rows()) {
        const auto bad = [&](const QString& what) {
            return failure(ErrorCode::BadRules, path, QStringLiteral("line %1: %2").arg(row.line).arg(what));
        };
        const QString& pattern = row.cells.front();
        Cue cue{pattern.section(u' ', 0, 0), pattern.section(u' ', 1), 0, {}, table->ruleOf(row)};
        for (const QString& word : row.cells.value(1).split(u' ', Qt::SkipEmptyParts)) {
            if (!addFrame(cue, word))
                return bad(QStringLiteral("unknown frame \"%1\"").arg(word));
        }
        if (lexicon.m_cues.contains(pattern))
            return bad(QStringLiteral("\"%1\" stands there twice").arg(pattern));
        if (!cue.particle.isEmpty())
            lexicon.m_withParticle.insert(cue.lemma, true);
        lexicon.m_cues.insert(pattern, cue);
    }
    return lexicon;
}

const Cue* CueLexicon::find(QStringView lemma, QStringView particle) const
{
    const QString key = particle.isEmpty() ? lemma.toString() : lemma.toString() + u' ' + particle.toString();
    const auto found = m_cues.constFind(key);
    return found == m_cues.constEnd() ? nullptr : &*found;
}

} // namespace extract
