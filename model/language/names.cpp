#include "model/language/language.h"

#include <algorithm>
#include <array>

namespace language {

namespace {

bool isIn(QStringView word, std::initializer_list<QStringView> known) { return std::ranges::find(known, word) != known.end(); }

bool isCalendar(QStringView word)
{
    return isIn(word, { u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August", u"September", u"October",
                          u"November", u"December", u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday", u"Sunday",
                          u"President", u"Prime", u"Minister", u"Chinese", u"Senator", u"Mr.", u"Mrs.", u"Ms.", u"Dr.", u"Gen." });
}

NameType typeOf(QStringView last, QStringView before, int length)
{
    if (isIn(last, { u"Ministry", u"Party", u"University", u"Agency", u"House", u"Council", u"Union", u"Committee", u"Bank", u"Court", u"Senate", u"Congress" }))
        return NameType::Organization;
    if (last.size() > 1 && last.size() < 7 && last.toString().toUpper() == last && !last.contains(u'.'))
        return NameType::Organization;
    if (isIn(before, { u"in", u"In", u"from", u"at", u"to", u"of" }) || last.contains(u'.'))
        return NameType::Place;
    return length > 1 || isIn(before, { u"President", u"Minister", u"Mr.", u"Mrs.", u"Gen." }) ? NameType::Person : NameType::Place;
}

} // namespace

std::vector<Name> tagNames(const SourceText& text, std::span<const Sentence> sentences, const Models&)
{
    std::vector<Name> names;
    for (size_t s = 0; s < sentences.size(); ++s) {
        const auto& tokens = sentences[s].tokens;
        const auto form = [&](size_t i) { return text.slice(tokens[i].span); };
        for (size_t i = 0; i < tokens.size(); ++i) {
            size_t end = i;
            while (end < tokens.size() && tokens[end].tag == Tag::Propn && !isCalendar(form(end)))
                ++end;
            if (end == i)
                continue;
            const QStringView before = i > 0 ? form(i - 1) : QStringView();
            names.push_back({ static_cast<int>(s), static_cast<int>(i), static_cast<int>(end), typeOf(form(end - 1), before, static_cast<int>(end - i)),
                { tokens[i].span.begin, tokens[end - 1].span.end }, 0.5F });
            i = end;
        }
    }
    return names;
}

} // namespace language
