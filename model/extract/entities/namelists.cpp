#include "model/extract/entities/namelists.h"

#include <QFile>

#include <array>
#include <unordered_map>

namespace extract {

using language::Gender;

namespace {

struct ViewHash {
    size_t operator()(QStringView view) const noexcept { return qHash(view, 0); }
};

/// The cells of one line; the views point into the text of the list.
using Cells = QVarLengthArray<QStringView, 10>;

QStringView cell(const Cells& cells, qsizetype column)
{
    return column < cells.size() ? cells[column] : QStringView();
}

Gender genderOf(QStringView letter)
{
    if (letter == QLatin1String("m"))
        return Gender::Masculine;
    return letter == QLatin1String("f") ? Gender::Feminine : Gender::None;
}

/// Calls `visit` with each part of a cell between '|'.
template <class Visit> void eachPart(QStringView cellText, const Visit& visit)
{
    for (const QStringView part : cellText.tokenize(u'|', Qt::SkipEmptyParts))
        visit(part);
}

/// Calls `visit` with the cells of each rule of a list, the head line and comments left out.
template <class Visit> void eachRow(QStringView text, const Visit& visit)
{
    bool headSeen = false;
    for (const QStringView line : text.tokenize(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        if (!headSeen) {
            headSeen = true;
            continue;
        }
        Cells cells;
        for (const QStringView part : line.tokenize(u'\t'))
            cells.append(part);
        visit(cells);
    }
}

TitleKind titleKind(QStringView word)
{
    static constexpr std::pair<QStringView, TitleKind> kinds[] = {
        {u"honorific", TitleKind::Honorific},
        {u"office", TitleKind::Office},
        {u"royal", TitleKind::Royal},
        {u"military", TitleKind::Military},
        {u"religious", TitleKind::Religious},
        {u"academic", TitleKind::Academic},
        {u"occupation", TitleKind::Occupation},
        {u"family", TitleKind::Family},
        {u"modifier", TitleKind::Modifier},
        {u"suffix", TitleKind::Suffix},
    };
    for (const auto& [name, kind] : kinds) {
        if (name == word)
            return kind;
    }
    return TitleKind::Office;
}

} // namespace

struct NameLists::Index {
    std::vector<QString> texts; ///< what all views point into
    std::vector<ListedName> names; ///< grouped by bucket after `freeze`
    std::vector<quint32> bucketStart;
    std::unordered_map<QStringView, Gender, ViewHash> givenNames;
    std::unordered_map<QString, ListedTitle> titles;

    Result<QStringView> read(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, path, file.errorString());
        texts.push_back(QString::fromUtf8(file.readAll()));
        return QStringView(texts.back());
    }

    void add(ListedName name, QStringView form)
    {
        name.form = form;
        if (!form.isEmpty())
            names.push_back(name);
    }

    void addAll(const ListedName& name, QStringView aliases)
    {
        add(name, name.name);
        eachPart(aliases, [this, &name](QStringView alias) { add(name, alias); });
    }

    size_t bucketOf(QStringView form) const { return qHash(form, 0) & (bucketStart.size() - 2); }

    /// Groups the names by hash, stable, so that a lookup reads one short stretch.
    void freeze()
    {
        size_t buckets = 1;
        while (buckets < names.size())
            buckets *= 2;
        bucketStart.assign(buckets + 1, 0);
        for (const ListedName& name : names)
            ++bucketStart[bucketOf(name.form) + 1];
        for (size_t bucket = 0; bucket < buckets; ++bucket)
            bucketStart[bucket + 1] += bucketStart[bucket];
        std::vector<quint32> next(bucketStart.begin(), bucketStart.end() - 1);
        std::vector<ListedName> grouped(names.size());
        for (const ListedName& name : names)
            grouped[next[bucketOf(name.form)]++] = name;
        names = std::move(grouped);
    }

