#include "model/language/training/examples.h"

#include "model/base/wholefile.h"
#include "model/language/corpora/attributions.h"
#include "model/language/corpora/eventmarks.h"
#include "model/language/corpora/factuality.h"
#include "model/language/corpora/namelists.h"
#include "model/language/labels.h"
#include "model/language/namecontext.h"
#include "model/language/signs.h"
#include "model/language/training/augment.h"
#include "model/language/training/gazetteertable.h"
#include "model/language/training/lemmatable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <map>

namespace language::training {

namespace {

constexpr int LeastTags = 8, LeastFeatures = 3, LeastLemmas = 3; ///< how often a class must be seen

template <typename Key, typename Order> std::vector<Key> commonest(const std::map<Key, int, Order>& counts, int least)
{
    std::vector<std::pair<Key, int>> kept;
    for (const auto& [key, count] : counts) {
        if (count >= least)
            kept.emplace_back(key, count);
    }
    std::ranges::stable_sort(kept, std::ranges::greater(), [](const auto& pair) { return pair.second; });
    std::vector<Key> keys;
    for (const auto& [key, count] : kept)
        keys.push_back(key);
    return keys;
}

template <typename Range> QJsonArray numbers(const Range& values)
{
    QJsonArray array;
    for (const auto& value : values)
        array.append(static_cast<qint64>(value));
    return array;
}

bool isTorn(const TreebankSentence& sentence, size_t word) // "on line" for "online"
{
    return word + 1 < sentence.words.size() && sentence.words[word + 1].relation == Relation::Goeswith;
}

QString titled(const TreebankWord& word, bool first)
{
    const bool small = word.tag == Tag::Adp || word.tag == Tag::Det || word.tag == Tag::Cconj || word.tag == Tag::Part;
    return word.form.size() > 1 && (first || !small || word.form.size() > 4)
        ? word.form.first(1).toUpper() + word.form.sliced(1)
        : word.form;
}

TreebankSentence asHeadline(TreebankSentence sentence, bool capitals)
{
    for (TreebankWord& word : sentence.words)
        word.form = capitals ? word.form.toUpper() : titled(word, &word == &sentence.words.front());
    return sentence;
}

bool endsInFullStop(const TreebankSentence& sentence)
{
    const int last = static_cast<int>(sentence.words.size()) - 1;
    return last > 2 && sentence.words.back().form == u"."
        && std::ranges::none_of(sentence.words, [&](const TreebankWord& word) { return word.head == last; });
}

TreebankSentence withoutLast(TreebankSentence sentence)
{
    sentence.words.pop_back();
    return sentence;
}

/// Collects the lines of a file.
class Lines {
public:
    Lines(const Kinds& kinds, const Gazetteer& lists)
        : m_kinds(kinds)
        , m_lists(lists)
    {
    }

