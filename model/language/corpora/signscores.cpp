#include "model/language/corpora/signscores.h"

#include "model/language/analysis.h"

#include <cmath>

namespace language::corpora {

namespace {

std::vector<Signs> signsOf(const QStringList& forms, const Models::Tables& tables)
{
    const std::vector<QStringView> views(forms.begin(), forms.end());
    return analyse(std::span(&views, 1), tables).front().signs;
}

QString f1(int gold, int found, int right)
{
    return QString::number(gold + found == 0 ? 0 : 2.0 * right / (gold + found), 'f', 3);
}

/// Sums for Pearson's r.
struct Correlation {
    double n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;

    void add(double a, double b)
    {
        n += 1;
        x += a;
        y += b;
        xx += a * a;
        yy += b * b;
        xy += a * b;
    }
    double r() const
    {
        const double spread = std::sqrt((n * xx - x * x) * (n * yy - y * y));
        return spread == 0 ? 0 : (n * xy - x * y) / spread;
    }
};

} // namespace

QString MarkScores::line() const
{
    return QStringLiteral("event or not F1 %1, with its class %2 (%3 words marked)")
        .arg(f1(gold, found, right), f1(gold, found, rightClass))
        .arg(gold);
}

MarkScores scoreEvents(const MarkedCorpus& corpus, const Models::Tables& tables)
{
    MarkScores scores;
    for (const MarkedSentence& sentence : corpus) {
        const std::vector<Signs> signs = signsOf(sentence.forms, tables);
        for (size_t i = 0; i < signs.size(); ++i) {
            const int gold = sentence.marks[i], found = static_cast<int>(signs[i].event);
            if (gold < 0)
                continue;
            scores.gold += gold > 0;
            scores.found += found > 0;
            scores.right += gold > 0 && found > 0;
            scores.rightClass += gold > 0 && found == gold;
        }
    }
    return scores;
}

QString scoreAttributions(const MarkedCorpus& corpus, const Models::Tables& tables)
{
    std::array<MarkScores, AttributionCount> scores;
    for (const MarkedSentence& sentence : corpus) {
        const std::vector<Signs> signs = signsOf(sentence.forms, tables);
        for (size_t i = 0; i < signs.size(); ++i) {
            const auto gold = static_cast<size_t>(sentence.marks[i]), found = static_cast<size_t>(signs[i].attribution);
            ++scores[gold].gold;
            ++scores[found].found;
            scores[gold].right += gold == found;
        }
    }
    const auto of = [&](Attribution which) {
        const MarkScores& s = scores[static_cast<size_t>(which)];
        return f1(s.gold, s.found, s.right);
    };
    return QStringLiteral("words F1: source %1, cue %2, content %3")
        .arg(of(Attribution::Source), of(Attribution::Cue), of(Attribution::Content));
}

std::array<double, 4> scoreJudgements(
    const Treebank& treebank, const JudgedPredicates& judged, const Models::Tables& tables)
{
    std::array<Correlation, 4> sums;
    for (const TreebankSentence& sentence : treebank) {
        const auto found = judged.find(sentence.id);
        if (found == judged.end())
            continue;
        QStringList forms;
        for (const TreebankWord& word : sentence.words)
            forms.append(word.form);
        const std::vector<Signs> signs = signsOf(forms, tables);
        for (const auto& [word, judgements] : found->second) {
            if (word < 0 || word >= static_cast<int>(signs.size()))
                continue;
            const Signs& of = signs[static_cast<size_t>(word)];
            const std::array<int, 4> read{of.factuality, of.dynamic, of.particular, of.hypothetical};
            for (size_t i = 0; i < sums.size(); ++i) {
                if (!std::isnan(judgements[i]))
                    sums[i].add(read[i], static_cast<double>(judgements[i]));
            }
        }
    }
    return {sums[0].r(), sums[1].r(), sums[2].r(), sums[3].r()};
}

} // namespace language::corpora
