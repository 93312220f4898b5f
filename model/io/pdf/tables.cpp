#include "model/io/pdf/tables.h"

#include <cmath>

namespace io {

namespace {

constexpr qsizetype LongestCell = 40; // code units
constexpr float SameRow = 0.4f; // of the size of type
constexpr float WidestStep = 3.5f; // from row to row, in sizes
constexpr float Aligned = 3; // points

/// Lines side by side, from left to right.
struct Row {
    std::vector<PdfLine> cells;
    float middle = 0;
};

std::vector<Row> rowsOf(std::vector<PdfLine> lines)
{
    std::ranges::stable_sort(lines, {}, [](const PdfLine& line) { return line.box.middle(); });
    std::vector<Row> rows;
    for (PdfLine& line : lines) {
        if (rows.empty() || line.box.middle() - rows.back().middle > SameRow * line.size)
            rows.push_back({{}, line.box.middle()});
        rows.back().cells.push_back(std::move(line));
    }
    for (Row& row : rows)
        std::ranges::stable_sort(row.cells, {}, [](const PdfLine& line) { return line.box.left; });
    return rows;
}

bool mayBeRow(const Row& row)
{
    return row.cells.size() >= 2
        && std::ranges::all_of(row.cells, [](const PdfLine& cell) { return cell.text.size() <= LongestCell; });
}

// Whether every cell of one row stands below a cell of the other: their left, right or middle edges are in line.
bool standsBelow(const Row& row, const Row& above)
{
    return std::ranges::all_of(row.cells, [&](const PdfLine& cell) {
        return std::ranges::any_of(above.cells, [&](const PdfLine& other) {
            const float center = (cell.box.left + cell.box.right - other.box.left - other.box.right) / 2;
            return std::abs(cell.box.left - other.box.left) < Aligned
                || std::abs(cell.box.right - other.box.right) < Aligned || std::abs(center) < Aligned;
        });
    });
}

// Lines of a paragraph go on in small letters; a table says how many of something.
bool isTable(const std::vector<Row>& rows, size_t begin, size_t end)
{
    size_t cells = 0;
    size_t goOn = 0;
    size_t numbers = 0;
    for (size_t row = begin; row < end; ++row) {
        for (const PdfLine& cell : rows[row].cells) {
            ++cells;
            goOn += row > begin && cell.text.front().isLower() ? 1 : 0;
            goOn += cell.text.endsWith(u'-') || cell.text.endsWith(u',') ? 1 : 0;
            numbers += cell.text.front().isDigit() ? 1 : 0;
        }
    }
    return end - begin >= 2 && numbers > 0 && goOn * 6 <= cells;
}

PdfLine joined(const Row& row)
{
    PdfLine line = row.cells.front();
    for (size_t i = 1; i < row.cells.size(); ++i) {
        const PdfLine& cell = row.cells[i];
        line.text += QStringLiteral(" | ") + cell.text;
        line.box.unite(cell.box);
        line.bold = line.bold && cell.bold;
    }
    line.isRow = true;
    return line;
}

} // namespace

std::vector<PdfLine> withTableRows(std::vector<PdfLine> lines)
{
    const std::vector<Row> rows = rowsOf(std::move(lines));
    std::vector<PdfLine> result;
    for (size_t begin = 0; begin < rows.size();) {
        size_t end = begin + 1;
        while (mayBeRow(rows[begin]) && end < rows.size() && mayBeRow(rows[end])
            && rows[end].middle - rows[end - 1].middle < WidestStep * rows[end].cells.front().size
            && standsBelow(rows[end], rows[end - 1]))
            ++end;
        const bool isRows = isTable(rows, begin, end);
        for (; begin < end; ++begin) {
            if (isRows)
                result.push_back(joined(rows[begin]));
            else
                result.insert(result.end(), rows[begin].cells.begin(), rows[begin].cells.end());
        }
    }
    return result;
}

} // namespace io
