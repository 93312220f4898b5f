#include "model/language/corpora/namelabels.h"
#include "model/language/corpora/treebank.h"

#include <algorithm>

namespace language::corpora {

namespace {

/// A noun phrase of GUM with its kind.
struct Phrase {
    QString kind;
    bool identified = false; ///< has an article in an encyclopaedia
    int first = 0;
    int last = 0;
};

/// The phrases of one sentence from the MISC column: "(12-person-…", "12)".
std::vector<Phrase> phrasesOf(const QStringList& columns)
{
    std::vector<Phrase> done;
    std::vector<std::pair<QString, Phrase>> open;
    for (int word = 0; word < columns.size(); ++word) {
        QString entity;
        for (const QString& part : columns[word].split(u'|')) {
            if (part.startsWith(u"Entity="))
                entity = part.mid(7);
        }
        for (qsizetype i = 0; i < entity.size();) {
            if (entity[i] == u'(') {
                qsizetype end = i + 1;
                while (end < entity.size() && entity[end] != u'(' && entity[end] != u')')
                    ++end;
                const QStringList parts = entity.mid(i + 1, end - i - 1).split(u'-');
                open.emplace_back(parts.value(0), Phrase{parts.value(1), parts.size() > 6, word, word});
                i = end;
                if (i < entity.size() && entity[i] == u')') {
                    done.push_back(open.back().second);
                    open.pop_back();
                    ++i;
                }
                continue;
            }
            qsizetype end = entity.indexOf(u')', i);
            if (end < 0)
                end = entity.size();
            const QString number = entity.mid(i, end - i);
            const auto found =
                std::find_if(open.rbegin(), open.rend(), [&](const auto& pair) { return pair.first == number; });
            if (found != open.rend()) {
                found->second.last = word;
                done.push_back(found->second);
                open.erase(std::next(found).base());
            }
            i = end + 1;
        }
    }
    return done;
}

std::optional<NameType> typeOfKind(const Phrase& phrase)
{
    if (phrase.kind == u"person")
        return NameType::Person;
    if (phrase.kind == u"organization")
        return NameType::Organization;
    if (phrase.kind == u"place")
        return NameType::Place;
    if (phrase.kind == u"event")
        return NameType::Event;
    if (phrase.kind == u"abstract" || phrase.kind == u"object")
        return NameType::Other;
    return {};
}

/// The name in a phrase: its head, a proper noun, with the proper nouns that hang on it.
std::optional<Chunk> nameIn(const TreebankSentence& sentence, const Phrase& phrase, NameType type)
{
    const auto word = [&](int i) -> const TreebankWord& { return sentence.words[static_cast<size_t>(i)]; };
    int head = -1;
    for (int i = phrase.first; i <= phrase.last && head < 0; ++i) {
        if (word(i).head < phrase.first || word(i).head > phrase.last)
            head = i;
    }
    if (head < 0 || word(head).tag != Tag::Propn)
        return {};
    const auto joins = [&](int i) {
        const Relation relation = word(i).relation;
        const bool inside = relation == Relation::Compound || relation == Relation::Flat || relation == Relation::Amod
            || relation == Relation::Nummod || relation == Relation::Goeswith || relation == Relation::NmodPoss;
        return (word(i).tag == Tag::Propn
                   || (!word(i).form.isEmpty() && word(i).form[0].isUpper() && word(i).tag != Tag::Det
                       && word(i).tag != Tag::Pron))
            && inside;
    };
    int first = head, last = head;
    const auto between = [&](int i) { return word(i).penn == 21 || word(i).form == u"'s" || word(i).form == u"&"; };
    while (first > phrase.first
        && (joins(first - 1) || (between(first - 1) && first - 1 > phrase.first && joins(first - 2))))
        --first;
    while (last < phrase.last
        && (word(last + 1).relation == Relation::Flat
            || (word(last + 1).tag == Tag::Num && word(last + 1).relation == Relation::Nummod)))
        ++last;
    const bool ofName = type != NameType::Person && last + 1 < phrase.last
        && (word(last + 1).form == u"of" || word(last + 1).form == u"for");
    if (ofName && !phrase.identified)
        return Chunk{static_cast<size_t>(first), static_cast<size_t>(last + 1)};
    if (ofName) {
        int end = last + 2;
        while (end <= phrase.last
            && (word(end).form == u"the" || word(end).form == u"of" || word(end).form == u"and"
                || word(end).form == u"for" || word(end).form[0].isUpper()))
            ++end;
        last = end - 1;
    }
    return Chunk{static_cast<size_t>(first), static_cast<size_t>(last + 1)};
}

/// The MISC column of every word, a list a sentence.
std::vector<QStringList> miscsOf(const QString& path)
{
    std::vector<QStringList> miscs(1);
    for (const QString& line : linesOf(path)) {
        const QStringList columns = line.split(u'\t');
        if (line.isEmpty() && !miscs.back().isEmpty())
            miscs.emplace_back();
        else if (columns.size() == 10 && !columns[0].contains(u'-') && !columns[0].contains(u'.'))
            miscs.back().append(columns[9]);
    }
    return miscs;
}

NamedSentence labelled(const TreebankSentence& gold, const QStringList& miscs, const Gazetteer& lists)
{
    NamedSentence sentence;
    for (const TreebankWord& word : gold.words)
        sentence.forms.append(word.form);
    sentence.labels.assign(gold.words.size(), 0);
    auto phrases = phrasesOf(miscs);
    std::ranges::stable_sort(phrases, {}, [](const Phrase& p) { return p.last - p.first; }); // the outer overwrite
    for (const Phrase& phrase : phrases) {
        auto type = typeOfKind(phrase);
        if (!type)
            continue;
        const auto chunk = nameIn(gold, phrase, *type);
        if (!chunk || (*type == NameType::Other && !phrase.identified))
            continue;
        const QStringList name =
            sentence.forms.mid(static_cast<qsizetype>(chunk->first), static_cast<qsizetype>(chunk->end - chunk->first));
        if (*type == NameType::Other)
            type = typeByWords(name.join(u' '), *type);
        for (size_t i = chunk->end;
             i < sentence.labels.size() && sentence.labels[i] != 0 && !isFirst(sentence.labels[i]); ++i)
            sentence.labels[i] = 0;
        setName(sentence, *chunk, *type);
    }
    addGroups(sentence, lists);
    return sentence;
}

} // namespace

NamedCorpus readGum(const QStringList& paths, const Gazetteer& lists)
{
    NamedCorpus corpus;
    for (const QString& path : paths) {
        const auto treebank = readTreebank(path);
        if (!treebank)
            continue;
        const std::vector<QStringList> miscs = miscsOf(path);
        NamedDocument document;
        for (size_t s = 0; s < treebank->size(); ++s)
            document.push_back(labelled((*treebank)[s], miscs[s], lists));
        corpus.push_back(std::move(document));
    }
    return corpus;
}

} // namespace language::corpora
