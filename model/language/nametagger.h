#pragma once

#include "model/language/gazetteer.h"
#include "model/language/linearmodel.h"
#include "model/language/namefeatures.h"

#include <array>
#include <span>
#include <vector>

namespace language {

/// What a word is to a name: 0 outside, then for each NameType its first word and its further words.
inline constexpr int NameLabelCount = 15;
constexpr int firstLabel(NameType type)
{
    return 1 + 2 * static_cast<int>(type);
}
constexpr int furtherLabel(NameType type)
{
    return 2 + 2 * static_cast<int>(type);
}
constexpr NameType typeOfLabel(int label)
{
    return static_cast<NameType>((label - 1) / 2);
}
constexpr bool isFirst(int label)
{
    return label % 2 == 1;
}
/// Whether `next` may follow `label`; -1 stands before the first word.
constexpr bool mayFollow(int label, int next)
{
    return next == 0 || isFirst(next) || (label > 0 && typeOfLabel(label) == typeOfLabel(next));
}

/// Names as the best sequence of labels under a structured averaged perceptron (Collins, 2002).
class NameTagger {
public:
    using Labels = std::vector<int>;
    /// The scores of the labels of every word of a sentence.
    using Emissions = std::vector<std::array<int, NameLabelCount>>;
    using Transitions =
        std::array<std::array<int, NameLabelCount>, NameLabelCount + 1>; ///< [after] the last row: sentence begin

    NameTagger() = default;
    /// `bytes`: an Archive of Gazetteer and, for the first look and for the second, transitions and LinearModel. They
    /// must outlive this.
    explicit NameTagger(std::span<const std::byte> bytes);
    bool isValid() const { return m_looks[0].isValid() && m_looks[1].isValid() && m_gazetteer.isValid(); }
    const Gazetteer& gazetteer() const { return m_gazetteer; }

    /// The model of one look over an article.
    class Look {
    public:
        Look() = default;
        Look(std::span<const std::byte> transitions, std::span<const std::byte> model);
        bool isValid() const { return m_model.isValid(); }
        Emissions emissions(const NameFeatures& features, size_t sentence) const;
        const Transitions& transitions() const { return m_transitions; }
        std::vector<Labels> labels(const NameFeatures& features) const;

    private:
        Transitions m_transitions{};
        LinearModel m_model;
    };

    /// The labels of every sentence of an article, and how sure they are.
    struct Reading {
        std::vector<Labels> labels;
        std::vector<std::vector<int>> margins; ///< by how much the best sequence beats the best with another label here
    };
    /// `features`: of an article that nobody has looked at yet.
    Reading read(NameFeatures& features) const;

    /// The best legal labels.
    static Labels decode(const Emissions& emissions, const Transitions& transitions);
    static std::vector<int> margins(const Emissions& emissions, const Transitions& transitions);

private:
    std::array<Look, 2> m_looks;
    Gazetteer m_gazetteer;
};

/// The chance that a name of this margin is right in span and type, in hundredths: a curve fitted to names of texts
/// that were not trained on (after Platt, 1999).
float confidenceOf(int margin);

} // namespace language
