#pragma once

#include <QByteArray>
#include <vector>

namespace io::html {

/// The tags and text of a page that are worth parsing, and what was taken out on the way.
struct Markup {
    QByteArray html; ///< without scripts, styles, drawings and comments; no deeper than Limit::PageDepth
    std::vector<QByteArray> jsonLd; ///< the contents of the scripts of linked data, in order
    qint64 tags = 0; ///< start tags left in `html`
    bool wasTooDeep = false;
    bool hadTooManyAttributes = false;
};

/// Whether tags of mere emphasis (b, i, font, …) are kept. Unclosed ones can multiply without bound in an HTML5 parser.
enum class Emphasis { Keep, Drop };

/// Takes out of a page (UTF-8) what an HTML5 parser would spend time on for nothing or could be led astray by. Linear
/// in its length. Follows the scoping rules of the HTML standard (13.2.4.2) as far as depth needs them.
Markup tamed(const QByteArray& page, Emphasis emphasis = Emphasis::Keep);

} // namespace io::html
