#pragma once

#include "model/records/article.h"
#include "model/records/timeexpression.h"

/// What a person has said about the dates of an article. It stands in the records' `extra` members ("review",
/// "dating"), so that every file keeps it.

/// What bare and relative dates count from.
enum class Dating {
    Automatic, ///< as the shape of the article has it
    News, ///< the publication date
    Narrative ///< the date that was mentioned before
};

Dating datingOf(const Article& article);
Article withDating(Article article, Dating dating);

/// The days that an article may give of itself.
enum class ArticleDay { Published, Updated, Dateline };

/// The day from which relative dates count: the publication, as long as nobody has chosen another one.
struct DatingAnchor {
    ArticleDay day = ArticleDay::Published;
    TimeValue date; ///< null where it is not known
    friend bool operator==(const DatingAnchor&, const DatingAnchor&) = default;
};
DatingAnchor anchorOf(const Article& article);
Article withAnchor(Article article, const DatingAnchor& anchor);

/// Whether the value was given by a person, and stays when dates are resolved again.
bool isGiven(const TimeExpression& time);

/// The expression with the date that a person gives it; unchanged for the null date.
TimeExpression withGivenDate(TimeExpression time, const TimeValue& date);

/// The expression open to being resolved again.
TimeExpression withoutGivenDate(TimeExpression time);
