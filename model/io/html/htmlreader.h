#pragma once

#include "model/base/result.h"
#include "model/io/draft.h"
#include "model/io/formats.h"
#include "model/io/html/heading.h"
#include "model/io/html/roles.h"
#include "model/io/linerules.h"

namespace io::html {

/// Reads the article of a web page. Fails with LimitExceeded, NoText (no sentences, as in pages that a script builds),
/// FileIsBinary or Cancelled.
Result<std::vector<Draft>> readHtml(const FileContent& content);

/// The character set that a page declares in its first 1024 bytes or its content type ("text/html; charset=koi8-r"),
/// empty for none.
QByteArray declaredCharset(const QByteArray& page, const QString& contentType);

/// Finds the article of pages that are decoded already; its rule tables are read once for all of them.
class PageReader {
public:
    /// The article of one page. `content` gives name, address and stop token. Fails as readHtml does.
    Result<Draft> draftOf(const QString& page, const FileContent& content) const;
    const LineRules& lineRules() const { return m_lines; }

private:
    /// What was found in one tree.
    struct Reading {
        Heading heading;
        std::vector<DraftBlock> blocks;
    };
    Reading readingOf(const Page& page, const Metadata& metadata) const;
    void readScripts(const QByteArray& page, const FileContent& content, Metadata& metadata, Reading& reading) const;

    NameRules m_names;
    LineRules m_lines;
};

} // namespace io::html
