#include "model/language/corpora/namescores.h"

#include "model/language/labels.h"
#include "model/language/namerefiner.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace language::corpora {

namespace {

struct Found {
    size_t first = 0;
    size_t end = 0;
    int type = 0;
    auto operator<=>(const Found&) const = default;
};

std::set<Found> namesIn(const NameTagger::Labels& labels)
{
    std::set<Found> names;
    for (size_t i = 0; i < labels.size();) {
        if (labels[i] == 0) {
            ++i;
            continue;
        }
        size_t end = i + 1;
        while (end < labels.size() && labels[end] != 0 && !isFirst(labels[end]))
            ++end;
        names.insert({i, end, static_cast<int>(typeOfLabel(labels[i]))});
        i = end;
    }
    return names;
}

} // namespace

AnalysedDocument::AnalysedDocument(const NamedDocument& document, const Models::Tables& tables)
{
    std::vector<std::vector<QStringView>> forms;
    for (const NamedSentence& sentence : document)
        forms.emplace_back(sentence.forms.begin(), sentence.forms.end());
    analyses = analyse(forms, tables);
    for (size_t s = 0; s < document.size(); ++s)
        inputs.push_back({std::move(forms[s]), analyses[s].tokens, analyses[s].nameScores});
}

QString NameScores::line() const
{
    QString line;
    Counts three;
    for (size_t type = 0; type < types.size(); ++type) {
        const Counts& c = types[type];
        if (type < 3) {
            three.gold += c.gold;
            three.found += c.found;
            three.right += c.right;
        }
        const double f1 = c.gold + c.found == 0 ? 0 : 2.0 * c.right / (c.gold + c.found);
        line += QStringLiteral("%1 %2 (%3)  ").arg(labelOf(static_cast<NameType>(type))).arg(f1, 0, 'f', 3).arg(c.gold);
    }
    const double p = three.found == 0 ? 0 : double(three.right) / three.found,
                 r = three.gold == 0 ? 0 : double(three.right) / three.gold;
    return QStringLiteral("PER+ORG+LOC P %1 R %2 F1 %3   ")
               .arg(p, 0, 'f', 3)
               .arg(r, 0, 'f', 3)
               .arg(p + r == 0 ? 0 : 2 * p * r / (p + r), 0, 'f', 3)
        + line;
}

double NameScores::calibrationError() const
{
    struct Range {
        int names = 0;
        int right = 0;
        double confidence = 0;
    };
    std::array<Range, 10> ranges{};
    for (const Judged& name : judged) {
        const double confidence = confidenceOf(name.margin);
        Range& range = ranges[std::min<size_t>(ranges.size() - 1, static_cast<size_t>(confidence * ranges.size()))];
        ++range.names;
        range.right += name.right;
        range.confidence += confidence;
    }
    double error = 0;
    for (const Range& range : ranges)
        error += std::abs(range.right - range.confidence);
    return judged.empty() ? 0 : error / static_cast<double>(judged.size());
}

NameScores scoreNames(const NamedCorpus& corpus, const Models::Tables& tables)
{
    NameScores scores;
    for (const NamedDocument& document : corpus) {
        const AnalysedDocument analysed(document, tables);
        const NameContext context(std::span<const NameInput>(analysed.inputs), tables.names.gazetteer());
        const auto refined = NameRefiner(context).refined(tables.names.read(context));
        for (size_t s = 0; s < document.size(); ++s) {
            const auto gold = namesIn(document[s].labels);
            std::set<Found> found;
            for (const NameRefiner::Found& name : refined[s]) {
                const Found place{
                    static_cast<size_t>(name.first), static_cast<size_t>(name.end), static_cast<int>(name.type)};
                found.insert(place);
                if (name.type <= NameType::Place)
                    scores.judged.push_back({name.margin, gold.contains(place)});
            }
            for (const Found& name : gold)
                ++scores.types[static_cast<size_t>(name.type)].gold;
            for (const Found& name : found) {
                ++scores.types[static_cast<size_t>(name.type)].found;
                scores.types[static_cast<size_t>(name.type)].right += gold.contains(name);
            }
        }
    }
    return scores;
}

} // namespace language::corpora
