#include "model/language/namerefiner.h"

#include "model/language/characters.h"
#include "model/language/hash.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace language {

namespace {

constexpr int Sure = 400; ///< margin from which a name speaks for its other mentions

bool isPossessive(QStringView form)
{
    return (form.size() == 2 && isApostrophe(form[0]) && form[1] == u's')
        || (form.size() == 1 && isApostrophe(form[0]));
}

/// Plural words for waters and lands that close a row of names: "the South and East China seas".
bool isSharedHead(QStringView form)
{
    static constexpr std::array Heads{
        u"seas", u"oceans", u"islands", u"mountains", u"rivers", u"straits", u"lakes", u"peninsulas"};
    return std::ranges::any_of(Heads, [form](QStringView known) { return form == known; });
}

} // namespace

QStringView NameRefiner::form(size_t sentence, int word) const
{
    const auto& forms = m_context.input(sentence).forms;
    return word < 0 || word >= static_cast<int>(forms.size()) ? QStringView(u" ") : forms[static_cast<size_t>(word)];
}

bool NameRefiner::touchesNext(size_t sentence, int word) const
{
    return word >= 0 && word < static_cast<int>(m_context.input(sentence).tokens.size())
        && !m_context.input(sentence).tokens[static_cast<size_t>(word)].spaceAfter;
}

quint32 NameRefiner::listsOf(size_t sentence, int first, int end) const
{
    return m_context.gazetteer().listsOf(
        m_context.words(sentence).subspan(static_cast<size_t>(first), static_cast<size_t>(end - first)));
}

quint64 NameRefiner::keyOf(size_t sentence, int first, int end) const
{
    quint64 key = 17;
    for (int i = first; i < end; ++i)
        key = mixed(key, m_context.words(sentence)[static_cast<size_t>(i)].form);
    return key;
}

std::vector<NameRefiner::Found> NameRefiner::parts(size_t sentence, Found name) const
{
    const quint32 owners = Gazetteer::Places | Gazetteer::Nationality;
    for (int i = name.first + 1; i < name.end; ++i) {
        const bool owned = isPossessive(form(sentence, i)) && i + 1 < name.end;
        const bool joined = form(sentence, i).size() == 1 && isHyphen(form(sentence, i)[0]) && i + 1 < name.end
            && (listsOf(sentence, i + 1, name.end) & owners) != 0 && listsOf(sentence, name.first, name.end) == 0;
        const quint32 lists = listsOf(sentence, name.first, i) & owners;
        if (lists == 0 || (!owned && !joined))
            continue;
        Found before = name, after = name;
        before.end = i;
        after.first = i + 1;
        before.type = (lists & Gazetteer::Places) != 0 ? NameType::Place : NameType::Group;
        std::vector<Found> both{before};
        std::ranges::move(parts(sentence, after), std::back_inserter(both));
        return both;
    }
    return {name};
}

NameRefiner::Found NameRefiner::trimmed(size_t sentence, Found name) const
{
    const auto isArticle = [&](int word) {
        const QStringView text = form(sentence, word);
        return text.compare(u"the", Qt::CaseInsensitive) == 0 || text == u"a" || text == u"an";
    };
    const auto isMark = [&](int word) { return !isWordCharacter(form(sentence, word)[0]); };
    while (name.first + 1 < name.end
        && (isMark(name.first)
            || (isArticle(name.first)
                && (name.type != NameType::Place || listsOf(sentence, name.first, name.end) == 0))))
        ++name.first;
    while (name.end - 1 > name.first
        && (isPossessive(form(sentence, name.end - 1))
            || (isMark(name.end - 1) && form(sentence, name.end - 1) != u"!")))
        --name.end;
    return name;
}

NameRefiner::Found NameRefiner::extended(size_t sentence, Found name) const
{
    if (name.type == NameType::Place && isSharedHead(form(sentence, name.end)))
        ++name.end;
    const bool hyphen = touchesNext(sentence, name.end - 1) && form(sentence, name.end).size() == 1
        && isHyphen(form(sentence, name.end)[0]) && touchesNext(sentence, name.end);
    const quint32 lands = Gazetteer::Places | Gazetteer::Nationality | Gazetteer::People;
    const QStringView next = form(sentence, name.end + 1);
    if (hyphen && next[0].isUpper() && (listsOf(sentence, name.end - 1, name.end) & lands) == 0
        && (listsOf(sentence, name.end + 1, name.end + 2) & lands) == 0)
        name.end += 2;
    return name;
}

