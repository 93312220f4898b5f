#pragma once

#include "model/language/nametagger.h"

#include <span>
#include <vector>

namespace language {

/// Brings the tagger's labels of one article to the conventions of news: names without article or possessive, compounds
/// of two names apart, no names out of the common words of a headline, and every further mention of a name found.
class NameRefiner {
public:
    /// They must outlive this.
    explicit NameRefiner(const NameContext& context)
        : m_context(context)
    {
    }

    struct Found {
        int first = 0;
        int end = 0;
        NameType type = NameType::Other;
        int margin = 0; ///< see NameTagger::Reading
    };
    using Sentence = std::vector<Found>;

    /// One list a sentence, in order of place.
    std::vector<Sentence> refined(const NameTagger::Reading& reading) const;

private:
    Sentence namesOf(size_t sentence, const NameTagger::Reading& reading) const;
    std::vector<Found> parts(size_t sentence, Found name) const;
    Found trimmed(size_t sentence, Found name) const;
    Found extended(size_t sentence, Found name) const;
    bool isDoubtful(size_t sentence, Found name) const;
    void addFurtherMentions(std::vector<Sentence>& names) const;

    QStringView form(size_t sentence, int word) const;
    bool touchesNext(size_t sentence, int word) const; ///< no space after it
    quint32 listsOf(size_t sentence, int first, int end) const;
    quint64 keyOf(size_t sentence, int first, int end) const;

    const NameContext& m_context;
};

} // namespace language
