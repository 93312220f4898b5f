#include "model/language/readtogether.h"

#include "model/language/analysis.h"

#include <QHash>
#include <QThreadPool>
#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>

namespace language {

namespace {

constexpr size_t WordsAtOnce = 320; ///< so many are read together, which is quicker than one by one

/// Reads sentences in groups, from as many threads as want to help. A sentence that stands there again is read once.
class Reading {
public:
    Reading(
        QStringView text, std::vector<Sentence>& sentences, const Models::Tables& tables, const std::stop_token& stop)
        : m_text(text)
        , m_sentences(sentences)
        , m_tables(tables)
        , m_stop(stop)
        , m_read(sentences.size())
    {
        findRepeats();
        formGroups();
    }

    size_t groupCount() const { return m_groups.size() - 1; }

    void work()
    {
        try {
            for (size_t group = m_next++; group < groupCount() && !m_stop.stop_requested(); group = m_next++)
                read(std::span(m_own).subspan(m_groups[group], m_groups[group + 1] - m_groups[group]));
        } catch (...) { // there may be too little memory
            m_next = groupCount();
            const std::scoped_lock lock(m_mutex);
            m_failure = std::current_exception();
        }
    }

    /// Gives repeats what the first of their kind has. Returns how many sentences have been read, up to the first that
    /// has not; throws what stopped the work.
    size_t finish()
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
        for (size_t s = 0; s < m_sentences.size(); ++s) {
            const size_t first = m_first[s];
            if (!m_read[first])
                return s;
            const Sentence& known = m_sentences[first];
            if (first != s)
                take(m_sentences[s], {known.tokens, known.signs, known.nameScores});
        }
        return m_sentences.size();
    }

private:
    bool isRepeat(const Sentence& sentence, const Sentence& first) const
    {
        return std::ranges::equal(sentence.tokens, first.tokens, [&](const Token& a, const Token& b) {
            return a.span.begin - sentence.span.begin == b.span.begin - first.span.begin
                && a.span.length() == b.span.length();
        });
    }

    void findRepeats()
    {
        QHash<QStringView, size_t> known;
        for (size_t s = 0; s < m_sentences.size(); ++s) {
            const Sentence& sentence = m_sentences[s];
            const QStringView words = m_text.sliced(sentence.span.begin, sentence.span.length());
            const auto found = known.constFind(words);
            const bool repeat = found != known.cend() && isRepeat(sentence, m_sentences[*found]);
            m_first.push_back(repeat ? *found : s);
            if (repeat)
                continue;
            m_own.push_back(s);
            known.insert(words, s);
        }
    }

    void formGroups()
    {
        size_t words = 0;
        for (size_t i = 0; i < m_own.size(); ++i) {
            words += m_sentences[m_own[i]].tokens.size();
            if (words < WordsAtOnce && i + 1 < m_own.size())
                continue;
            m_groups.push_back(i + 1);
            words = 0;
        }
    }

    void read(std::span<const size_t> group)
    {
        std::vector<std::vector<QStringView>> forms;
        for (const size_t s : group) {
            forms.emplace_back();
            for (const Token& token : m_sentences[s].tokens)
                forms.back().push_back(m_text.sliced(token.span.begin, token.span.length()));
        }
        const std::vector<Analysis> analyses = analyse(forms, m_tables);
        const std::scoped_lock lock(m_mutex);
        for (size_t i = 0; i < group.size(); ++i) {
            take(m_sentences[group[i]], analyses[i]);
            m_read[group[i]] = true;
        }
    }

    /// Into the tokens that stand there: many short-lived pieces among lasting ones would keep memory from being used
    /// again.
    void take(Sentence& sentence, const Analysis& analysis)
    {
        for (size_t i = 0; i < analysis.tokens.size(); ++i) {
            Token token = analysis.tokens[i];
            token.span = sentence.tokens[i].span;
            token.spaceAfter = sentence.tokens[i].spaceAfter;
            token.lemma = m_lemmas.shared(token.lemma);
            sentence.tokens[i] = token;
        }
        sentence.signs = analysis.signs;
        sentence.nameScores = analysis.nameScores;
    }

    QStringView m_text;
    std::vector<Sentence>& m_sentences;
    const Models::Tables& m_tables;
    const std::stop_token& m_stop;
    std::vector<size_t> m_first; ///< for each sentence the first that is the same
    std::vector<size_t> m_own; ///< those that are no repeats
    std::vector<size_t> m_groups{0}; ///< where each group begins in m_own, and the end
    std::vector<bool> m_read;
    std::atomic<size_t> m_next = 0;
    std::mutex m_mutex;
    SharedLemmas m_lemmas;
    std::exception_ptr m_failure;
};

/// Who is at work. A helper that comes when the work is done, or whose thread could not be made, is not waited for.
class Crew {
public:
    bool join()
    {
        const std::scoped_lock lock(m_mutex);
        m_atWork += m_closed ? 0 : 1;
        return !m_closed;
    }
    void leave()
    {
        const std::scoped_lock lock(m_mutex);
        --m_atWork;
        m_left.notify_all();
    }
    void close()
    {
        std::unique_lock lock(m_mutex);
        m_closed = true;
        m_left.wait(lock, [this] { return m_atWork == 0; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_left;
    int m_atWork = 0;
    bool m_closed = false;
};

/// Does the work here and on every thread that has none just now.
void workTogether(Reading& reading)
{
    const auto crew = std::make_shared<Crew>();
    QThreadPool* pool = QThreadPool::globalInstance();
    const auto help = [crew, &reading] {
        if (!crew->join())
            return;
        reading.work();
        crew->leave();
    };
    for (size_t helpers = 1; helpers < reading.groupCount(); ++helpers) {
        if (static_cast<int>(helpers) >= pool->maxThreadCount() || !pool->tryStart(help))
            break;
    }
    reading.work();
    crew->close();
}

} // namespace

size_t readTogether(
    QStringView text, std::vector<Sentence>& sentences, const Models::Tables& tables, const std::stop_token& stop)
{
    Reading reading(text, sentences, tables, stop);
    workTogether(reading);
    return reading.finish();
}

} // namespace language