bool NameRefiner::isDoubtful(size_t sentence, Found name) const
{
    const quint32 namesOnly = ~quint32(
        Gazetteer::Common | Gazetteer::Honorific | Gazetteer::Office | Gazetteer::GivenName | Gazetteer::Surname);
    bool anyCommon = false, allCommon = true, listed = false, seenInside = false;
    for (int i = name.first; i < name.end; ++i) {
        const auto word = static_cast<size_t>(i);
        const Gazetteer::Marks& marks = m_context.marks(sentence)[word];
        const bool capital = m_context.words(sentence)[word].capital;
        const bool common =
            capital && ((marks.begins & Gazetteer::Common) != 0 || m_context.isSmallSomewhere(sentence, word));
        anyCommon = anyCommon || common;
        allCommon = allCommon && (common || !capital);
        listed = listed || (marks.any() & namesOnly) != 0;
        seenInside = seenInside || m_context.isCapitalInside(sentence, word);
    }
    if (listed)
        return false;
    if (name.end == name.first + 1 && m_context.isShortForSmall(sentence, static_cast<size_t>(name.first)))
        return true;
    if (m_context.isTitleCase(sentence))
        return anyCommon || (!seenInside && name.margin < Sure);
    return allCommon && name.first == 0 && name.end == 1 && name.margin < Sure;
}

NameRefiner::Sentence NameRefiner::namesOf(size_t sentence, const NameTagger::Reading& reading) const
{
    const NameTagger::Labels& labels = reading.labels[sentence];
    Sentence names;
    for (int i = 0; i < static_cast<int>(labels.size()); ++i) {
        const int label = labels[static_cast<size_t>(i)];
        if (label == 0)
            continue;
        int end = i + 1, margin = reading.margins[sentence][static_cast<size_t>(i)];
        while (end < static_cast<int>(labels.size()) && labels[static_cast<size_t>(end)] != 0
            && !isFirst(labels[static_cast<size_t>(end)]))
            margin = std::min(margin, reading.margins[sentence][static_cast<size_t>(end++)]);
        for (const Found& part : parts(sentence, {i, end, typeOfLabel(label), margin})) {
            const Found name = extended(sentence, trimmed(sentence, part));
            const bool after = names.empty() || name.first >= names.back().end;
            if (after && name.first < name.end && !isDoubtful(sentence, name))
                names.push_back(name);
        }
        i = end - 1;
    }
    return names;
}

void NameRefiner::addFurtherMentions(std::vector<Sentence>& names) const
{
    struct Known {
        NameType type = NameType::Other;
        int length = 0;
        int margin = 0;
    };
    std::unordered_map<quint64, Known> known; // only looked up, never walked
    for (size_t s = 0; s < names.size(); ++s) {
        for (const Found& name : names[s]) {
            if (name.margin < Sure)
                continue;
            Known& entry = known[keyOf(s, name.first, name.end)];
            if (name.margin > entry.margin)
                entry = {name.type, name.end - name.first, name.margin};
        }
    }
    for (size_t s = 0; s < names.size() && !known.empty(); ++s) {
        Sentence all;
        size_t next = 0;
        const auto length = static_cast<int>(m_context.input(s).forms.size());
        for (int i = 0; i < length; ++i) {
            if (next < names[s].size() && names[s][next].first == i) {
                all.push_back(names[s][next++]);
                i = all.back().end - 1;
                continue;
            }
            const int room = next < names[s].size() ? names[s][next].first : length;
            if (!m_context.words(s)[static_cast<size_t>(i)].capital
                || (m_context.marks(s)[static_cast<size_t>(i)].begins & Gazetteer::Common) != 0)
                continue;
            for (int end = std::min(room, i + 4); end > i; --end) {
                const auto found = known.find(keyOf(s, i, end));
                if (found == known.end() || found->second.length != end - i)
                    continue;
                all.push_back({i, end, found->second.type, Sure});
                i = end - 1;
                break;
            }
        }
        names[s] = std::move(all);
    }
}

std::vector<NameRefiner::Sentence> NameRefiner::refined(const NameTagger::Reading& reading) const
{
    std::vector<Sentence> names;
    names.reserve(m_context.sentenceCount());
    for (size_t s = 0; s < m_context.sentenceCount(); ++s)
        names.push_back(namesOf(s, reading));
    addFurtherMentions(names);
    return names;
}

} // namespace language