    void addTrees(const QString& part, const Treebank& treebank, const JudgedPredicates& judged, bool varied);
    void addNames(const QString& part, const NamedCorpus& corpus);
    void addMarks(const QString& part, const QString& head, const MarkedCorpus& corpus);
    const QByteArray& bytes() const { return m_bytes; }

private:
    QJsonObject start(const QString& part, const QStringList& forms) const;
    QJsonObject treeOf(const QString& part, const TreebankSentence& sentence, bool lemmas) const;
    void write(const QJsonObject& line) { m_bytes += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n'; }

    const Kinds& m_kinds;
    const Gazetteer& m_lists;
    QByteArray m_bytes;
    int m_document = 0;
};

/// The lists that a word's phrase begins in, goes on in, and ends in: three numbers a word, a bit a list.
QJsonArray listsOf(const QStringList& forms, const Gazetteer& lists)
{
    std::vector<Word> words;
    for (const QString& form : forms)
        words.push_back(describe(form));
    QJsonArray array;
    for (const Gazetteer::Marks& marks : lists.mark(words)) {
        for (const quint32 bits : {marks.begins, marks.inside, marks.ends})
            array.append(static_cast<qint64>(bits & Gazetteer::AllLists));
    }
    return array;
}

QJsonObject Lines::start(const QString& part, const QStringList& forms) const
{
    return {{QStringLiteral("part"), part}, {QStringLiteral("forms"), QJsonArray::fromStringList(forms)},
        {QStringLiteral("lists"), listsOf(forms, m_lists)}};
}

QJsonObject Lines::treeOf(const QString& part, const TreebankSentence& sentence, bool lemmas) const
{
    QStringList forms;
    std::vector<int> tags, features, heads, relations, rules;
    for (size_t i = 0; i < sentence.words.size(); ++i) {
        const TreebankWord& word = sentence.words[i];
        forms.append(word.form);
        tags.push_back(m_kinds.tagOf(word));
        features.push_back(m_kinds.featuresOf(word));
        heads.push_back(word.head);
        relations.push_back(static_cast<int>(word.relation));
        rules.push_back(lemmas ? m_kinds.lemmaOf(sentence, i) : -1);
    }
    QJsonObject line = start(part, forms);
    line[QStringLiteral("tag")] = numbers(tags);
    line[QStringLiteral("features")] = numbers(features);
    line[QStringLiteral("head")] = numbers(heads);
    line[QStringLiteral("relation")] = numbers(relations);
    line[QStringLiteral("lemma")] = numbers(rules);
    return line;
}

void Lines::addTrees(const QString& part, const Treebank& treebank, const JudgedPredicates& judged, bool varied)
{
    size_t number = 0;
    for (const TreebankSentence& sentence : treebank) {
        QJsonObject line = treeOf(part, sentence, true);
        if (const auto found = judged.find(sentence.id); found != judged.end()) {
            QJsonArray says;
            for (const auto& [word, judgements] : found->second) {
                QJsonArray entry{word};
                for (const float value : judgements)
                    entry.append(std::isnan(value) ? QJsonValue() : QJsonValue(std::round(value * 1000) / 1000.0));
                says.append(entry);
            }
            line[QStringLiteral("judged")] = says;
        }
        write(line);
        if (!varied || sentence.words.size() < 4)
            continue;
        ++number;
        if (number % 20 == 0) {
            const TreebankSentence bare = endsInFullStop(sentence) ? withoutLast(sentence) : sentence;
            write(treeOf(part, asHeadline(bare, number % 80 == 0), false));
        }
        if (number % 12 == 0 && endsInFullStop(sentence))
            write(treeOf(part, withoutLast(sentence), true));
    }
}

void Lines::addNames(const QString& part, const NamedCorpus& corpus)
{
    for (const NamedDocument& document : corpus) {
        ++m_document;
        std::vector<NameInput> inputs;
        for (const NamedSentence& sentence : document) {
            inputs.emplace_back();
            for (const QString& form : sentence.forms)
                inputs.back().forms.emplace_back(form);
        }
        const NameContext context(std::span<const NameInput>(inputs), m_lists);
        for (size_t s = 0; s < document.size(); ++s) {
            QJsonObject line = start(part, document[s].forms);
            line[QStringLiteral("document")] = m_document;
            line[QStringLiteral("name")] = numbers(document[s].labels);
            std::vector<quint32> clues;
            for (size_t i = 0; i < document[s].labels.size(); ++i)
                clues.push_back(context.clues(s, i));
            line[QStringLiteral("clues")] = numbers(clues);
            write(line);
        }
    }
}

void Lines::addMarks(const QString& part, const QString& head, const MarkedCorpus& corpus)
{
    for (const MarkedSentence& sentence : corpus) {
        QJsonObject line = start(part, sentence.forms);
        line[head] = numbers(sentence.marks);
        write(line);
    }
}

void append(NamedCorpus& to, NamedCorpus from)
{
    std::ranges::move(from, std::back_inserter(to));
}

Result<Treebank> readAll(const QStringList& paths)
{
    Treebank all;
    for (const QString& path : paths) {
        auto treebank = readTreebank(path);
        if (!treebank)
            return tl::unexpected(treebank.error());
        std::ranges::move(*treebank, std::back_inserter(all));
    }
    return all;
}

/// The names: what is learnt from, with copies under other names, as headlines and with datelines, and what is held.
void addAllNames(Lines& lines, const QString& data, const QStringList& gumTrain, const QStringList& gumDev,
    const Gazetteer& lists, const Tokenizer& tokenizer, const QString& nameFolder)
{
    const NamedParts wiki = divided(
        readWikiGold(data + QStringLiteral("/ner-misc/wikigold/CONLL-format/data/wikigold.conll.txt"), lists), 5);
    const NamedParts uner = divided(readUniversalNer(data + QStringLiteral("/uner-ewt/en_ewt-ud-dev.iob2"), lists), 2);
    NamedCorpus corpus = wiki.train;
    append(corpus, readCrossNer(data + QStringLiteral("/crossner/politics/train.txt"), lists));
    append(corpus, readRe3d(data + QStringLiteral("/ner-misc/re3d"), lists));
    append(corpus, readGum(gumTrain, lists));
    append(corpus, uner.train);
    takeCountriesForPlaces(corpus, lists);
    lines.addNames(QStringLiteral("train"), corpus);
    Augmenter augmenter(nameFolder, tokenizer);
    lines.addNames(QStringLiteral("renamed"), augmenter.withOtherNames(corpus));
    lines.addNames(QStringLiteral("headline"), augmenter.asHeadlines(corpus));
    lines.addNames(QStringLiteral("dateline"), augmenter.withDatelines(corpus));
    lines.addNames(QStringLiteral("uner"), uner.held);
    lines.addNames(QStringLiteral("wiki"), wiki.held);
    lines.addNames(
        QStringLiteral("politics"), readCrossNer(data + QStringLiteral("/crossner/politics/dev.txt"), lists));
    lines.addNames(QStringLiteral("gum-names"), readGum(gumDev, lists));
}

QByteArray jsonOf(const Kinds& kinds, const QString& nameFolder)
{
    QJsonArray tags, lemmas;
    for (const FineTag tag : kinds.tags)
        tags.append(QJsonArray{static_cast<int>(tag.tag), tag.penn});
    for (const LemmaRule& rule : kinds.lemmas)
        lemmas.append(QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(&rule), sizeof rule).toHex()));
    return QJsonDocument(
        QJsonObject{{QStringLiteral("tags"), tags}, {QStringLiteral("features"), numbers(kinds.features)},
            {QStringLiteral("lemmas"), lemmas}, {QStringLiteral("relations"), RelationCount},
            {QStringLiteral("names"), NameLabelCount}, {QStringLiteral("events"), EventClassCount},
            {QStringLiteral("attributions"), AttributionCount},
            {QStringLiteral("lists"), static_cast<int>(Gazetteer::ListCount)},
            {QStringLiteral("clues"), static_cast<int>(NameContext::ClueCount)},
            {QStringLiteral("digest"), QString::fromLatin1(digestOfNameLists(nameFolder).toHex())}})
        .toJson();
}

} // namespace

