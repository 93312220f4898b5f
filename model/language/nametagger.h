#pragma once

#include "model/language/fixedpoint.h"
#include "model/language/namecontext.h"

#include <array>
#include <span>
#include <vector>

namespace language {

/// Names as the best sequence of labels: a layer over the Encoder's vectors and the name lists gives the scores of a
/// word, then what the article shows of it elsewhere corrects them.
class NameTagger {
public:
    using Labels = std::vector<int>;
    /// The scores of the labels of every word of a sentence, see LabelScores.
    using Emissions = std::vector<std::array<int, NameLabelCount>>;

    enum class Part : quint32 {
        Lists, ///< Gazetteer
        Hidden, ///< Affine
        ListRows, ///< 16 bits each: what each of the lists adds where a phrase begins, goes on and ends
        Scores, ///< Affine of the hidden values
        SecondLook, ///< Affine of what `secondLook` says
        Digest ///< of the name lists, see corpora/namelists
    };

    NameTagger() = default;
    /// `bytes`, an Archive of `Part`s, must outlive this.
    explicit NameTagger(std::span<const std::byte> bytes);
    bool isValid() const { return m_listRows != nullptr && m_gazetteer.isValid(); }
    bool takes(size_t vectorSize) const { return m_hidden.inputs() == vectorSize; }
    const Gazetteer& gazetteer() const { return m_gazetteer; }

    /// The first look: the scores of the candidates of one sentence, whose vectors begin at `firstRow`.
    std::vector<LabelScores> scores(
        std::span<const QStringView> forms, const fixed::Rows<qint16>& words, size_t firstRow) const;

    /// The labels of every sentence of an article, and how sure they are.
    struct Reading {
        std::vector<Labels> labels;
        std::vector<std::vector<int>> margins; ///< by how much the best sequence beats the best with another label here
    };
    Reading read(const NameContext& context) const;

    /// The best legal labels.
    static Labels decode(const Emissions& emissions);
    static std::vector<int> margins(const Emissions& emissions);

private:
    fixed::Affine m_hidden, m_scores, m_secondLook;
    const qint16* m_listRows = nullptr;
    Gazetteer m_gazetteer;
};

/// The chance that a name of this margin is right in span and type, in hundredths: a curve fitted to names of texts
/// that were not trained on (after Platt, 1999).
float confidenceOf(int margin);

} // namespace language
