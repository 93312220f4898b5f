#pragma once

#include "model/text/sourcetext.h"

#include <QString>
#include <QStringList>
#include <vector>

/// Articles read by people, and how a program's records stand against them.
namespace gold {

/// Who or what takes part in an event: an entity, or words where there is none.
struct Member {
    QString role; ///< "agent", "patient", "recipient", "place", "topic"
    QString entity; ///< id in the same account, or empty
    TextSpan words; ///< empty where there is an entity
};

/// One row of a timeline. Of a reading it also holds what else would be right.
struct Row {
    QString id;
    QString title;
    QString kind;
    QString status;
    QString date; ///< EDTF; empty for none, and for a date that is not from the text
    bool isCore = false; ///< of a reading: a row that an editor must have
    double salience = 1;
    TextSpan trigger;
    std::vector<TextSpan> mentions; ///< the trigger among them
    std::vector<TextSpan> evidence;
    std::vector<Member> members;
    QStringList dates; ///< of a reading: all right dates, an empty one where undated is right
    QStringList statuses; ///< of a reading: all right ones
    QStringList instead; ///< of a reading: rows that may stand for it
};

struct Entity {
    QString id;
    QString name;
    QStringList aliases;
    bool isCore = true;
    std::vector<TextSpan> names; ///< mentions by name
    std::vector<TextSpan> references; ///< pronouns and descriptions
};

struct Quotation {
    QString id;
    bool isCore = true;
    std::vector<TextSpan> content;
    std::vector<QStringList> speakers; ///< ids; of a reading each list that is right, an empty one for nobody
};

struct Time {
    TextSpan where;
    QStringList extents; ///< of a reading: other words that are right
    QStringList values; ///< TIMEX3; of a reading all right ones
    bool isCore = true;
};

/// What looks like a row and must not be one.
struct NotRow {
    TextSpan where;
    QString reason;
};

/// What somebody, a reader or a program, says of one article. All spans are UTF-16 code units of its text.
struct Account {
    std::vector<Entity> entities;
    std::vector<Quotation> quotations;
    std::vector<Time> times;
    std::vector<Row> rows;
    std::vector<NotRow> notRows;
};

/// One article of the gold set.
struct Reading {
    QString id;
    QString part; ///< "train", "dev", "test"
    QString reg; ///< the register: "court", "obituary"
    QString published; ///< EDTF
    QString headline;
    SourceText text;
    std::vector<TextSpan> sentences; ///< in order
    Account account;
};

/// The sentence that holds a place (UTF-16); empty between sentences.
TextSpan sentenceAt(const Reading& reading, qsizetype position);

const Entity* entityOf(const Account& account, const QString& id);

} // namespace gold
