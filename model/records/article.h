#pragma once

#include "model/records/ids.h"
#include "model/text/sourcetext.h"
#include "model/time/timevalue.h"

#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

/// Where a publication date comes from.
enum class PublicationBasis { Unknown, User, Metadata, Dateline, Visible, Url, Inferred };

/// When the article was published, as far as anybody knows.
struct Publication {
    TimeValue date; ///< "2023-11-16", "2023-11-16T09:30:00"; null where nobody knows
    PublicationBasis basis = PublicationBasis::Unknown;
    std::optional<TextSpan> evidence; ///< the words of the article that state it
    QString evidenceText; ///< what states it, where that is not in the text

    friend bool operator==(const Publication&, const Publication&) = default;
};

/// What a stretch of lines is in the article. Only headlines, headings, list entries and body are read for records.
enum class ParagraphKind { Headline, Byline, Heading, Body, ListEntry, Boilerplate };

struct Paragraph {
    TextSpan span; ///< without the line ends around it
    ParagraphKind kind = ParagraphKind::Body;

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// Where a page of the original begins in the text.
struct PageBegin {
    qsizetype begin = 0;
    int page = 0; ///< counted from 1

    friend bool operator==(const PageBegin&, const PageBegin&) = default;
};

/// One text that was read, with what is known about it. Filled by model/io, changed by the dossier alone.
struct Article {
    ArticleId id;
    QString key; ///< its id in files: "a1", or what the sender called it
    QString file; ///< as the user named it; empty for text that came by a pipe
    QString sha256; ///< of the bytes read, lower-case hexadecimal
    QString title; ///< from the text's headline or from metadata
    QString byline;
    QString publisher;
    QString dateline; ///< the place alone: "Washington"
    QString url;
    QString language; ///< BCP 47; empty where unknown
    SourceText text;
    Publication published;
    TimeValue updated; ///< when it was changed last; null where unknown
    TimeValue retrieved; ///< when it was fetched from `url`; null for files
    QString format; ///< what it was read as: "html", "pdf"; empty for plain text, Markdown and text at hand
    std::vector<PageBegin> pages; ///< in order; empty where the original has no pages
    std::vector<Paragraph> paragraphs; ///< in order, never overlapping; stored in files only where `format` is given
    QJsonObject extra; ///< keys of a file that this program does not know

    friend bool operator==(const Article&, const Article&) = default;
};

/// Index in `article.paragraphs` of the paragraph that holds `position` (UTF-16), -1 between paragraphs.
int paragraphAt(const Article& article, qsizetype position);

/// The number by which readers know the paragraph at `position`: body paragraphs and list entries counted from 1.
/// 0 in the headline, the by-line, a heading, boilerplate and between paragraphs.
int paragraphNumber(const Article& article, qsizetype position);

/// The page of the original that holds `position` (UTF-16), 0 where the original has no pages.
int pageAt(const Article& article, qsizetype position);
