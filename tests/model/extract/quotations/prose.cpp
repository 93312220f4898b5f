#include "tests/model/extract/quotations/prose.h"

#include "model/records/names.h"

#include <QStringList>
#include <algorithm>

namespace prose {

namespace {

EntityType typeOf(QChar letter)
{
    return letter == u'o' ? EntityType::Organization : letter == u'd' ? EntityType::Document : EntityType::Person;
}

bool isPronoun(QStringView words)
{
    static constexpr QStringView pronouns[] = {u"he", u"she", u"it", u"they", u"who", u"both"};
    return std::any_of(std::begin(pronouns), std::end(pronouns),
        [&](QStringView pronoun) { return pronoun.compare(words, Qt::CaseInsensitive) == 0; });
}

void addMention(Marked& marked, QStringView label, const QString& words, qsizetype begin)
{
    const bool typed = label.front().isLetter();
    const int number = label.sliced(typed ? 1 : 0).toInt();
    auto found = std::find_if(marked.entities.begin(), marked.entities.end(),
        [&](const Entity& entity) { return entity.id.number == number; });
    if (found == marked.entities.end()) {
        marked.entities.push_back({});
        found = marked.entities.end() - 1;
        found->id.number = number;
        found->type = typeOf(typed ? label.front() : QChar());
        found->name = words;
    }
    const MentionForm form = isPronoun(words) ? MentionForm::Pronoun
        : words.front().isUpper()             ? MentionForm::Name
                                              : MentionForm::Nominal;
    found->mentions.push_back({{marked.article.id, {begin, begin + words.size()}}, form, false, {}});
}

} // namespace

const language::Models& models()
{
    static const auto loaded = language::Models::load();
    return *loaded;
}

const extract::QuotationRules& rules()
{
    static const auto loaded = extract::QuotationRules::load();
    return *loaded;
}

Marked read(QStringView text)
{
    Marked marked;
    marked.article.id.number = 1;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype space = text[i] == u'[' ? text.indexOf(u' ', i) : -1;
        const qsizetype close = space < 0 ? -1 : text.indexOf(u']', space);
        if (close < 0) {
            plain += text[i];
            continue;
        }
        addMention(marked, text.sliced(i + 1, space - i - 1), text.sliced(space + 1, close - space - 1).toString(),
            plain.size());
        plain += text.sliced(space + 1, close - space - 1);
        i = close;
    }
    qsizetype begin = 0;
    std::vector<TextSpan> blocks;
    for (const QString& line : plain.split(u'\n')) {
        if (!line.isEmpty()) {
            marked.article.paragraphs.push_back({{begin, begin + line.size()}, ParagraphKind::Body});
            blocks.push_back({begin, begin + line.size()});
        }
        begin += line.size() + 1;
    }
    marked.article.text = SourceText(plain);
    marked.sentences = language::parse(marked.article.text, blocks, models());
    return marked;
}

QString dump(const Marked& marked, const std::vector<Quotation>& quotations)
{
    const auto words = [&](const std::vector<ArticleSpan>& spans) {
        QStringList pieces;
        for (const ArticleSpan& span : spans)
            pieces.append(marked.article.text.slice(span.span).toString());
        return pieces.join(QStringLiteral(" … "));
    };
    const auto names = [&](const std::vector<EntityId>& ids) {
        QStringList all;
        for (const Entity& entity : marked.entities) {
            if (std::find(ids.begin(), ids.end(), entity.id) != ids.end())
                all.append(entity.name);
        }
        return all.join(QStringLiteral(", "));
    };
    QStringList lines;
    for (const Quotation& quotation : quotations) {
        QString line = QStringLiteral("%1: %2 | %3 | %4")
                           .arg(QString(formatName(quotation.form)), words(quotation.source), words(quotation.cue),
                               words(quotation.content));
        if (!quotation.speakers.empty())
            line += QStringLiteral(" | ") + names(quotation.speakers);
        if (!quotation.candidates.empty())
            line += QStringLiteral(" | perhaps ") + names(quotation.candidates);
        if (quotation.via.isValid())
            line += QStringLiteral(" | via ") + names({quotation.via});
        lines.append(line);
    }
    return lines.join(u'\n');
}

std::vector<Quotation> attributed(const Marked& marked)
{
    static const auto words = extract::WordClasses::load();
    return extract::attribute(
        marked.article, {marked.sentences, marked.article.text.view(), *words}, marked.entities, rules());
}

QString quotationsOf(QStringView text)
{
    const Marked marked = read(text);
    return dump(marked, attributed(marked));
}

} // namespace prose
