#include "model/language/readtogether.h"

#include "model/language/analysis.h"

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

/// The sentences in groups that are read together: where each begins, and the end.
std::vector<size_t> groupsOf(const std::vector<Sentence>& sentences)
{
    std::vector<size_t> groups{0};
    size_t words = 0;
    for (size_t s = 0; s < sentences.size(); ++s) {
        words += sentences[s].tokens.size();
        if (words >= WordsAtOnce || s + 1 == sentences.size()) {
            groups.push_back(s + 1);
            words = 0;
        }
    }
    return groups;
}

/// Reads groups of sentences, from as many threads as want to help.
class Reading {
public:
    Reading(
        QStringView text, std::vector<Sentence>& sentences, const Models::Tables& tables, const std::stop_token& stop)
        : m_text(text)
        , m_sentences(sentences)
        , m_groups(groupsOf(sentences))
        , m_tables(tables)
        , m_stop(stop)
    {
    }

    size_t groupCount() const { return m_groups.size() - 1; }

    void work()
    {
        try {
            for (size_t group = m_next++; group < groupCount() && !m_stop.stop_requested(); group = m_next++) {
                read(m_groups[group], m_groups[group + 1]);
                const std::scoped_lock lock(m_mutex);
                m_done.push_back(group);
            }
        } catch (...) { // there may be too little memory
            m_next = groupCount();
            const std::scoped_lock lock(m_mutex);
            m_failure = std::current_exception();
        }
    }

    /// Sentences up to the first that nobody has read. Throws what stopped the work.
    size_t doneCount()
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
        std::ranges::sort(m_done);
        size_t groups = 0;
        while (groups < m_done.size() && m_done[groups] == groups)
            ++groups;
        return m_groups[groups];
    }

private:
    void read(size_t first, size_t end)
    {
        std::vector<std::vector<QStringView>> forms;
        for (size_t s = first; s < end; ++s) {
            forms.emplace_back();
            for (const Token& token : m_sentences[s].tokens)
                forms.back().push_back(m_text.sliced(token.span.begin, token.span.length()));
        }
        std::vector<Analysis> analyses = analyse(forms, m_tables);
        const std::scoped_lock lock(m_mutex); // for the lemmas
        for (size_t s = first; s < end; ++s)
            take(m_sentences[s], std::move(analyses[s - first]));
    }

    void take(Sentence& sentence, Analysis&& analysis)
    {
        for (size_t i = 0; i < analysis.tokens.size(); ++i) {
            Token& token = analysis.tokens[i];
            token.span = sentence.tokens[i].span;
            token.spaceAfter = sentence.tokens[i].spaceAfter;
            token.lemma = m_lemmas.shared(token.lemma);
        }
        sentence.tokens = std::move(analysis.tokens);
        sentence.signs = std::move(analysis.signs);
        sentence.nameScores = std::move(analysis.nameScores);
    }

    QStringView m_text;
    std::vector<Sentence>& m_sentences;
    const std::vector<size_t> m_groups;
    const Models::Tables& m_tables;
    const std::stop_token& m_stop;
    std::atomic<size_t> m_next = 0;
    std::mutex m_mutex;
    SharedLemmas m_lemmas;
    std::vector<size_t> m_done;
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
    return reading.doneCount();
}

} // namespace language
