#include "tests/house/includegraph.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

struct IncludeGraph::Search {
    explicit Search(const IncludeGraph& graph)
        : units(graph.m_units)
    {
    }

    void visit(const QString& unit)
    {
        order[unit] = low[unit] = static_cast<int>(order.size());
        open.append(unit);
        for (const QString& next : units.value(unit)) {
            if (!units.contains(next))
                continue;
            if (!order.contains(next))
                visit(next);
            if (open.contains(next))
                low[unit] = std::min(low[unit], low[next]);
        }
        if (low[unit] != order[unit])
            return;
        QStringList circle;
        do {
            circle.append(open.takeLast());
        } while (circle.last() != unit);
        std::ranges::sort(circle);
        if (circle.size() > 1)
            found.push_back(circle);
    }

    const QHash<QString, QStringList>& units;
    QHash<QString, int> order;
    QHash<QString, int> low;
    QStringList open;
    std::vector<QStringList> found;
};

IncludeGraph::IncludeGraph(const QString& root, const QStringList& folders)
{
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include \"([^\"]+)\\.h\""), QRegularExpression::MultilineOption);
    for (const QString& folder : folders) {
        QDirIterator files(root + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString path = file.fileName().sliced(root.size() + 1);
            const QString unit = path.left(path.lastIndexOf(u'.'));
            m_units[unit];
            const QString text = QString::fromUtf8(file.readAll());
            for (const auto& match : include.globalMatch(text))
                add(unit, match.captured(1));
        }
    }
}

void IncludeGraph::add(const QString& unit, const QString& included)
{
    QStringList& all = m_units[unit];
    if (unit != included && !all.contains(included))
        all.append(included);
}

std::vector<QStringList> IncludeGraph::circles() const
{
    Search search(*this);
    QStringList units = m_units.keys();
    std::ranges::sort(units);
    for (const QString& unit : units) {
        if (!search.order.contains(unit))
            search.visit(unit);
    }
    std::ranges::sort(search.found, {}, [](const QStringList& circle) { return circle.first(); });
    return search.found;
}
