#pragma once

#include "model/text/textspan.h"

#include <QString>
#include <QStringView>
#include <optional>
#include <vector>

namespace io {

/// The "key: value" lines between two "---" at the very start of a text (Jekyll's front matter; flat keys only).
struct FrontMatter {
    TextSpan span; ///< from the first "---" to the end of the second; empty where there is none
    QString title;
    QString author;
    QString publisher;
    QString published; ///< as written
    TextSpan publishedSpan; ///< the words of `published`
    QString url;
    QString language;
};

FrontMatter frontMatterOf(QStringView text, const std::vector<TextSpan>& lines);

/// The words of an ATX heading ("## What comes next ##") inside a trimmed line, and its level from 1 to 6.
struct MarkdownHeading {
    TextSpan words;
    int level = 0;
};
std::optional<MarkdownHeading> markdownHeading(QStringView text, TextSpan line);

/// The level that an underline ("=====", "-----") under a line makes it a heading of: 1, 2, or 0 for no underline.
int markdownUnderline(QStringView line);

/// Rules ("---", "* * *"), pictures alone on their line and comments.
bool isMarkdownFurniture(QStringView line);

} // namespace io
