#pragma once

#include "model/base/result.h"
#include "model/base/ruleid.h"

#include <QHash>
#include <QStringList>

namespace extract {

/// What a cue takes as its content. A cue takes several.
enum class Frame : quint16 {
    Quote = 1, ///< words in quotation marks, or a clause around it: "…," she joked
    That = 2, ///< a finite clause: said (that) it was over
    Wh = 4, ///< a question: asked whether it was over
    To = 8, ///< an infinitive of the same subject: promised to go
    Ing = 16, ///< a gerund: denied taking it
    Object = 32, ///< a noun phrase: stressed the need
    Predicate = 64, ///< an object and what it is called: deemed it vital
    As = 128, ///< an object with "as": described it as vital
    Addressee = 256, ///< somebody it is said to, who is no part of the content: told Mary that it was over
    Order = 512, ///< somebody who shall do it: urged them to go
    Recipient = 1024, ///< the same, but he is no part of the content: told them to go
    Parenthesis = 2048 ///< only as an aside or with a clause before it
};

/// A word or words that announce what somebody said, thought or wanted.
struct Cue {
    QString lemma;
    QString particle; ///< "out" of "point out", "clear" of "make clear", or empty
    quint16 frames = 0;
    QStringList prepositions; ///< those that lead to a noun phrase as content
    RuleId rule = {}; ///< its row

    bool takes(Frame frame) const { return (frames & static_cast<quint16>(frame)) != 0; }
};

/// The cues of one part of speech, read from a rule table (pattern, value, example, expected).
class CueLexicon {
public:
    /// Fails with BadRules, naming the line, at an unknown frame or a pattern that stands there twice.
    static Result<CueLexicon> read(const QString& path);

    /// Null when the word is no cue. A cue with a particle is not found without it.
    const Cue* find(QStringView lemma, QStringView particle = {}) const;
    /// Whether some cue of this lemma has a particle.
    bool hasParticles(const QString& lemma) const { return m_withParticle.contains(lemma); }

private:
    QHash<QString, Cue> m_cues; ///< by "lemma" or "lemma particle"; looked up, never walked
    QHash<QString, bool> m_withParticle;
};

} // namespace extract
