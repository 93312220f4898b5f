#include "model/extract/entities/personclusters.h"

#include "model/extract/entities/personnames.h"

#include <QHash>
#include <algorithm>
#include <array>

namespace extract {

using language::Gender;

namespace {

constexpr int nearSentences = 3;

bool gendersAgree(Gender left, Gender right)
{
    return left == Gender::None || right == Gender::None || left == right;
}

/// Whether a public person is, or a short while ago was, the head of state or government whom the bare family name
/// means, whoever else bears it.
bool isHead(const ListedName& person, int publicationYear, const WordClasses& classes)
{
    constexpr int listedUntil = 2025;
    constexpr int remembered = 8; // years
    const int year = publicationYear > 0 ? publicationYear : listedUntil;
    if (person.lastYear > 0 && person.lastYear + remembered < year)
        return false;
    return classes.has(person.subtype.toString(), WordClass::HeadOffice);
}

struct Person {
    PersonName name; ///< the fullest so far
    Cluster cluster;
    bool isListed = false; ///< a public person
    bool isHead = false; ///< of a state or government
    int lastSentence = -1;
    int fullMentions = 0;
    int shortMentions = 0; ///< so far
};

/// The people of an article while their mentions are read.
class People {
public:
    People(const ArticleWords& words, std::vector<NameMention>& names, const NameLists& lists)
        : m_words(words)
        , m_names(names)
        , m_lists(lists)
    {
    }

    void readFullNames();
    void readShortNames();
    std::vector<Cluster> clusters() const;

private:
    int findFull(const PersonName& name, const NameMention& mention) const;
    int findShort(const PersonName& name, const NameMention& mention) const;
    int choose(std::vector<int> candidates, const NameMention& mention) const;
    void add(int person, size_t index);
    int create(const PersonName& name, size_t index);
    void indexWords(int person);
    bool isFamily(const NameMention& mention) const;

