#include "model/language/training/networkdata.h"

#include <algorithm>
#include <map>

namespace language::training {

namespace {

constexpr int LeastCount = 8; ///< of a pair of tag and Penn tag
constexpr size_t MostWords = 200; ///< longer sentences are left out

QString titled(const TreebankWord& word, bool first)
{
    const bool small = word.tag == Tag::Adp || word.tag == Tag::Det || word.tag == Tag::Cconj || word.tag == Tag::Part;
    return word.form.size() > 1 && (first || !small || word.form.size() > 4)
        ? word.form.first(1).toUpper() + word.form.sliced(1)
        : word.form;
}

TreebankSentence asHeadline(TreebankSentence sentence, bool capitals)
{
    for (TreebankWord& word : sentence.words)
        word.form = capitals ? word.form.toUpper() : titled(word, &word == &sentence.words.front());
    return sentence;
}

bool endsInFullStop(const TreebankSentence& sentence)
{
    const int last = static_cast<int>(sentence.words.size()) - 1;
    return last > 2 && sentence.words.back().form == u"."
        && std::ranges::none_of(sentence.words, [&](const TreebankWord& word) { return word.head == last; });
}

TreebankSentence withoutLast(TreebankSentence sentence)
{
    sentence.words.pop_back();
    return sentence;
}

NetworkSentence converted(const TreebankSentence& sentence, const TagClasses& classes)
{
    NetworkSentence out;
    std::vector<QStringView> forms;
    for (const TreebankWord& word : sentence.words) {
        forms.emplace_back(word.form);
        out.classes.push_back(classes.of(word));
        out.heads.push_back(word.head);
        out.relations.push_back(static_cast<int>(word.relation));
    }
    out.keys = wordKeys(forms);
    return out;
}

} // namespace

TagClasses::TagClasses(const Treebank& treebank)
{
    std::map<std::pair<Tag, quint8>, int> counts;
    for (const TreebankSentence& sentence : treebank) {
        for (const TreebankWord& word : sentence.words)
            ++counts[{word.tag, word.penn}];
    }
    for (const auto& [pair, count] : counts) {
        if (count >= LeastCount)
            m_classes.push_back({pair.first, pair.second});
    }
    std::ranges::stable_sort(m_classes, std::ranges::greater(), [&](FineTag tag) {
        return counts[{tag.tag, tag.penn}];
    });
}

int TagClasses::of(const TreebankWord& word) const
{
    const auto exact = std::ranges::find(m_classes, FineTag{word.tag, word.penn});
    const auto found = exact != m_classes.end() ? exact : std::ranges::find(m_classes, word.tag, &FineTag::tag);
    return found == m_classes.end() ? 0 : static_cast<int>(found - m_classes.begin());
}

QByteArray TagClasses::bytes() const
{
    QByteArray bytes;
    for (const FineTag tag : m_classes) {
        bytes.append(static_cast<char>(tag.tag));
        bytes.append(static_cast<char>(tag.penn));
    }
    return bytes;
}

std::vector<NetworkSentence> networkSentences(const Treebank& treebank, const TagClasses& classes)
{
    std::vector<NetworkSentence> sentences;
    size_t number = 0;
    for (const TreebankSentence& sentence : treebank) {
        if (sentence.words.size() > MostWords)
            continue;
        sentences.push_back(converted(sentence, classes));
        if (sentence.words.size() < 4)
            continue;
        ++number;
        if (number % 20 == 0) {
            const TreebankSentence bare = endsInFullStop(sentence) ? withoutLast(sentence) : sentence;
            sentences.push_back(converted(asHeadline(bare, number % 80 == 0), classes));
        }
        if (number % 12 == 0 && endsInFullStop(sentence))
            sentences.push_back(converted(withoutLast(sentence), classes));
    }
    return sentences;
}

} // namespace language::training
