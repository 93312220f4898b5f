#include "model/language/corpora/marks.h"

#include "model/language/sentencesplitter.h"

#include <algorithm>

namespace language::corpora {

CutText::CutText(QString source, const Tokenizer& tokenizer)
    : text(std::move(source))
{
    if (std::ranges::any_of(text, [](QChar c) { return c.isSurrogate(); })) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!text[i].isLowSurrogate())
                m_places.push_back(i);
        }
    }
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        const std::vector<TextSpan> words = tokenizer.tokenize(QStringView(text).sliced(begin, end - begin), begin);
        size_t first = 0;
        for (const size_t last : SentenceSplitter(tokenizer).split(text, words)) {
            sentences.emplace_back(
                words.begin() + static_cast<std::ptrdiff_t>(first), words.begin() + static_cast<std::ptrdiff_t>(last));
            first = last;
        }
        begin = end + 1;
    }
}

qsizetype CutText::placeOf(qsizetype codePoint) const
{
    if (codePoint < 0 || m_places.empty())
        return std::clamp<qsizetype>(codePoint, 0, text.size());
    return codePoint < std::ssize(m_places) ? m_places[static_cast<size_t>(codePoint)] : text.size();
}

MarkedSentence CutText::unmarked(size_t sentence) const
{
    MarkedSentence marked;
    for (const TextSpan word : sentences[sentence])
        marked.forms.append(text.sliced(word.begin, word.length()));
    marked.marks.assign(sentences[sentence].size(), 0);
    return marked;
}

void CutText::mark(MarkedSentence& marked, size_t sentence, qsizetype from, qsizetype to, int mark) const
{
    const qsizetype begin = placeOf(from), end = placeOf(to);
    for (size_t i = 0; i < marked.marks.size(); ++i) {
        const TextSpan word = sentences[sentence][i];
        if (word.begin < end && begin < word.end)
            marked.marks[i] = mark;
    }
}

} // namespace language::corpora
