#pragma once

#include "model/extract/entities/cluster.h"

#include <map>
#include <vector>

namespace extract {

/// One reference to an entity, by name or by what was resolved before, with its place in the tree.
struct Reference {
    int cluster = 0;
    int sentence = 0;
    int token = 0; ///< its head in the tree
    bool quoted = false;
    bool subject = false;
    bool mainSubject = false; ///< of the sentence's main clause, outside quotation marks
    double weight = 0; ///< salience by grammatical role
};

/// Several entities that were named together: "Biden and Xi", "U.S.-China".
struct JointReference {
    std::vector<int> clusters;
    int sentence = 0;
    int token = 0; ///< the last token
    EntityType type = EntityType::Other;
    bool subject = false;
};

/// What an article has referred to so far, read from left to right: the state that pronouns are resolved in.
///
/// Salience is that of Lappin and Leass (1994), halved by each sentence, with the subject before other roles as in
/// centering theory (Grosz, Joshi and Weinstein 1995), and a subject that takes up a subject before others.
class Discourse {
public:
    Discourse(const ArticleWords& words, const std::vector<NameMention>& names, const std::vector<Cluster>& clusters);

    /// Takes all names into account that begin before the token.
    void advanceTo(int sentence, int token);
    /// Adds what was resolved.
    void refer(const std::vector<int>& clusters, const TokenSpan& at);

    /// Adds somebody without a name, who may be meant as well ("his mother"); the cluster number is negative.
    void referToUnnamed(const TokenSpan& at, language::Gender gender);
    /// Gender of a cluster or of somebody without a name.
    language::Gender genderOf(int cluster) const;

    const WordClasses& classes() const { return m_words.classes(); }
    const std::vector<Cluster>& clusters() const { return m_clusters; }
    const std::vector<Reference>& references() const { return m_references; }
    const std::vector<JointReference>& joints() const { return m_joints; }
    /// Clusters that speak the quotation of that number, as far as the sentence around it shows.
    bool isSpeaker(int quotation, int cluster) const;
    /// Whether the token is the head of a reference to the cluster.
    bool refersAt(int cluster, int sentence, int token) const;
    /// Salience of each cluster that the last `sentences` sentences refer to, seen from a token. Sentences that stand
    /// in quotation marks from end to end lie in between for those who speak there alone.
    std::map<int, double> salience(int sentence, int token, int sentences) const;

private:
    Reference referenceTo(int cluster, const TokenSpan& at) const;
    void noteJoint(size_t name, int cluster);
    void noteSpeakers();
    void countToldSentences();

    const ArticleWords& m_words;
    const std::vector<NameMention>& m_names;
    const std::vector<Cluster>& m_clusters;
    std::vector<int> m_clusterOfName;
    size_t m_nextName = 0;
    std::vector<Reference> m_references;
    std::vector<language::Gender> m_unnamed; ///< gender of cluster -1, -2, …
    std::vector<JointReference> m_joints;
    std::map<int, std::vector<int>> m_speakers;
    std::vector<int> m_toldBefore; ///< sentences before each that are not all quoted
};

/// The token of a span whose head stands outside it.
int headOf(const ArticleWords& words, const TokenSpan& at);

} // namespace extract
