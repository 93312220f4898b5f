#pragma once

#include "model/io/office/xmlwalk.h"
#include "model/records/article.h"

#include <QHash>

namespace io {

/// What the styles of a Word document make of a paragraph.
class DocxStyles {
public:
    DocxStyles() = default;
    /// Reads word/styles.xml; what cannot be read gives no styles.
    DocxStyles(const QByteArray& xml, const FileContent& content);

    /// Nothing for ordinary text and for names that are no style. Styles that are made from others are followed.
    std::optional<ParagraphKind> kindOf(const QString& style) const;
    /// What an outline level (0 to 8 are headings, 9 is text) says.
    static std::optional<ParagraphKind> kindOfLevel(const QString& level);

private:
    struct Style {
        QString base;
        std::optional<ParagraphKind> kind;
    };
    QHash<QString, Style> m_styles; // by id; looked up, never walked
};

} // namespace io
