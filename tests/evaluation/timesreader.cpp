#include "timesreader.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QXmlStreamReader>

namespace evaluation {
namespace {

/// MEANTIME marks the headline, the date line and four sentences of each article.
constexpr int LastMarkedSentence = 5;

QString attribute(const QXmlStreamReader& xml, const char* name)
{
    return xml.attributes().value(QLatin1String(name)).toString();
}

void finish(GoldDocument& document, const QString& path, const QString& text)
{
    document.name = QFileInfo(path).completeBaseName();
    document.article.id = ArticleId{1};
    document.article.text = SourceText(text);
    splitParagraphs(document.article);
}

/// Text and marks inside `<TEXT>`.
QString readBody(QXmlStreamReader& xml, std::vector<GoldTime>& times)
{
    QString text;
    std::vector<size_t> openTimes;
    for (xml.readNext(); !xml.atEnd(); xml.readNext()) {
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isStartElement() && xml.name() == QLatin1String("TIMEX3")) {
            openTimes.push_back(times.size());
            times.push_back({{text.size(), text.size()}, attribute(xml, "type"), attribute(xml, "value")});
        } else if (xml.isEndElement() && xml.name() == QLatin1String("TIMEX3") && !openTimes.empty()) {
            times[openTimes.back()].span.end = text.size();
            openTimes.pop_back();
        } else if (xml.isEndElement() && xml.name() == QLatin1String("TEXT")) {
            break;
        }
    }
    return text;
}

} // namespace

void splitParagraphs(Article& article)
{
    const QStringView text = article.text.view();
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(QLatin1String("\n\n"), begin);
        end = end < 0 ? text.size() : end;
        TextSpan span{begin, end};
        while (span.begin < span.end && text[span.begin].isSpace())
            ++span.begin;
        while (span.begin < span.end && text[span.end - 1].isSpace())
            --span.end;
        if (!span.isEmpty())
            article.paragraphs.push_back({span, ParagraphKind::Body});
        begin = end + 2;
    }
}

GoldDocument readTimeMl(const QString& path)
{
    QFile file(path);
    GoldDocument document;
    if (!file.open(QIODevice::ReadOnly))
        return document;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("TIMEX3"))
            document.article.published = {
                TimeValue::fromEdtf(attribute(xml, "value").left(10)), PublicationBasis::Metadata, {}, {}};
        if (xml.name() == QLatin1String("TEXT")) {
            const QString text = readBody(xml, document.times);
            finish(document, path, text);
            break;
        }
    }
    return document;
}

GoldDocument readMeantime(const QString& path)
{
    QFile file(path);
    GoldDocument document;
    if (!file.open(QIODevice::ReadOnly))
        return document;
    QXmlStreamReader xml(&file);
    QHash<int, TextSpan> tokens;
    QString text;
    int sentence = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("token")) {
            const int number = attribute(xml, "sentence").toInt();
            if (number > LastMarkedSentence) {
                xml.skipCurrentElement();
                continue;
            }
            text += text.isEmpty() ? QString() : number != sentence ? QStringLiteral("\n\n") : QStringLiteral(" ");
            sentence = number;
            const int id = attribute(xml, "t_id").toInt();
            const qsizetype begin = text.size();
            text += xml.readElementText();
            tokens.insert(id, {begin, text.size()});
        } else if (xml.name() == QLatin1String("TIMEX3")) {
            if (attribute(xml, "functionInDocument") == QLatin1String("CREATION_TIME"))
                document.article.published = {
                    TimeValue::fromEdtf(attribute(xml, "value").left(10)), PublicationBasis::Metadata, {}, {}};
            document.times.push_back({{}, attribute(xml, "type"), attribute(xml, "value")});
        } else if (xml.name() == QLatin1String("token_anchor") && !document.times.empty()) {
            TextSpan& span = document.times.back().span;
            const TextSpan token = tokens.value(attribute(xml, "t_id").toInt());
            if (xml.name() == QLatin1String("token_anchor") && !token.isEmpty())
                span =
                    span.isEmpty() ? token : TextSpan{std::min(span.begin, token.begin), std::max(span.end, token.end)};
        } else if (xml.name() != QLatin1String("Markables") && !document.times.empty() && !text.isEmpty()
            && xml.name() != QLatin1String("Document")) {
            xml.skipCurrentElement();
        }
    }
    std::erase_if(document.times, [](const GoldTime& time) { return time.span.isEmpty(); });
    std::sort(document.times.begin(), document.times.end(),
        [](const GoldTime& left, const GoldTime& right) { return left.span < right.span; });
    finish(document, path, text);
    return document;
}

} // namespace evaluation
