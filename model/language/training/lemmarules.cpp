#include "model/language/training/lemmarules.h"

#include <algorithm>

namespace language::training {

std::optional<LemmaRule> ruleOf(const QString& form, const QString& lemma)
{
    LemmaRule rule;
    const QString lower = form.toLower();
    const bool capitalised = !lemma.isEmpty() && lemma[0].isUpper();
    QString base = lower, target = lemma.toLower();
    if (lemma != target) { // capitals in the lemma
        QString capital = target;
        capital[0] = capital[0].toUpper();
        rule.capital = capitalised && lemma == capital && form != lemma ? 1 : 2;
        if (form.toLower() != form && form.size() > 1 && lemma == capital && form.startsWith(lemma[0])
            && form.mid(1) == form.mid(1).toLower())
            rule.capital = 1;
        if (rule.capital == 2) {
            base = form;
            target = lemma;
        }
    }
    qsizetype common = 0;
    while (common < std::min(base.size(), target.size()) && base[common] == target[common])
        ++common;
    const QString letters = target.mid(common);
    if (letters.size() > static_cast<qsizetype>(LemmaRule::MostLetters))
        return {};
    rule.chop = common == 0 ? LemmaRule::Whole : static_cast<quint16>(base.size() - common);
    rule.count = static_cast<quint16>(letters.size());
    std::ranges::copy(QStringView(letters), reinterpret_cast<QChar*>(rule.letters.data()));
    return rule;
}

} // namespace language::training
