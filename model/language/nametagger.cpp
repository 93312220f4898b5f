#include "model/language/nametagger.h"

#include "model/language/archive.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace language {

namespace {

constexpr int Never = std::numeric_limits<int>::min() / 4;

using Column = std::array<int, NameLabelCount>;

} // namespace

NameTagger::NameTagger(std::span<const std::byte> bytes)
{
    const Archive archive(bytes);
    m_gazetteer = Gazetteer(archive.part(0));
    m_looks = {Look(archive.part(1), archive.part(2)), Look(archive.part(3), archive.part(4))};
}

NameTagger::Look::Look(std::span<const std::byte> transitions, std::span<const std::byte> model)
    : m_model(model)
{
    if (transitions.size() == sizeof m_transitions)
        std::memcpy(&m_transitions, transitions.data(), sizeof m_transitions);
    else
        m_model = {};
}

NameTagger::Emissions NameTagger::Look::emissions(const NameFeatures& features, size_t sentence) const
{
    Emissions emissions(features.words(sentence).size());
    for (size_t i = 0; i < emissions.size(); ++i) {
        emissions[i].fill(Never);
        emissions[i][0] = 0;
        if (!features.isCandidate(sentence, i))
            continue;
        const NameFeatures::List list = features.features(sentence, i);
        const auto scores = m_model.score(list.view());
        std::copy_n(scores.begin(), NameLabelCount, emissions[i].begin());
    }
    return emissions;
}

std::vector<NameTagger::Labels> NameTagger::Look::labels(const NameFeatures& features) const
{
    std::vector<Labels> labels(features.sentenceCount());
    for (size_t s = 0; s < labels.size(); ++s)
        labels[s] = decode(emissions(features, s), m_transitions);
    return labels;
}

NameTagger::Reading NameTagger::read(NameFeatures& features) const
{
    std::vector<Labels> first(features.sentenceCount());
    for (size_t s = 0; s < first.size(); ++s) {
        first[s] = decode(m_looks[0].emissions(features, s), m_looks[0].transitions());
        features.vote(s, first[s]);
    }
    features.beginSecondLook(std::move(first));
    Reading reading;
    for (size_t s = 0; s < features.sentenceCount(); ++s) {
        const Emissions emissions = m_looks[1].emissions(features, s);
        reading.labels.push_back(decode(emissions, m_looks[1].transitions()));
        const bool any = std::ranges::any_of(reading.labels.back(), [](int label) { return label != 0; });
        reading.margins.push_back(any ? margins(emissions, m_looks[1].transitions()) : std::vector<int>());
    }
    return reading;
}

NameTagger::Labels NameTagger::decode(const Emissions& emissions, const Transitions& transitions)
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
                const auto at = static_cast<size_t>(i == 0 ? NameLabelCount : before);
                if (!mayFollow(i == 0 ? -1 : before, label))
                    continue;
                const int score = (i == 0 ? 0 : last[static_cast<size_t>(before)]) + transitions[at][to];
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

std::vector<int> NameTagger::margins(const Emissions& emissions, const Transitions& transitions)
{
    const size_t length = emissions.size();
    std::vector<Column> forward(length), backward(length);
    for (size_t i = 0; i < length; ++i) {
        for (int label = 0; label < NameLabelCount; ++label) {
            int top = i == 0 && mayFollow(-1, label) ? transitions[NameLabelCount][static_cast<size_t>(label)] : Never;
            for (int before = 0; i > 0 && before < NameLabelCount; ++before) {
                if (mayFollow(before, label))
                    top = std::max(top,
                        forward[i - 1][static_cast<size_t>(before)]
                            + transitions[static_cast<size_t>(before)][static_cast<size_t>(label)]);
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
                    top = std::max(
                        top, backward[i + 1][to] + emissions[i + 1][to] + transitions[static_cast<size_t>(label)][to]);
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
    const double chance = 0.96 / (1 + std::exp(0.6 - margin / 2000.0));
    return static_cast<float>(std::round(chance * 100) / 100);
}

} // namespace language
