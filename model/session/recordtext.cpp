#include "model/session/recordtext.h"

#include "model/time/timevalue.h"

#include <QStringList>

namespace {

/// Where a passage stands, in words: title, publisher, date, paragraph, page.
QStringList placeParts(const Article& article, const ArticleSpan& where)
{
    QStringList parts;
    for (const QString& part : {article.title, article.publisher, article.published.date.words()}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (const int number = paragraphNumber(article, where.span.begin))
        parts.append(QStringLiteral("\u00b6\u00a0%1").arg(number));
    if (const int page = pageAt(article, where.span.begin))
        parts.append(QStringLiteral("p.\u00a0%1").arg(page));
    return parts;
}

QString inQuotationMarks(const QString& words)
{
    const bool isQuoted = words.startsWith(QChar(0x201c)) || words.startsWith(QLatin1Char('"'));
    return isQuoted ? words : QStringLiteral("\u201c%1\u201d").arg(words);
}

QString joined(const QString& words, const QStringList& parts)
{
    return inQuotationMarks(words) + QStringLiteral(" \u2014 ") + parts.join(QStringLiteral(", "));
}

} // namespace

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
    return article ? joined(wordsAt(dossier, where), placeParts(*article, where)) : QString();
}

QString citation(const Dossier& dossier, const Quotation& quotation)
{
    const Article* article = quotation.content.empty() ? nullptr : dossier.article(quotation.content.front().article);
    if (!article)
        return {};
    QStringList parts = placeParts(*article, quotation.content.front());
    if (const QString speaker = speakerText(dossier, quotation); !speaker.isEmpty())
        parts.prepend(speaker);
    return joined(contentText(dossier, quotation), parts);
}
