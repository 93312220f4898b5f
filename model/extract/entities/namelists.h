#pragma once

#include "model/base/result.h"
#include "model/base/ruleid.h"
#include "model/language/sentence.h"
#include "model/records/entity.h"

#include <QStringView>
#include <QVarLengthArray>
#include <memory>
#include <vector>

namespace extract {

/// Which of the bundled lists a name stands in.
enum class Listing : quint8 { Country, Nationality, City, Region, Leader, Surname, Organization };

/// One form of a name as a list has it. The views live as long as the lists.
struct ListedName {
    Listing listing = Listing::Country;
    EntityType type = EntityType::Other;
    QStringView form; ///< these words
    QStringView name; ///< the main form of the row: "United States" for "U.S."
    QStringView subtype; ///< "country", "city", "party", …; an office for people
    QStringView country; ///< the country it is, lies in or belongs to; may be empty
    language::Gender gender = language::Gender::None;
    bool familyFirst = false; ///< the family name stands first
    short lastYear = 0; ///< in public office, for people; 0 where it goes on
};

/// The list that has the name: "names/leaders.tsv".
RuleId listRule(const ListedName& name);

enum class TitleKind : quint8 {
    Honorific,
    Office,
    Royal,
    Military,
    Religious,
    Academic,
    Occupation,
    Family,
    Modifier,
    Suffix
};

/// A word or phrase that stands beside a person's name and is none of it.
struct ListedTitle {
    QStringView form;
    TitleKind kind = TitleKind::Office;
    language::Gender gender = language::Gender::None;
};

/// The name lists of `resources/language/en/names/`, by the words that they list.
class NameLists {
public:
    /// Reads all lists of a folder. Fails with FileUnreadable or BadRules.
    static Result<NameLists> load(const QString& folder);

    using Found = QVarLengthArray<const ListedName*, 4>;
    /// Everything that is called exactly so, in the order of the lists; letter case counts.
    Found find(QStringView words) const;
    /// The title of that name, null when it is none; letter case does not count.
    const ListedTitle* findTitle(QStringView words) const;
    bool isGivenName(QStringView word) const;
    /// Masculine, Feminine, or None where the name is unknown or borne by both.
    language::Gender givenNameGender(QStringView word) const;
    qsizetype size() const;

private:
    struct Index;
    std::shared_ptr<const Index> m_index;
};

} // namespace extract
