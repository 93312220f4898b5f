#include "model/language/irregularverbs.h"

#include "model/base/ruletable.h"

namespace language {

Result<IrregularVerbs> IrregularVerbs::load()
{
    const auto table = RuleTable::read(QStringLiteral(":/language/en/language/irregularverbs.tsv"));
    if (!table)
        return tl::unexpected(table.error());
    IrregularVerbs verbs;
    for (const RuleTable::Row& row : table->rows()) {
        const QString& lemma = row.cells[0];
        const auto add = [&](const QString& forms, bool Form::*use) {
            for (const QString& form : forms.split(u'|', Qt::SkipEmptyParts)) {
                if (form == lemma)
                    continue;
                Form& entry = verbs.m_forms[form];
                if (entry.lemma.isEmpty())
                    entry.lemma = lemma;
                entry.*use = true;
            }
        };
        add(row.cells.value(1), &Form::past);
        add(row.cells.value(2), &Form::participle);
        add(row.cells.value(3), &Form::otherWord);
    }
    return verbs;
}

const IrregularVerbs::Form* IrregularVerbs::find(QStringView form) const
{
    const auto found = m_forms.constFind(form.toString().toLower());
    return found == m_forms.cend() ? nullptr : &*found;
}

} // namespace language