    const ArticleWords& m_words;
    std::vector<NameMention>& m_names;
    const NameLists& m_lists;
    std::vector<Person> m_people;
    QHash<QString, std::vector<int>> m_byWord; ///< people by first and last word of the full name
};

void People::add(int person, size_t index)
{
    Person& target = m_people[size_t(person)];
    NameMention& mention = m_names[index];
    mention.type = EntityType::Person;
    mention.subtype.clear();
    Cluster& cluster = target.cluster;
    cluster.names.push_back(index);
    cluster.listed = cluster.listed ? cluster.listed : mention.listed;
    if (mention.listed && mention.listed->listing == Listing::Leader) {
        target.isListed = true;
        target.isHead = target.isHead || isHead(*mention.listed, m_words.publicationYear(), m_words.classes());
    }
    if (cluster.gender == Gender::None)
        cluster.gender = mention.gender;
    if (cluster.country.isEmpty())
        cluster.country = mention.country;
    const bool better = cluster.role.isEmpty() || (!cluster.role.contains(u' ') && mention.role.contains(u' '));
    if (!mention.role.isEmpty() && better)
        cluster.role = mention.role;
    if (!mention.title.isEmpty())
        cluster.office += u' ' + mention.title.toLower();
}

void People::indexWords(int person)
{
    for (const QString& word : m_people[size_t(person)].name.words) {
        auto& people = m_byWord[word];
        if (people.empty() || people.back() != person)
            people.push_back(person);
    }
}

int People::create(const PersonName& name, size_t index)
{
    m_people.push_back({});
    m_people.back().name = name;
    m_people.back().cluster.type = EntityType::Person;
    const int person = int(m_people.size()) - 1;
    add(person, index);
    indexWords(person);
    return person;
}

int People::findFull(const PersonName& name, const NameMention& mention) const
{
    const auto candidates = m_byWord.constFind(name.words.back());
    if (candidates == m_byWord.constEnd())
        return -1;
    for (const int person : *candidates) {
        const Person& known = m_people[size_t(person)];
        const bool listedSame =
            mention.listed && known.cluster.listed && mention.listed->name == known.cluster.listed->name;
        if (listedSame
            || (fitOf(name, known.name) == NameFit::Same && gendersAgree(mention.gender, known.cluster.gender)))
            return person;
    }
    return -1;
}

void People::readFullNames()
{
    for (size_t index = 0; index < m_names.size(); ++index) {
        if (m_names[index].type != EntityType::Person)
            continue;
        const PersonName name = personName(m_words, m_names[index], m_lists);
        if (!name.isFull())
            continue;
        const int known = findFull(name, m_names[index]);
        if (known < 0) {
            create(name, index);
            continue;
        }
        add(known, index);
        if (name.words.size() > m_people[size_t(known)].name.words.size()) {
            m_people[size_t(known)].name.words = name.words;
            indexWords(known);
        }
    }
}

bool People::isFamily(const NameMention& mention) const
{
    const QString text = m_words.words(mention.at).toString();
    if (mention.at.length() != 1 || mention.at.first == 0 || !text.endsWith(u's') || mention.listed)
        return false;
    const bool definite =
        m_words.word(mention.at.sentence, mention.at.first - 1).compare(u"the", Qt::CaseInsensitive) == 0;
    return definite && !m_byWord.contains(text)
        && (m_byWord.contains(text.chopped(1)) || m_byWord.contains(text.chopped(2)));
}

/// Of several whom a short name fits: the only one named right before, the head of a state or government that the bare
/// family name means, or who is named most.
int People::choose(std::vector<int> candidates, const NameMention& mention) const
{
    std::erase_if(
        candidates, [&](int person) { return !gendersAgree(mention.gender, m_people[size_t(person)].cluster.gender); });
    const auto narrowed = [&candidates](const auto& keeps) {
        std::vector<int> kept;
        std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(kept), keeps);
        if (!kept.empty())
            candidates = kept;
    };
    if (!mention.role.isEmpty())
        narrowed([&](int person) { return m_people[size_t(person)].cluster.role == mention.role; });
    if (candidates.size() > 1)
        narrowed([&](int person) { return m_people[size_t(person)].name.suffix.isEmpty(); });
    const auto shortOf = [this](int person) { return m_people[size_t(person)].shortMentions; };
    const bool settled = std::ranges::any_of(candidates, [&](int person) { return shortOf(person) >= 2; });
    const bool head = std::ranges::any_of(candidates, [this](int person) { return m_people[size_t(person)].isHead; });
    if (candidates.size() > 1 && settled && !head) // whom the bare name has meant so far; the others are named in full
        narrowed([&](int person) { return shortOf(person) > 0; });
    if (candidates.size() > 1)
        narrowed([&](int person) {
            const int last = m_people[size_t(person)].lastSentence;
            return last >= 0 && mention.at.sentence - last <= nearSentences;
        });
    if (candidates.size() > 1)
        narrowed(
            [&](int person) { return m_people[size_t(person)].lastSentence >= 0 || m_people[size_t(person)].isHead; });
    if (candidates.size() > 1)
        narrowed([&](int person) { return m_people[size_t(person)].isHead; });
    if (candidates.size() > 1) { // who is named in full more than twice as often as the others
        const auto count = [this](int person) { return m_people[size_t(person)].fullMentions; };
        const int most = *std::max_element(
            candidates.begin(), candidates.end(), [&](int left, int right) { return count(left) < count(right); });
        narrowed([&](int person) { return person == most || count(person) * 2 >= count(most); });
    }
    if (candidates.size() > 1)
        narrowed([&](int person) { return m_people[size_t(person)].isListed; });
    return candidates.size() == 1 ? candidates.front() : -1;
}

int People::findShort(const PersonName& name, const NameMention& mention) const
{
    const auto people = m_byWord.constFind(name.words.back());
    if (people == m_byWord.constEnd())
        return -1;
    std::vector<int> family;
    std::vector<int> given;
    for (const int person : *people) {
        const NameFit fit = fitOf(name, m_people[size_t(person)].name);
        if (fit == NameFit::Family || fit == NameFit::Same)
            family.push_back(person);
        else if (fit == NameFit::Given)
            given.push_back(person);
    }
    if (!family.empty())
        return choose(family, mention);
    const bool mayBeGiven = mention.type == EntityType::Person && given.size() == 1;
    return mayBeGiven ? choose(given, mention) : -1;
}

void People::readShortNames()
{
    std::vector<std::pair<size_t, int>> fullMentions; // mention, person, in order of place
    for (size_t person = 0; person < m_people.size(); ++person) {
        m_people[person].fullMentions = int(m_people[person].cluster.names.size());
        for (const size_t index : m_people[person].cluster.names)
            fullMentions.emplace_back(index, int(person));
    }
    std::sort(fullMentions.begin(), fullMentions.end());
    auto passed = fullMentions.begin();
    for (size_t index = 0; index < m_names.size(); ++index) {
        NameMention& mention = m_names[index];
        for (; passed != fullMentions.end() && passed->first <= index; ++passed)
            m_people[size_t(passed->second)].lastSentence = m_names[passed->first].at.sentence;
        const bool mayBePerson = mention.type == EntityType::Person
            || (!mention.listed && mention.at.length() == 1 && mention.source != NameSource::Certain);
        if (!mayBePerson)
            continue;
        if (isFamily(mention)) {
            mention.type = EntityType::Group;
            mention.subtype = QStringLiteral("family");
            mention.plural = true;
            continue;
        }
        const PersonName name = personName(m_words, mention, m_lists);
        if (name.isFull() && mention.type == EntityType::Person
            && std::binary_search(fullMentions.begin(), fullMentions.end(), std::pair(index, findFull(name, mention))))
            continue;
        const int person = findShort(name, mention);
        if (person >= 0) {
            add(person, index);
            m_people[size_t(person)].lastSentence = mention.at.sentence;
            ++m_people[size_t(person)].shortMentions;
        } else if (mention.type == EntityType::Person) {
            m_people[size_t(create(name, index))].lastSentence = mention.at.sentence;
        }
    }
}

std::vector<Cluster> People::clusters() const
{
    std::vector<Cluster> clusters;
    for (const Person& person : m_people) {
        clusters.push_back(person.cluster);
        if (clusters.back().gender == Gender::None && !person.name.isFull())
            clusters.back().gender = m_lists.givenNameGender(person.name.words.front());
    }
    return clusters;
}

} // namespace

std::vector<Cluster> gatherPeople(const ArticleWords& words, std::vector<NameMention>& names, const NameLists& lists)
{
    People people(words, names, lists);
    people.readFullNames();
    people.readShortNames();
    return people.clusters();
}

} // namespace extract
