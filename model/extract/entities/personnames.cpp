#include "model/extract/entities/personnames.h"

#include <algorithm>

namespace extract {

namespace {

bool isInitial(const QString& word)
{
    return word.size() <= 4 && word.endsWith(u'.') && word.at(0).isUpper();
}

QStringList withoutInitials(const QStringList& words)
{
    QStringList kept;
    for (const QString& word : words) {
        if (!isInitial(word))
            kept.append(word);
    }
    return kept;
}

/// Same first and last word, and the one lacks only middle names or initials of the other.
bool isSamePerson(const PersonName& left, const PersonName& right)
{
    if (left.suffix != right.suffix)
        return false;
    if (left.words == right.words)
        return true;
    const QStringList shortLeft = withoutInitials(left.words);
    const QStringList shortRight = withoutInitials(right.words);
    const bool bothFull = shortLeft.size() > 1 && shortRight.size() > 1;
    const bool initialsClash = left.words.size() != shortLeft.size() && right.words.size() != shortRight.size();
    if (!bothFull || initialsClash || shortLeft.front() != shortRight.front() || shortLeft.back() != shortRight.back())
        return false;
    return shortLeft.size() == 2 || shortRight.size() == 2 || shortLeft == shortRight;
}

} // namespace

PersonName personName(const ArticleWords& words, const NameMention& mention, const NameLists& lists)
{
    PersonName name;
    const QString text = words.words(mention.at).toString().simplified();
    name.words = (isAllCapitals(text) && text.size() > 4 ? titleCased(text) : text).split(u' ');
    for (QString& word : name.words) {
        if (word.endsWith(u','))
            word.chop(1);
        const bool article = word.size() > 4
            && (word.startsWith(u"al-", Qt::CaseInsensitive) || word.startsWith(u"el-", Qt::CaseInsensitive));
        if (article)
            word.remove(0, 3);
    }
    if (name.words.size() > 2 && words.classes().has(name.words.back(), WordClass::NameSuffix))
        name.suffix = name.words.takeLast();
    name.words.removeAll(QString());
    name.familyFirst = mention.listed && mention.listed->familyFirst;
    if (!mention.listed && name.words.size() > 1 && !lists.isGivenName(name.words.front())) {
        const auto first = lists.find(name.words.front());
        name.familyFirst = std::any_of(first.begin(), first.end(),
            [](const ListedName* entry) { return entry->listing == Listing::Surname && entry->familyFirst; });
    }
    return name;
}

NameFit fitOf(const PersonName& shorter, const PersonName& full)
{
    if (isSamePerson(shorter, full))
        return NameFit::Same;
    const qsizetype count = shorter.words.size();
    if (count >= full.words.size() || count == 0 || (!shorter.suffix.isEmpty() && shorter.suffix != full.suffix))
        return NameFit::None;
    const QStringList tail = full.words.mid(full.words.size() - count);
    const QStringList head = full.words.mid(0, count);
    if (full.familyFirst && head == shorter.words)
        return NameFit::Family;
    if (!full.familyFirst && tail == shorter.words)
        return NameFit::Family;
    return head == shorter.words || tail == shorter.words ? NameFit::Given : NameFit::None;
}

} // namespace extract
