#pragma once

#include "model/extract/times/tagtimes.h"
#include "model/language/language.h"
#include "model/records/article.h"

#include <string>

/// Tags texts as articles: one paragraph a line.
class TimesFixture {
public:
    TimesFixture();

    static Article article(const QString& text, const QString& published);
    std::vector<TimeExpression> tag(const Article& article, std::span<const TimeExpression> given = {}) const;
    std::vector<TimeExpression> tag(
        const Article& article, std::vector<language::Sentence> sentences, std::span<const TimeExpression> given) const;
    /// "Wednesday=2023-11-15; a year=P1Y", "-" for none.
    static std::string dump(const Article& article, const std::vector<TimeExpression>& times);
    std::string dump(const QString& text, const QString& published = QStringLiteral("2023-11-16")) const;
    /// The first expression whose words are `words`; a default one when there is none.
    TimeExpression find(const QString& text, const QString& words, const QString& published) const;
    std::vector<language::Sentence> parse(const Article& article) const;

private:
    language::Models m_models;
    extract::WordClasses m_words;
    extract::TimeRules m_rules;
};

/// One for all tests: loading is not what they are about.
const TimesFixture& times();
