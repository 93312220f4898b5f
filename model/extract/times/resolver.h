#pragma once

#include "model/extract/clause/parsedarticle.h"
#include "model/extract/clause/tense.h"
#include "model/extract/times/mentions.h"
#include "model/extract/times/recognise.h"
#include "model/records/givendates.h"
#include "model/records/timeexpression.h"

#include <optional>
#include <vector>

namespace extract::times {

/// What bare and relative dates count from: the publication date (news), or the date mentioned before (narrative).
enum class Mode : quint8 { News, Narrative };

/// Narrative where nearly all years of the text lie well before its publication or its publication is not known.
Mode modeOf(const std::vector<Found>& found, const std::optional<timex3::Date>& published);

/// Gives expressions their values, in order of place, remembering the dates it has seen.
class Resolver {
public:
    Resolver(const Article& article, const ParsedArticle& parsed, Mode mode);

    /// The next expression, with the id given. Call in order of place.
    TimeExpression resolve(const Found& found, TimeId id);
    /// The next expression, whose value a person gave; later ones may count from it.
    TimeExpression take(const Found& found, TimeExpression given, TimeId id);

private:
    /// A value with where it comes from.
    struct Answer {
        timex3::Date date;
        std::vector<Reason> reasons;
        bool published = false;
        const Mention* anchor = nullptr;
        bool explicitYear = false;
        bool open = false;
        bool chained = false;
    };

    TimeExpression describe(const Found& found, TimeId id) const;
    Answer resolveCalendar(const Found& found);
    Answer unswapped(const Found& found, const timex3::Date& other, Answer answer) const;
    Answer offsetBy(const Temporal& temporal, Answer answer) const;
    /// What a relative expression counts from.
    struct CountedFrom {
        const Mention* mention = nullptr; ///< null for the publication
        bool publication = false;
        bool lastOver = false; ///< the quarter before the one of the publication
    };
    CountedFrom countedFrom(const Found& found, const Temporal& temporal) const;
    Reason whyOpen(const Found& found, const Temporal& temporal, const CountedFrom& from) const;
    Answer resolveRelative(const Found& found, const Temporal& temporal) const;
    /// The quarter, half or month that a report speaks of.
    struct Reported {
        const Mention* mention = nullptr;
        bool part = false; ///< after it, "the nine months" of the year are spoken of
    };
    Reported reported(const Found& found) const;
    Answer counted(const Temporal& temporal, const timex3::Date& base, Answer answer) const;
    Answer fill(const Found& found, const Temporal& temporal) const;
    Answer fillFrom(const Found& found, const Temporal& temporal, const Mention& mention) const;
    Answer fillNews(const Found& found, const Temporal& temporal, qint64 today) const;
    Answer fillDecade(const Found& found, const Temporal& temporal) const;
    Answer fillClock(const Found& found, const Temporal& temporal) const;
    Answer open(const Temporal& temporal, Reason why) const;
    Answer lastOfDirection(const Temporal& temporal, Direction direction, qint64 day) const;
    bool liesBefore(const Found& found, const Mention& mention) const;
    const Mention* yearContext(const Found& found) const;
    const Mention* headBefore(const Found& found) const;
    bool isHead(const Found& found) const;
    bool isDeadline(const Found& found) const;
    bool looksBack(const Found& found) const;
    void remember(const Found& found, TimeId id, const Answer& answer);
    /// A reason that counts from the day of the report, which it names.
    Reason byReport(const QString& rule, TextSpan words) const;

    const Article& m_article;
    const ParsedArticle& m_parsed;
    Mode m_mode;
    DatingAnchor m_anchor;
    std::optional<timex3::Date> m_published; ///< what the anchor says
    std::optional<qint64> m_today; ///< null where the publication day is not known
    TimeValue m_anchorDate; ///< the same, for reasons
    Mentions m_mentions;
    int m_lengthAfter = -1; ///< how many mentions stood before the last length of six to eleven months
};

/// A reason with the words and dates that its rule takes (see reasonwords.h).
Reason because(const QString& rule, std::vector<TextSpan> words = {}, std::vector<TimeValue> dates = {});

/// The date as a reason keeps it; null where it is no calendar date.
TimeValue valueOf(const timex3::Date& date);

} // namespace extract::times
