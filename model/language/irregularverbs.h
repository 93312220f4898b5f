#pragma once

#include "model/base/result.h"

#include <QHash>
#include <QString>

namespace language {

/// The past forms of verbs that treebanks may not show ("foresaw", "lent"), so that no ending misleads.
class IrregularVerbs {
public:
    struct Form {
        QString lemma;
        bool past = false; ///< the form may be the past tense
        bool participle = false; ///< the form may be the past participle
        bool otherWord = false; ///< it is another word as well: "rose", "saw"

        bool onlyPast() const { return past && !participle && !otherWord; }
    };

    /// Fails with BadRules when the table among the resources cannot be read.
    static Result<IrregularVerbs> load();

    /// What `form` may be, by its small letters; null for other words and for forms that are the lemma itself ("cut").
    const Form* find(QStringView form) const;

private:
    QHash<QString, Form> m_forms;
};

} // namespace language
