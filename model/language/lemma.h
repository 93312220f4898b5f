#pragma once

#include <QHash>
#include <QSharedData>
#include <QString>

namespace language {

/// The lemma of a word: a text that equal words of an article share, in the room of one pointer.
class Lemma {
public:
    Lemma() = default;
    explicit Lemma(const QString& text)
        : m_shared(new Shared(text))
    {
    }
    Lemma& operator=(const QString& text)
    {
        m_shared = new Shared(text);
        return *this;
    }

    const QString& text() const
    {
        static const QString none;
        return m_shared ? m_shared->text : none;
    }
    operator const QString&() const { return text(); }

    qsizetype size() const { return text().size(); }
    template <class Words> bool startsWith(const Words& words) const { return text().startsWith(words); }
    template <class Words> bool endsWith(const Words& words) const { return text().endsWith(words); }
    QString toLower() const { return text().toLower(); }

    friend bool operator==(const Lemma& a, const Lemma& b) { return a.m_shared == b.m_shared || a.text() == b.text(); }
    friend bool operator==(const Lemma& lemma, const QString& words) { return lemma.text() == words; }
    friend bool operator==(const Lemma& lemma, QStringView words) { return lemma.text() == words; }
    friend bool operator==(const Lemma& lemma, QLatin1String words) { return lemma.text() == words; }
    template <size_t Size> friend bool operator==(const Lemma& lemma, const char16_t (&words)[Size])
    {
        return lemma.text() == QStringView(words);
    }

private:
    struct Shared : QSharedData {
        explicit Shared(const QString& of)
            : text(of)
        {
        }
        QString text;
    };
    QExplicitlySharedDataPointer<const Shared> m_shared;
};

/// Makes equal lemmas share one text.
class SharedLemmas {
public:
    Lemma shared(const Lemma& lemma)
    {
        const auto known = m_lemmas.constFind(lemma.text());
        return known != m_lemmas.cend() ? *known : *m_lemmas.insert(lemma.text(), lemma);
    }

private:
    QHash<QString, Lemma> m_lemmas; ///< only looked up, never walked
};

} // namespace language
