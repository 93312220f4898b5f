#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

/// Which unit of the sources includes which; a header and the source of its name are one unit ("model/text/textspan").
class IncludeGraph {
public:
    /// Reads the includes in quotation marks of every .h and .cpp under `folders` of `root`.
    IncludeGraph(const QString& root, const QStringList& folders);

    void add(const QString& unit, const QString& included);
    qsizetype size() const { return m_units.size(); }
    /// Units that include each other in a circle, directly or through others; in order of name.
    /// Method: R. Tarjan, "Depth-first search and linear graph algorithms", 1972.
    std::vector<QStringList> circles() const;

private:
    struct Search;
    QHash<QString, QStringList> m_units;
};
