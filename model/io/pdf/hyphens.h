#pragma once

#include "model/io/pdf/pagelines.h"

#include <QRegularExpression>
#include <QSet>

namespace io {

/// Tells the hyphens that a typesetter put at the ends of lines from those that belong to the words: by how the
/// document writes the word elsewhere, then by the table `language/en/hyphens.tsv`.
class Hyphens {
public:
    Hyphens();

    /// Remembers the words inside a line, to decide by them later.
    void learn(QStringView line);
    /// Puts a line after the words before it: with a space, without one, or without the hyphen at the end of `text`.
    void append(QString& text, QStringView line) const;

private:
    bool keepsHyphen(const QString& first, const QString& second) const;

    QSet<QString> m_words; // lower case, those at the ends of lines left out
    QRegularExpression m_kept;
};

} // namespace io