Kinds::Kinds(const Treebank& treebank)
{
    std::map<std::pair<Tag, quint8>, int> tagCounts;
    std::map<quint32, int> featureCounts;
    std::map<LemmaRule, int, RuleOrder> lemmaCounts;
    for (const TreebankSentence& sentence : treebank) {
        for (size_t i = 0; i < sentence.words.size(); ++i) {
            const TreebankWord& word = sentence.words[i];
            ++tagCounts[{word.tag, word.penn}];
            ++featureCounts[Morphology::packed(word.features)];
            if (const auto rule = isTorn(sentence, i) ? std::nullopt : ruleOf(word.form, word.lemma))
                ++lemmaCounts[*rule];
        }
    }
    for (const auto& [tag, penn] : commonest(tagCounts, LeastTags))
        tags.push_back({tag, penn});
    features = commonest(featureCounts, LeastFeatures);
    lemmas = commonest(lemmaCounts, LeastLemmas);
}

int Kinds::tagOf(const TreebankWord& word) const
{
    const auto exact = std::ranges::find(tags, FineTag{word.tag, word.penn});
    const auto found = exact != tags.end() ? exact : std::ranges::find(tags, word.tag, &FineTag::tag);
    return found == tags.end() ? 0 : static_cast<int>(found - tags.begin());
}

