#pragma once

#include "model/records/reason.h"

#include <QString>
#include <functional>
#include <span>

/// The sentences of the rules. One table gives every rule that says something to a reader the English pattern of its
/// sentence, marked for translation (context "Reasons"); the places of a pattern are filled from the reason's lists:
///
///     {w1}      its first words, as they stand in the article
///     {d1}      its first date, short: "16 Nov 2023"
///     {D1}      the same in full: "Thursday 16 November 2023"
///     {day1}    the weekday of its first date
///     {f1}      its first fact: a name or a reference
///     {anchor}  "the publication date, Thursday 16 November 2023": what fact 1 names, at date 1
///
/// So the pattern of a rule is at once the documentation of what its lists hold. A rule without a pattern (a row of a
/// table, a model) says nothing by itself.

/// The English pattern of a rule's sentence; null for a rule that says nothing.
const char* reasonPattern(const QString& rule);

/// All rules that have a pattern, in the order of the table.
std::vector<QString> rulesWithSentences();

/// The context of the patterns for translation.
inline constexpr const char* ReasonContext = "Reasons";

/// How a language says what stands in the places of a pattern.
struct ReasonLanguage {
    std::function<QString(const char*)> pattern; ///< the pattern in the language
    std::function<QString(const TimeValue&)> date;
    std::function<QString(const TimeValue&)> fullDate;
    std::function<QString(const TimeValue&)> weekday;
};

/// The sentence of one reason, with words of its article's `text`; empty where its rule says nothing or a place of the
/// pattern has nothing to fill it.
QString reasonSentence(const Reason& reason, QStringView text, const ReasonLanguage& language);

/// All that the reasons say, sentence after sentence. A free text among them (see `freeText`) is all that is said.
QString reasonSentences(std::span<const Reason> reasons, QStringView text, const ReasonLanguage& language);

/// The same in English, for files.
QString englishSentence(std::span<const Reason> reasons, QStringView text);

/// A reason that another program, or a person, gave in words of their own. They are kept as they are.
Reason freeText(const QString& words);
bool isFreeText(const Reason& reason);
