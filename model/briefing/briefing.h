#pragma once

#include "model/records/records.h"

#include <QString>
#include <QStringList>
#include <vector>

/// What a briefing says, without any layout. A value: tested without a PDF, laid out by views/briefing.
namespace briefing {

/// What the person who asks for the briefing decides.
struct Options {
    TimeValue prepared; ///< the day it is made; the engine has no clock
    QString preparedBy; ///< may be empty
    QString handling; ///< a line for the head of the first page, may be empty
    double leastSalience = MainSalience; ///< events below are left out
    int keyPoints = 5;
};

/// Where in the articles a numbered reference leads.
struct Reference {
    int number = 0; ///< from 1, in order of first use
    ArticleSpan passage;
    QString words; ///< the passage, with line ends as spaces
    QString place; ///< "¶ 4", with the article's number where there are several
};

/// A date of the background chronology: label "b1" and where it comes from.
struct BackgroundReference {
    QString label;
    QString words;
};

struct Source {
    QString title;
    QString origin; ///< publisher and by-line, or the file's name
    QString published; ///< in words, with its basis
    QString address; ///< URL or file
    QString sha256;
};

struct KeyPoint {
    EventId event;
    QString words;
    std::vector<int> references;
};

/// One row of the chronology, or of the undated events.
struct ChronologyRow {
    EventId event;
    QString when; ///< "15 Nov 2023"; bounds in words for an undated event; "no date" where there are none
    QString basis; ///< what the date rests on: the wording in quotation marks, or words
    QString what;
    QString who;
    QString status;
    std::vector<int> references;
    QString background; ///< "b1" or empty
};

/// Something said, under its speaker.
struct QuotationRow {
    QuotationId quotation;
    QString words; ///< pieces joined by an ellipsis
    QString form; ///< "direct", "indirect", "mixed"
    QString attribution; ///< the source in the text's own words, cue, outlet
    QString place;
    int reference = 0;
};

struct SpeakerSection {
    QString speaker; ///< "Speaker not resolved" for those without one
    QString role;
    std::vector<QuotationRow> quotations;
};

struct PersonRow {
    EntityId entity;
    EntityType type = EntityType::Other;
    QString name;
    QString description; ///< role, or what it is and its other names
    int mentions = 0;
    int quotations = 0;
};

struct Briefing {
    QString title;
    QString handling;
    QString prepared; ///< in words
    QString preparedBy;
    QString published; ///< in words, "not known" where nobody knows
    QString cutOff; ///< nothing after this day is considered
    int events = 0;
    int checkedEvents = 0;
    std::vector<Source> sources;
    std::vector<KeyPoint> keyPoints;
    std::vector<ChronologyRow> chronology;
    std::vector<ChronologyRow> undated;
    std::vector<SpeakerSection> speakers;
    std::vector<PersonRow> people;
    QStringList remarks; ///< what a reader must know before trusting it: orphans, warnings
    QStringList method;
    std::vector<Reference> references;
    std::vector<BackgroundReference> backgrounds;
};

/// Chooses, orders and numbers. Rejected events and, below `options.leastSalience`, minor ones are left out.
Briefing buildBriefing(const Records& records, const Options& options);

} // namespace briefing
