#include "model/language/nametagger.h"

#include "model/language/archive.h"
#include "model/language/namevotes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace language {

using namespace fixed;

namespace {

constexpr int Never = std::numeric_limits<int>::min() / 4;

using Column = std::array<int, NameLabelCount>;

} // namespace

NameTagger::NameTagger(std::span<const std::byte> bytes)
{
    const Archive archive(bytes);
    const auto part = [&](Part which) { return archive.part(static_cast<quint32>(which)); };
    m_gazetteer = Gazetteer(part(Part::Lists));
    m_hidden = Affine(part(Part::Hidden));
    m_scores = Affine(part(Part::Scores));
    m_secondLook = Affine(part(Part::SecondLook));
    const auto rows = part(Part::ListRows);
    const bool fits = m_hidden.isValid() && m_scores.isValid() && m_scores.inputs() == m_hidden.outputs()
        && m_scores.outputs() >= NameLabelCount && m_secondLook.isValid() && m_secondLook.inputs() == NameVotes::Width
        && m_secondLook.outputs() >= NameLabelCount
        && rows.size() >= 3 * Gazetteer::ListCount * m_hidden.outputs() * sizeof(qint16);
    m_listRows = fits ? reinterpret_cast<const qint16*>(rows.data()) : nullptr;
}

std::vector<LabelScores> NameTagger::scores(
    std::span<const QStringView> forms, const Rows<qint16>& vectors, size_t firstRow) const
{
    std::vector<Word> words;
    for (const QStringView form : forms)
        words.push_back(describe(form));
    std::vector<LabelScores> found;
    for (size_t i = 0; i < words.size(); ++i) {
        if (NameContext::isCandidate(words, i))
            found.push_back({static_cast<qint32>(i), {}});
    }
    if (found.empty())
        return found;
    Rows<qint16> own(found.size(), vectors.width());
    for (size_t row = 0; row < found.size(); ++row)
        std::copy_n(vectors[firstRow + static_cast<size_t>(found[row].word)], vectors.width(), own[row]);
    Rows<qint16> hidden = m_hidden.apply(own);
    const std::vector<Gazetteer::Marks> marks = m_gazetteer.mark(words);
    std::vector<int> sums(hidden.width());
    for (size_t row = 0; row < found.size(); ++row) {
        const Gazetteer::Marks& of = marks[static_cast<size_t>(found[row].word)];
        std::copy_n(hidden[row], sums.size(), sums.begin());
        const std::array bits{of.begins, of.inside, of.ends};
        for (size_t bit = 0; bit < 3 * Gazetteer::ListCount; ++bit) {
            const qint16* adds = m_listRows + bit * sums.size();
            for (size_t i = 0;
                 (bits[bit / Gazetteer::ListCount] >> bit % Gazetteer::ListCount & 1U) != 0 && i < sums.size(); ++i)
                sums[i] += adds[i];
        }
        for (size_t i = 0; i < sums.size(); ++i)
            hidden[row][i] = saturated(std::max(0, sums[i]));
    }
    const Rows<qint16> scores = m_scores.apply(hidden);
    for (size_t row = 0; row < found.size(); ++row)
        std::copy_n(scores[row], NameLabelCount, found[row].labels.begin());
    return found;
}

NameTagger::Reading NameTagger::read(const NameContext& context) const
{
    const NameVotes votes(context);
    Reading reading;
    for (size_t s = 0; s < context.sentenceCount(); ++s) {
        const std::span<const LabelScores> candidates = context.input(s).scores;
        Rows<qint16> hints(candidates.size(), NameVotes::Width);
        for (size_t row = 0; row < candidates.size(); ++row)
            std::ranges::copy(votes.hints(s, candidates[row]), hints[row]);
        const Rows<qint16> corrections = m_secondLook.apply(hints);
        Column outside;
        outside.fill(Never);
        outside[0] = 0;
        Emissions emissions(context.input(s).forms.size(), outside);
        for (size_t row = 0; row < candidates.size(); ++row) {
            Column& of = emissions[static_cast<size_t>(candidates[row].word)];
            for (size_t label = 0; label < of.size(); ++label)
                of[label] = candidates[row].labels[label] + corrections[row][label];
        }
        reading.labels.push_back(decode(emissions));
        const bool any = std::ranges::any_of(reading.labels.back(), [](int label) { return label != 0; });
        reading.margins.push_back(any ? margins(emissions) : std::vector<int>());
    }
    return reading;
}

NameTagger::Labels NameTagger::decode(const Emissions& emissions)
{
    const size_t length = emissions.size();
    std::vector<std::array<quint8, NameLabelCount>> from(length);
    Column last{};
    for (size_t i = 0; i < length; ++i) {
        Column best;
        for (int label = 0; label < NameLabelCount; ++label) {
            const auto to = static_cast<size_t>(label);
            int top = Never;
            for (int before = 0; before < NameLabelCount; ++before) {
                if (!mayFollow(i == 0 ? -1 : before, label))
                    continue;
                const int score = i == 0 ? 0 : last[static_cast<size_t>(before)];
                if (score > top) {
                    top = score;
                    from[i][to] = static_cast<quint8>(before);
                }
                if (i == 0)
                    break;
            }
            best[to] = std::max(Never, top + emissions[i][to]);
        }
        last = best;
    }
    Labels labels(length);
    if (length == 0)
        return labels;
    auto label = std::max_element(last.begin(), last.end()) - last.begin();
    for (size_t i = length; i-- > 0;) {
        labels[i] = static_cast<int>(label);
        label = from[i][static_cast<size_t>(label)];
    }
    return labels;
}

std::vector<int> NameTagger::margins(const Emissions& emissions)
{
    const size_t length = emissions.size();
    std::vector<Column> forward(length), backward(length);
    for (size_t i = 0; i < length; ++i) {
        for (int label = 0; label < NameLabelCount; ++label) {
            int top = i == 0 && mayFollow(-1, label) ? 0 : Never;
            for (int before = 0; i > 0 && before < NameLabelCount; ++before) {
                if (mayFollow(before, label))
                    top = std::max(top, forward[i - 1][static_cast<size_t>(before)]);
            }
            forward[i][static_cast<size_t>(label)] = std::max(Never, top + emissions[i][static_cast<size_t>(label)]);
        }
    }
    for (size_t i = length; i-- > 0;) {
        for (int label = 0; label < NameLabelCount; ++label) {
            int top = i + 1 == length ? 0 : Never;
            for (int after = 0; i + 1 < length && after < NameLabelCount; ++after) {
                const auto to = static_cast<size_t>(after);
                if (mayFollow(label, after))
                    top = std::max(top, backward[i + 1][to] + emissions[i + 1][to]);
            }
            backward[i][static_cast<size_t>(label)] = std::max(Never, top);
        }
    }
    std::vector<int> margins(length);
    for (size_t i = 0; i < length; ++i) {
        Column through;
        for (size_t label = 0; label < NameLabelCount; ++label)
            through[label] = forward[i][label] + backward[i][label];
        std::nth_element(through.begin(), through.begin() + 1, through.end(), std::greater<>());
        margins[i] = through[0] - through[1];
    }
    return margins;
}

float confidenceOf(int margin)
{
    const double chance = 0.96 / (1 + std::exp(0.8 - margin / 320.0));
    return static_cast<float>(std::round(chance * 100) / 100);
}

} // namespace language
