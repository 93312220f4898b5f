#include "model/language/training/augment.h"

#include "model/base/ruletable.h"

#include <map>

namespace language::training {

namespace {

QStringList columnOf(const QString& path, const QString& column)
{
    QStringList phrases;
    const RuleTable table = RuleTable::read(path).value_or(RuleTable());
    const qsizetype at = table.column(column);
    for (const RuleTable::Row& row : table.rows()) {
        if (at >= 0)
            phrases += row.cells[at].split(u'|', Qt::SkipEmptyParts);
    }
    return phrases;
}

/// The words of a sentence with one name put in the place of each.
template <class Replace> NamedSentence mapped(const NamedSentence& sentence, Replace replace)
{
    NamedSentence other;
    for (size_t i = 0; i < sentence.labels.size();) {
        if (sentence.labels[i] == 0) {
            other.forms.append(sentence.forms[static_cast<qsizetype>(i)]);
            other.labels.push_back(0);
            ++i;
            continue;
        }
        size_t end = i + 1;
        while (end < sentence.labels.size() && sentence.labels[end] != 0 && !isFirst(sentence.labels[end]))
            ++end;
        const NameType type = typeOfLabel(sentence.labels[i]);
        const QStringList forms =
            replace(sentence.forms.mid(static_cast<qsizetype>(i), static_cast<qsizetype>(end - i)), type);
        for (qsizetype k = 0; k < forms.size(); ++k)
            other.labels.push_back(k == 0 ? firstLabel(type) : furtherLabel(type));
        other.forms += forms;
        i = end;
    }
    return other;
}

bool staysSmall(const QString& form)
{
    static const QStringList small =
        QStringLiteral("a an the of in on at to for and or but by as with from 's n't vs via up off out per")
            .split(u' ');
    return small.contains(form);
}

} // namespace

Augmenter::Augmenter(const QString& nameFolder, const Tokenizer& tokenizer)
    : m_tokenizer(tokenizer)
{
    const auto column = [&](const char* file, const char* name) {
        return columnOf(nameFolder + u'/' + QLatin1String(file), QString::fromLatin1(name));
    };
    m_countries = column("countries.tsv", "name") + column("countries.tsv", "aliases");
    m_adjectives = column("countries.tsv", "adjectives");
    m_people = column("countries.tsv", "people");
    m_cities = column("cities.tsv", "name");
    m_regions = column("regions.tsv", "name");
    m_leaders = column("leaders.tsv", "name");
    m_surnames = column("leaders.tsv", "short");
    m_given = column("givennames.tsv", "name");
    m_organizations = column("organizations.tsv", "name") + column("organizations.tsv", "aliases");
}

const QString& Augmenter::pick(const QStringList& from)
{
    return from[static_cast<qsizetype>(m_random() % static_cast<size_t>(from.size()))];
}

QStringList Augmenter::tokens(const QString& phrase) const
{
    QStringList forms;
    for (const TextSpan span : m_tokenizer.tokenize(phrase))
        forms.append(phrase.mid(span.begin, span.length()));
    return forms;
}

QStringList Augmenter::otherName(const QStringList& forms, NameType type)
{
    switch (type) {
    case NameType::Person:
        if (forms.size() == 1)
            return tokens(m_random() % 4 == 0 ? pick(m_given) : pick(m_surnames));
        return m_random() % 2 == 0 ? tokens(pick(m_leaders)) : tokens(pick(m_given) + u' ' + pick(m_surnames));
    case NameType::Place: {
        const size_t kind = m_random() % 5;
        return tokens(kind < 2 ? pick(m_countries) : kind < 4 ? pick(m_cities) : pick(m_regions));
    }
    case NameType::Organization:
        return tokens(pick(m_organizations));
    case NameType::Group:
        return tokens(
            m_people.contains(forms.join(u' ')) && forms.last().endsWith(u's') ? pick(m_people) : pick(m_adjectives));
    default:
        return forms;
    }
}

NamedCorpus Augmenter::withOtherNames(const NamedCorpus& corpus)
{
    NamedCorpus others;
    for (const NamedDocument& document : corpus) {
        std::map<std::pair<QString, int>, QStringList> chosen;
        NamedDocument other;
        for (const NamedSentence& sentence : document) {
            other.push_back(mapped(sentence, [&](const QStringList& forms, NameType type) {
                auto& name = chosen[{forms.join(u' '), static_cast<int>(type)}];
                if (name.isEmpty())
                    name = otherName(forms, type);
                return name;
            }));
        }
        others.push_back(std::move(other));
    }
    return others;
}

NamedCorpus Augmenter::asHeadlines(const NamedCorpus& corpus)
{
    NamedCorpus headlines;
    for (const NamedDocument& document : corpus) {
        for (NamedSentence sentence : document) {
            if (sentence.labels.size() < 5 || sentence.labels.size() > 22 || m_random() % 5 != 0)
                continue;
            const bool capitals = m_random() % 6 == 0;
            for (qsizetype i = 0; i < sentence.forms.size(); ++i) {
                QString& form = sentence.forms[i];
                if (capitals)
                    form = form.toUpper();
                else if (i == 0 || !staysSmall(form))
                    form[0] = form[0].toUpper();
            }
            if (sentence.forms.last() == u".") {
                sentence.forms.removeLast();
                sentence.labels.pop_back();
            }
            headlines.push_back({sentence});
        }
    }
    return headlines;
}

NamedCorpus Augmenter::withDatelines(const NamedCorpus& corpus)
{
    NamedCorpus all;
    const QStringList months =
        QStringLiteral("Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.").split(u' ');
    for (const NamedDocument& document : corpus) {
        for (const NamedSentence& sentence : document) {
            if (sentence.labels.size() < 8 || m_random() % 12 != 0)
                continue;
            NamedSentence other;
            const auto put = [&](const QStringList& forms, int type) {
                for (qsizetype i = 0; i < forms.size(); ++i)
                    other.labels.push_back(type < 0 ? 0
                            : i == 0                ? firstLabel(static_cast<NameType>(type))
                                                    : furtherLabel(static_cast<NameType>(type)));
                other.forms += forms;
            };
            put(tokens(pick(m_cities).toUpper()), static_cast<int>(NameType::Place));
            if (m_random() % 3 == 0) {
                put({QStringLiteral(",")}, -1);
                put(tokens(pick(m_countries)), static_cast<int>(NameType::Place));
            }
            if (m_random() % 3 == 0)
                put({QStringLiteral(","), pick(months), QString::number(1 + m_random() % 28)}, -1);
            if (m_random() % 3 == 0) {
                put({QStringLiteral("(")}, -1);
                static const QStringList agencies = QStringLiteral("AP AFP Reuters Xinhua UPI dpa ANSA").split(u' ');
                put({pick(agencies)}, static_cast<int>(NameType::Organization));
                put({QStringLiteral(")")}, -1);
            }
            static const QStringList dashes = QStringLiteral("- – — -- :").split(u' ');
            put({pick(dashes)}, -1);
            other.forms += sentence.forms;
            other.labels.insert(other.labels.end(), sentence.labels.begin(), sentence.labels.end());
            all.push_back({other});
        }
    }
    return all;
}

} // namespace language::training
