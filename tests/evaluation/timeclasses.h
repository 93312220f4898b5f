#pragma once

#include <QMap>
#include <QString>
#include <QTextStream>

namespace evaluation {

/// Counts the mistakes of a half by class, so that the half that is not read still says where work goes: the wording
/// with its names and figures taken out, and what the values look like.
class TimeClasses {
public:
    void add(const QString& kind, const QString& wording, const QString& gold, const QString& found);
    /// The classes with their counts, the most frequent first.
    void print(QTextStream& out, const QString& set) const;

private:
    QMap<QString, int> m_counts;
};

/// "On 3 May 1998, a year" -> "on # month ####, a year".
QString wordingClass(const QString& wording);
/// Where two values of one shape first differ ("1998-03-05" and "1997-03-05": "year"), else both shapes.
QString valueClass(const QString& gold, const QString& found);

} // namespace evaluation
