#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace commandline {

/// Columns that a text takes on a terminal: 2 for East Asian wide characters and emoji, 0 for marks that join the
/// character before them (after Unicode's East Asian Width, UAX #11).
int displayWidth(QStringView text);

/// Text from a file made harmless for a terminal: control characters (escape sequences begin with one) become spaces.
QString printable(QStringView text);

/// Breaks words into lines of at most `width` columns; a word that is longer is cut. At least one line.
QStringList wrapped(const QString& text, int width);

enum class Ink { Plain, Bold, Faint, Doubt };

/// A text in an ink; without colours the text alone.
QString inked(const QString& text, Ink ink, bool colours);

struct Cell {
    QString text;
    Ink ink = Ink::Plain;
};

/// A table whose cells wrap inside their columns: widths as far as they fit, the widest column gives way.
class Columns {
public:
    /// `widest`: the most that each column may take; 0 for the column that takes what is left.
    explicit Columns(std::vector<int> widest)
        : m_widest(std::move(widest))
    {
    }

    void add(std::vector<Cell> row) { m_rows.push_back(std::move(row)); }
    bool isEmpty() const { return m_rows.empty(); }
    /// All rows, each line indented by two spaces and ended.
    QString print(int screenWidth, bool colours) const;

private:
    std::vector<int> widths(int screenWidth) const;

    std::vector<int> m_widest;
    std::vector<std::vector<Cell>> m_rows;
};

} // namespace commandline
