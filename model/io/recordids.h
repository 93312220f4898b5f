#pragma once

#include "model/records/diagnostic.h"
#include "model/records/ids.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace io {

/// The letter that begins an id of each kind in files: a1, e1, t1, q1, v1.
inline constexpr char ArticleLetter = 'a';
inline constexpr char EntityLetter = 'e';
inline constexpr char TimeLetter = 't';
inline constexpr char QuotationLetter = 'q';
inline constexpr char EventLetter = 'v';

/// Numbers for the ids of one kind in a file. "e12" keeps its 12; what another program called "person-7" gets a number
/// that is free, and its name is kept in the record's `extra` under "id". Of ids that come twice the first is meant.
class IdNumbers {
public:
    IdNumbers(char letter, const QStringList& idsInOrder);

    /// Number of the record at `index` in the file.
    int at(size_t index) const { return m_numbers[index]; }
    /// Number that a reference means, nothing where no record has that id.
    std::optional<int> find(const QString& id) const;
    /// Whether the id is one that this program would write for the number.
    bool isOwn(const QString& id) const { return numberOf(id).has_value(); }
    /// Ids that came more than once.
    const QStringList& doubled() const { return m_doubled; }

private:
    std::optional<int> numberOf(const QString& id) const;

    char m_letter;
    std::vector<int> m_numbers;
    QHash<QString, int> m_byName;
    QStringList m_doubled;
};

/// The ids of one kind as they are written: a name kept in `extra` where it is free, else letter and number.
class IdNames {
public:
    explicit IdNames(char letter)
        : m_letter(letter)
    {
    }

    /// Gives a record its name; first come, first served.
    void add(int number, const QString& keptName);
    /// The name of a number; empty where none was added.
    QString name(int number) const { return m_names.value(number); }

private:
    char m_letter;
    QHash<int, QString> m_names;
    QSet<QString> m_taken;
};

} // namespace io
