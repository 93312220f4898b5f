#include "model/language/training/gazetteertable.h"

#include "model/base/ruletable.h"
#include "model/language/gazetteer.h"
#include "model/language/training/modelwriter.h"

#include <QDir>

namespace language::training {

namespace {

/// Collects phrases with their lists.
class PhraseTable {
public:
    explicit PhraseTable(const Tokenizer& tokenizer)
        : m_tokenizer(tokenizer)
    {
    }

    void add(const QString& phrases, quint32 list)
    {
        for (const QString& phrase : phrases.split(u'|', Qt::SkipEmptyParts)) {
            const std::vector<Word> words = wordsOf(phrase.trimmed());
            addChain(words, list, false);
            bool capital = !words.empty();
            for (const Word& word : words)
                capital = capital && (word.capital || !word.letters);
            if (words.size() > 1 || (capital && !words.empty() && !words[0].allCapitals))
                addChain(words, list, true);
        }
    }

    /// Words that stand small three times or more, and not with a capital inside a sentence half as often.
    void addCommonWords(const Treebank& treebank)
    {
        std::map<QString, std::pair<int, int>> counts;
        for (const TreebankSentence& sentence : treebank) {
            for (size_t i = 0; i < sentence.words.size(); ++i) {
                const QString& form = sentence.words[i].form;
                if (form[0].isLower())
                    ++counts[form.toLower()].first;
                else if (i > 0 && form[0].isUpper() && sentence.words[i].tag == Tag::Propn)
                    ++counts[form.toLower()].second;
            }
        }
        for (const auto& [form, count] : counts) {
            if (count.first >= 3 && count.first >= 2 * count.second)
                m_values[Gazetteer::commonKeyOf(describe(form))] |= Gazetteer::Common;
        }
    }

    QByteArray bytes() const { return flatMapBytes(m_values); }

private:
    std::vector<Word> wordsOf(const QString& phrase) const
    {
        std::vector<Word> words;
        for (const TextSpan span : m_tokenizer.tokenize(phrase))
            words.push_back(describe(QStringView(phrase).sliced(span.begin, span.length())));
        return words;
    }

    void addChain(const std::vector<Word>& words, quint32 list, bool lower)
    {
        quint64 state = Gazetteer::start(lower);
        for (size_t i = 0; i < words.size(); ++i) {
            state = Gazetteer::next(state, words[i], lower);
            m_values[Gazetteer::keyOf(state)] |= i + 1 == words.size() ? list : Gazetteer::Continues;
        }
    }

    const Tokenizer& m_tokenizer;
    std::map<quint32, quint32> m_values;
};

using Lists = Gazetteer::List;

struct Column {
    const char* file;
    const char* column;
    quint32 list;
};

constexpr Column Columns[]{{"countries.tsv", "name", Lists::Country}, {"countries.tsv", "aliases", Lists::Country},
    {"countries.tsv", "capital", Lists::City}, {"countries.tsv", "adjectives", Lists::Nationality},
    {"countries.tsv", "people", Lists::People}, {"cities.tsv", "name", Lists::City},
    {"cities.tsv", "aliases", Lists::City}, {"regions.tsv", "name", Lists::Region},
    {"regions.tsv", "aliases", Lists::Region}, {"regions.tsv", "people", Lists::People},
    {"leaders.tsv", "name", Lists::Leader}, {"leaders.tsv", "short", Lists::Surname},
    {"givennames.tsv", "name", Lists::GivenName}};

} // namespace

QByteArray compileGazetteer(const QString& folder, const Tokenizer& tokenizer, const Treebank& treebank)
{
    PhraseTable phrases(tokenizer);
    const auto read = [&](const char* file) {
        return RuleTable::read(folder + u'/' + QLatin1String(file)).value_or(RuleTable());
    };
    for (const Column& column : Columns) {
        const RuleTable table = read(column.file);
        const qsizetype at = table.column(QString::fromLatin1(column.column));
        for (const RuleTable::Row& row : table.rows()) {
            if (at >= 0)
                phrases.add(row.cells[at], column.list);
        }
    }
    const RuleTable organizations = read("organizations.tsv");
    for (const RuleTable::Row& row : organizations.rows()) {
        const QString kind = row.cells[2];
        const quint32 list = kind == u"media" || kind == u"company" ? Lists::Outlet : Lists::Organization;
        phrases.add(row.cells[0], list);
        phrases.add(row.cells[1], list);
    }
    const RuleTable titles = read("titles.tsv");
    for (const RuleTable::Row& row : titles.rows())
        phrases.add(row.cells[0], row.cells[1] == u"honorific" ? Lists::Honorific : Lists::Office);
    phrases.addCommonWords(treebank);
    return phrases.bytes();
}

} // namespace language::training
