#include "timesfixture.h"

TimesFixture::TimesFixture()
    : m_models(language::Models::load().value())
    , m_words(extract::WordClasses::load().value())
    , m_rules(extract::TimeRules::load().value())
{
}

Article TimesFixture::article(const QString& text, const QString& published)
{
    Article article;
    article.id = ArticleId{1};
    article.text = SourceText(text);
    article.published.date = TimeValue::fromEdtf(published);
    qsizetype begin = 0;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            article.paragraphs.push_back({{begin, begin + line.size()}, ParagraphKind::Body});
        begin += line.size() + 1;
    }
    return article;
}

std::vector<language::Sentence> TimesFixture::parse(const Article& article) const
{
    std::vector<TextSpan> blocks;
    for (const Paragraph& paragraph : article.paragraphs)
        blocks.push_back(paragraph.span);
    return language::parse(article.text, blocks, m_models);
}

std::vector<TimeExpression> TimesFixture::tag(const Article& article, std::span<const TimeExpression> given) const
{
    return tag(article, parse(article), given);
}

std::vector<TimeExpression> TimesFixture::tag(
    const Article& article, std::vector<language::Sentence> sentences, std::span<const TimeExpression> given) const
{
    return extract::tagTimes(article, {std::move(sentences), article.text.view(), m_words}, m_rules, given);
}

std::string TimesFixture::dump(const Article& article, const std::vector<TimeExpression>& times)
{
    QStringList parts;
    for (const TimeExpression& time : times)
        parts += article.text.slice(time.where.span).toString() + u'=' + time.value;
    return parts.isEmpty() ? "-" : parts.join(QStringLiteral("; ")).toStdString();
}

std::string TimesFixture::dump(const QString& text, const QString& published) const
{
    const Article read = article(text, published);
    return dump(read, tag(read));
}

TimeExpression TimesFixture::find(const QString& text, const QString& words, const QString& published) const
{
    const Article read = article(text, published);
    for (const TimeExpression& time : tag(read)) {
        if (read.text.slice(time.where.span) == words)
            return time;
    }
    return {};
}

const TimesFixture& times()
{
    static const TimesFixture fixture;
    return fixture;
}