    void readCountries(QStringView text);
    void readPlaces(QStringView text, Listing listing);
    void readLeaders(QStringView text);
    void readOrganizations(QStringView text);
    void readGivenNames(QStringView text);
    void readTitles(QStringView text);
};

void NameLists::Index::readCountries(QStringView text)
{
    eachRow(text, [this](const Cells& cells) {
        ListedName country{Listing::Country, EntityType::Place, {}, cell(cells, 0), u"country", cell(cells, 0)};
        addAll(country, cell(cells, 2));
        const ListedName nation{
            Listing::Nationality, EntityType::Group, {}, cell(cells, 0), u"nationality", cell(cells, 0)};
        eachPart(cell(cells, 4), [this, &nation](QStringView adjective) { add(nation, adjective); });
        eachPart(cell(cells, 5), [this, &nation, &cells](QStringView people) {
            bool known = false;
            eachPart(cell(cells, 4), [&known, people](QStringView adjective) { known = known || adjective == people; });
            if (!known)
                add(nation, people);
        });
    });
}

void NameLists::Index::readPlaces(QStringView text, Listing listing)
{
    eachRow(text, [this, listing](const Cells& cells) {
        const bool city = listing == Listing::City;
        ListedName place{listing, EntityType::Place, {}, cell(cells, 0), city ? QStringView(u"city") : cell(cells, 3),
            cell(cells, city ? 2 : 4)};
        addAll(place, cell(cells, 1));
        if (!city) {
            const ListedName people{
                Listing::Nationality, EntityType::Group, {}, cell(cells, 0), u"inhabitants", cell(cells, 0)};
            eachPart(cell(cells, 5), [this, &people](QStringView word) { add(people, word); });
        }
    });
}

void NameLists::Index::readLeaders(QStringView text)
{
    eachRow(text, [this](const Cells& cells) {
        ListedName leader{Listing::Leader, EntityType::Person, {}, cell(cells, 0), cell(cells, 3), cell(cells, 2),
            genderOf(cell(cells, 6)), !cell(cells, 7).isEmpty(), cell(cells, 5).toShort()};
        add(leader, leader.name);
        leader.listing = Listing::Surname;
        if (cell(cells, 1) != leader.name)
            add(leader, cell(cells, 1));
    });
}

void NameLists::Index::readOrganizations(QStringView text)
{
    eachRow(text, [this](const Cells& cells) {
        const ListedName organization{
            Listing::Organization, EntityType::Organization, {}, cell(cells, 0), cell(cells, 2), cell(cells, 3)};
        addAll(organization, cell(cells, 1));
    });
}

void NameLists::Index::readGivenNames(QStringView text)
{
    givenNames.reserve(4096);
    eachRow(text, [this](const Cells& cells) { givenNames.emplace(cell(cells, 0), genderOf(cell(cells, 1))); });
}

void NameLists::Index::readTitles(QStringView text)
{
    eachRow(text, [this](const Cells& cells) {
        titles.emplace(cell(cells, 0).toString().toLower(),
            ListedTitle{cell(cells, 0), titleKind(cell(cells, 1)), genderOf(cell(cells, 2))});
    });
}

RuleId listRule(const ListedName& name)
{
    switch (name.listing) {
    case Listing::Country:
    case Listing::Nationality:
        return {QStringLiteral("names/countries.tsv"), 0};
    case Listing::City:
        return {QStringLiteral("names/cities.tsv"), 0};
    case Listing::Region:
        return {QStringLiteral("names/regions.tsv"), 0};
    case Listing::Leader:
    case Listing::Surname:
        return {QStringLiteral("names/leaders.tsv"), 0};
    case Listing::Organization:
        return {QStringLiteral("names/organizations.tsv"), 0};
    }
    return {QStringLiteral("names"), 0};
}

Result<NameLists> NameLists::load(const QString& folder)
{
    using Read = void (*)(Index&, QStringView);
    struct List {
        const char* file;
        Read read;
    };
    static constexpr std::array<List, 7> lists{{
        {"countries.tsv", [](Index& index, QStringView text) { index.readCountries(text); }},
        {"leaders.tsv", [](Index& index, QStringView text) { index.readLeaders(text); }},
        {"organizations.tsv", [](Index& index, QStringView text) { index.readOrganizations(text); }},
        {"cities.tsv", [](Index& index, QStringView text) { index.readPlaces(text, Listing::City); }},
        {"regions.tsv", [](Index& index, QStringView text) { index.readPlaces(text, Listing::Region); }},
        {"givennames.tsv", [](Index& index, QStringView text) { index.readGivenNames(text); }},
        {"titles.tsv", [](Index& index, QStringView text) { index.readTitles(text); }},
    }};
    auto index = std::make_shared<Index>();
    index->texts.reserve(lists.size());
    index->names.reserve(16384);
    for (const List& list : lists) {
        const auto text = index->read(folder + QLatin1Char('/') + QLatin1String(list.file));
        if (!text)
            return tl::unexpected(text.error());
        list.read(*index, *text);
    }
    index->freeze();
    NameLists result;
    result.m_index = std::move(index);
    return result;
}

NameLists::Found NameLists::find(QStringView words) const
{
    Found found;
    const size_t bucket = m_index->bucketOf(words);
    for (quint32 place = m_index->bucketStart[bucket]; place < m_index->bucketStart[bucket + 1]; ++place) {
        if (m_index->names[place].form == words)
            found.append(&m_index->names[place]);
    }
    return found;
}

const ListedTitle* NameLists::findTitle(QStringView words) const
{
    const auto found = m_index->titles.find(words.toString().toLower());
    return found == m_index->titles.end() ? nullptr : &found->second;
}

bool NameLists::isGivenName(QStringView word) const
{
    return m_index->givenNames.count(word) > 0;
}

Gender NameLists::givenNameGender(QStringView word) const
{
    const auto found = m_index->givenNames.find(word);
    return found == m_index->givenNames.end() ? Gender::None : found->second;
}

qsizetype NameLists::size() const
{
    return qsizetype(m_index->names.size());
}

} // namespace extract
