#include "model/io/recordids.h"

namespace io {

std::optional<int> IdNumbers::numberOf(const QString& id) const
{
    constexpr qsizetype longest = 9; // fits an int
    if (id.size() < 2 || id.size() > longest || id[0] != QLatin1Char(m_letter) || id[1] == u'0')
        return {};
    int number = 0;
    for (const QChar c : QStringView(id).sliced(1)) {
        if (c < u'0' || c > u'9')
            return {};
        number = number * 10 + (c.unicode() - '0');
    }
    return number;
}

IdNumbers::IdNumbers(char letter, const QStringList& idsInOrder)
    : m_letter(letter)
    , m_numbers(static_cast<size_t>(idsInOrder.size()), 0)
{
    QSet<int> taken;
    for (qsizetype i = 0; i < idsInOrder.size(); ++i) {
        const auto own = numberOf(idsInOrder[i]);
        if (own && !taken.contains(*own)) {
            m_numbers[static_cast<size_t>(i)] = *own;
            m_byName.insert(idsInOrder[i], *own);
            taken.insert(*own);
        }
    }
    int next = 1;
    for (qsizetype i = 0; i < idsInOrder.size(); ++i) {
        if (m_numbers[static_cast<size_t>(i)] > 0)
            continue;
        while (taken.contains(next))
            ++next;
        m_numbers[static_cast<size_t>(i)] = next;
        taken.insert(next);
        if (m_byName.contains(idsInOrder[i]))
            m_doubled.append(idsInOrder[i]);
        else
            m_byName.insert(idsInOrder[i], next);
    }
}

std::optional<int> IdNumbers::find(const QString& id) const
{
    const auto found = m_byName.find(id);
    return found == m_byName.end() ? std::nullopt : std::optional(*found);
}

void IdNames::add(int number, const QString& keptName)
{
    QString name = keptName.isEmpty() ? QLatin1Char(m_letter) + QString::number(number) : keptName;
    if (m_taken.contains(name))
        name = QLatin1Char(m_letter) + QString::number(number);
    for (int other = 1; m_taken.contains(name); ++other)
        name = QLatin1Char(m_letter) + QString::number(number) + QLatin1Char('-') + QString::number(other);
    m_taken.insert(name);
    m_names.insert(number, name);
}

} // namespace io
