#include "model/session/recordtext.h"

#include "model/records/timevalue.h"

#include <QStringList>

QString wordsAt(const Dossier& dossier, const ArticleSpan& where)
{
    const Article* article = dossier.article(where.article);
    if (!article || where.span.begin < 0 || where.span.end > article->text.length()
        || where.span.begin > where.span.end)
        return {};
    return article->text.slice(where.span).toString().simplified();
}

QString contentText(const Dossier& dossier, const Quotation& quotation)
{
    QStringList parts;
    for (const ArticleSpan& part : quotation.content)
        parts.append(wordsAt(dossier, part));
    return parts.join(QStringLiteral(" \u2026 "));
}

QString speakerText(const Dossier& dossier, const Quotation& quotation)
{
    QStringList names;
    for (const EntityId id : quotation.speakers) {
        if (const Entity* entity = dossier.entity(id))
            names.append(entity->name);
    }
    if (names.isEmpty() && !quotation.source.empty())
        return wordsAt(dossier, quotation.source.front());
    return names.join(QStringLiteral(", "));
}

QString citation(const Dossier& dossier, const ArticleSpan& where)
{
    const Article* article = dossier.article(where.article);
    if (!article)
        return {};
    QStringList parts;
    for (const QString& part : {article->title, article->publisher, edtfWords(article->published.edtf)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (const int number = paragraphNumber(*article, where.span.begin))
        parts.append(QStringLiteral("\u00b6\u00a0%1").arg(number));
    const QString words = wordsAt(dossier, where);
    const bool isQuoted = words.startsWith(QChar(0x201c)) || words.startsWith(QLatin1Char('"'));
    return (isQuoted ? words : QStringLiteral("\u201c%1\u201d").arg(words)) + QStringLiteral(" \u2014 ")
        + parts.join(QStringLiteral(", "));
}