int Kinds::featuresOf(const TreebankWord& word) const
{
    const auto found = std::ranges::find(features, Morphology::packed(word.features));
    return found == features.end() ? -1 : static_cast<int>(found - features.begin());
}

int Kinds::lemmaOf(const TreebankSentence& sentence, size_t word) const
{
    const auto rule =
        isTorn(sentence, word) ? std::nullopt : ruleOf(sentence.words[word].form, sentence.words[word].lemma);
    if (!rule)
        return -1;
    const auto found = std::ranges::find_if(
        lemmas, [&](const LemmaRule& known) { return std::memcmp(&known, &*rule, sizeof known) == 0; });
    return found == lemmas.end() ? -1 : static_cast<int>(found - lemmas.begin());
}

Result<void> writeExamples(const QString& folder, const QString& data, const QString& gold)
{
    const QString gum = data + QStringLiteral("/gum"), nameFolder = QStringLiteral("resources/language/en/names");
    const auto gumTrain = gumDocuments(gum, QStringLiteral("train")), gumDev = gumDocuments(gum, QStringLiteral("dev"));
    if (!gumTrain)
        return tl::unexpected(gumTrain.error());
    const auto train = readAll(QStringList{data + QStringLiteral("/ud-ewt/rebuilt-train.conllu")} + *gumTrain);
    const auto ewtDev = readAll({data + QStringLiteral("/ud-ewt/en_ewt-ud-dev.conllu")}), gumHeld = readAll(*gumDev);
    for (const auto* treebank : {&train, &ewtDev, &gumHeld}) {
        if (!*treebank)
            return tl::unexpected(treebank->error());
    }
    const auto tokenizer = Tokenizer::load();
    if (!tokenizer)
        return tl::unexpected(tokenizer.error());
    const QByteArray gazetteer = compileGazetteer(nameFolder, *tokenizer, *train);
    const Gazetteer lists(std::as_bytes(std::span(gazetteer.constData(), static_cast<size_t>(gazetteer.size()))));
    const Kinds kinds(*train);
    Lines lines(kinds, lists);
    lines.addTrees(QStringLiteral("train"), *train, readJudgements(data + QStringLiteral("/uds/train.tsv")), true);
    lines.addTrees(QStringLiteral("ewt"), *ewtDev, readJudgements(data + QStringLiteral("/uds/dev.tsv")), false);
    lines.addTrees(QStringLiteral("gum"), *gumHeld, {}, false);
    addAllNames(lines, data, *gumTrain, *gumDev, lists, *tokenizer, nameFolder);
    const QString ecb = data + QStringLiteral("/ecbplus"), event = QStringLiteral("event"),
                  attribution = QStringLiteral("attribution");
    lines.addMarks(QStringLiteral("train"), event, readEventMarks(ecb, *tokenizer, 1, 23, true));
    lines.addMarks(QStringLiteral("events"), event, readEventMarks(ecb, *tokenizer, 24, 30, true));
    lines.addMarks(QStringLiteral("train"), attribution, readGumAttributions(*gumTrain));
    lines.addMarks(
        QStringLiteral("train"), attribution, readGoldAttributions(gold, QStringLiteral("train"), *tokenizer));
    lines.addMarks(QStringLiteral("said"), attribution, readGumAttributions(*gumDev));
    lines.addMarks(
        QStringLiteral("said-gold"), attribution, readGoldAttributions(gold, QStringLiteral("dev"), *tokenizer));
    const std::pair<QString, QByteArray> files[]{{QStringLiteral("/kinds.json"), jsonOf(kinds, nameFolder)},
        {QStringLiteral("/gazetteer.bin"), gazetteer}, {QStringLiteral("/lemmas.bin"), lemmaTable(*train, kinds)},
        {QStringLiteral("/sentences.jsonl"), lines.bytes()}};
    for (const auto& [name, bytes] : files) {
        if (const auto written = writeWholeFile(folder + name, bytes); !written)
            return tl::unexpected(written.error());
    }
    return {};
}

} // namespace language::training
