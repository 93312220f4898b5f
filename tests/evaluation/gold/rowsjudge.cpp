#include "rowsjudge.h"

#include "pairing.h"

#include <algorithm>

namespace gold {

namespace {

constexpr double MainSalience = 0.5;

/// Judges the rows of one article.
class RowsJudge {
public:
    RowsJudge(const Reading& reading, const Account& found, WordReader& words)
        : m_reading(reading)
        , m_found(found)
        , m_words(words)
    {
        for (size_t i = 0; i < found.rows.size(); ++i) {
            if (found.rows[i].salience >= MainSalience) {
                m_shown.push_back(found.rows[i]);
                m_places.push_back(i);
            }
        }
        m_pairing = pairRows(reading, m_shown, words);
    }

    void judge(Judgement& judgement) const
    {
        for (size_t i = 0; i < m_reading.account.rows.size(); ++i) {
            if (m_reading.account.rows[i].isCore)
                judgeCore(i, judgement);
        }
        for (size_t i = 0; i < m_shown.size(); ++i)
            judgeRow(i, judgement);
        for (const NotRow& place : m_reading.account.notRows)
            judgePlace(place, judgement);
        judgeOrder(judgement.figures.rows);
    }

private:
    const Row& shown(int row) const { return m_found.rows[m_places[static_cast<size_t>(row)]]; }

    Comparison compare(const Row& read, int row) const
    {
        const Row& found = shown(row);
        return {&read, &found, false, isDateRight(found, read), isStatusRight(found, read),
            faultsOf(found.title, read, m_reading, m_words)};
    }

    // The program's row for a core row, and which row of the reading it really tells.
    std::pair<int, const Row*> rowFor(size_t core) const
    {
        const std::vector<Row>& all = m_reading.account.rows;
        if (m_pairing.shownBy[core] >= 0)
            return {m_pairing.shownBy[core], &all[core]};
        for (size_t other = 0; other < all.size(); ++other) {
            if (all[core].instead.contains(all[other].id) && m_pairing.shownBy[other] >= 0)
                return {m_pairing.shownBy[other], &all[other]};
        }
        return {-1, nullptr};
    }

    void judgeCore(size_t core, Judgement& judgement) const
    {
        RowFigures& figures = judgement.figures.rows;
        ++figures.core;
        const auto [row, read] = rowFor(core);
        if (row < 0) {
            judgement.rows.push_back({&m_reading.account.rows[core], nullptr, false, false, false, {}});
            return;
        }
        const Comparison one = compare(*read, row);
        ++figures.shown;
        figures.dated += one.date ? 1 : 0;
        figures.settled += one.status ? 1 : 0;
        figures.kept += one.date && one.status ? 1 : 0;
        figures.printed += one.date && one.status && one.faults.empty() ? 1 : 0;
        if (read->date.isEmpty()) {
            ++figures.undated;
            figures.invented += one.date || one.found->date.isEmpty() ? 0 : 1;
        }
        judgement.rows.push_back(one);
    }

    void judgeRow(size_t row, Judgement& judgement) const
    {
        RowFigures& figures = judgement.figures.rows;
        ++figures.rows;
        const int tells = m_pairing.tells[row];
        if (tells < 0) {
            figures.again += m_pairing.again[row] ? 1 : 0;
            judgement.rows.push_back({nullptr, &shown(static_cast<int>(row)), m_pairing.again[row], false, false, {}});
            return;
        }
        ++figures.telling;
        const Row& read = m_reading.account.rows[static_cast<size_t>(tells)];
        const Comparison one = compare(read, static_cast<int>(row));
        figures.sound += one.date && one.status && one.faults.empty() ? 1 : 0;
        for (const TitlePart part : one.faults)
            ++figures.titleFaults[part];
        const bool isListed =
            std::ranges::any_of(judgement.rows, [&](const Comparison& c) { return c.found == one.found; });
        if (!isListed)
            judgement.rows.push_back(one);
    }

    void judgePlace(const NotRow& place, Judgement& judgement) const
    {
        ++judgement.figures.rows.notRows;
        const auto meets = [&](size_t row) {
            return m_pairing.tells[row] < 0 && m_shown[row].trigger.overlaps(place.where);
        };
        for (size_t row = 0; row < m_shown.size(); ++row) {
            if (!meets(row))
                continue;
            ++judgement.figures.rows.trapped;
            judgement.traps.push_back(&place);
            return;
        }
    }

    // Core rows above the others, over all rows that the program has, shown or not.
    void judgeOrder(RowFigures& figures) const
    {
        const Pairing pairing = pairRows(m_reading, m_found.rows, m_words);
        const auto isCore = [&](size_t row) {
            return pairing.tells[row] >= 0 && m_reading.account.rows[static_cast<size_t>(pairing.tells[row])].isCore;
        };
        for (size_t core = 0; core < m_found.rows.size(); ++core) {
            for (size_t other = 0; other < m_found.rows.size(); ++other) {
                if (!isCore(core) || isCore(other))
                    continue;
                ++figures.pairs;
                const double above = m_found.rows[core].salience - m_found.rows[other].salience;
                figures.ordered += above > 0 ? 1 : above < 0 ? 0 : 0.5;
            }
        }
    }

    const Reading& m_reading;
    const Account& m_found;
    WordReader& m_words;
    std::vector<Row> m_shown;
    std::vector<size_t> m_places; ///< of the shown rows in all rows
    Pairing m_pairing;
};

} // namespace

void judgeRows(const Reading& reading, const Account& found, WordReader& words, Judgement& judgement)
{
    RowsJudge(reading, found, words).judge(judgement);
}

} // namespace gold
