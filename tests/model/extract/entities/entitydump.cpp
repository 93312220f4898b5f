#include "entitydump.h"

#include "model/extract/entities/resolveentities.h"
#include "model/io/reader.h"
#include "model/language/language.h"
#include "model/records/names.h"

namespace {

struct Loaded {
    Result<language::Models> models = language::Models::load();
    Result<extract::WordClasses> words = extract::WordClasses::load();
    Result<extract::EntityRules> rules = extract::EntityRules::load();
};

std::string line(const Entity& entity, const SourceText& text)
{
    QString dump = formatName(entity.type) + QLatin1Char(' ') + entity.name;
    if (!entity.role.isEmpty())
        dump += QStringLiteral(" (%1)").arg(entity.role);
    QStringList mentions;
    for (const Mention& mention : entity.mentions) {
        static constexpr const char* marks[] = {"", "/n", "/p"};
        mentions += text.slice(mention.where.span).toString() + QLatin1String(marks[int(mention.form)])
            + QLatin1String(mention.joint ? "+" : "");
    }
    return (dump + QStringLiteral(": ") + mentions.join(QStringLiteral(", "))).toStdString();
}

} // namespace

std::string entityDump(const QString& text)
{
    static const Loaded loaded;
    if (!loaded.models || !loaded.words || !loaded.rules)
        return "the rules or models cannot be read";
    Article article = io::articleFromText(text).articles.front();
    article.id = ArticleId{1};
    std::vector<TextSpan> blocks;
    for (const Paragraph& paragraph : article.paragraphs)
        blocks.push_back(paragraph.span);
    const extract::ParsedArticle parsed(
        language::parse(article.text, blocks, *loaded.models), article.text.view(), *loaded.words);
    const auto names = language::tagNames(article.text, parsed.sentences(), *loaded.models);
    std::string dump;
    for (const Entity& entity : extract::resolveEntities(article, parsed, names, *loaded.rules))
        dump += line(entity, article.text) + "\n";
    return dump;
}
