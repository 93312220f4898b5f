#include "model/io/languageof.h"

#include <QLocale>
#include <cld2/public/compact_lang_det.h>

namespace io {

namespace {

constexpr qsizetype SampleLength = 20'000;
constexpr qsizetype ShortestText = 60; // below it a detector guesses

// "German", or the code where Qt knows no name.
QString nameOf(const QString& code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code.section(QLatin1Char('-'), 0, 0));
    return language == QLocale::AnyLanguage ? code : QLocale::languageToString(language);
}

// The sentences without headings, by-lines and boilerplate.
QString sampleOf(const Article& article)
{
    QString sample;
    for (const Paragraph& paragraph : article.paragraphs) {
        if (paragraph.kind == ParagraphKind::Body || paragraph.kind == ParagraphKind::ListEntry)
            sample += article.text.slice(paragraph.span).toString() + QLatin1Char('\n');
        if (sample.size() > SampleLength)
            break;
    }
    return sample;
}

} // namespace

QString languageOf(QStringView text)
{
    if (text.size() < ShortestText)
        return {};
    const QByteArray utf8 = text.first(std::min(text.size(), SampleLength)).toUtf8();
    bool isReliable = false;
    const auto language = CLD2::DetectLanguage(utf8.constData(), static_cast<int>(utf8.size()), true, &isReliable);
    if (!isReliable || language == CLD2::UNKNOWN_LANGUAGE || language == CLD2::TG_UNKNOWN_LANGUAGE)
        return {};
    return QString::fromLatin1(CLD2::LanguageCode(language));
}

std::optional<Diagnostic> settleLanguage(Article& article)
{
    const QString found = languageOf(sampleOf(article));
    const auto primary = [](const QString& tag) { return tag.section(QLatin1Char('-'), 0, 0).toLower(); };
    if (!found.isEmpty() && primary(article.language) != primary(found))
        article.language = found;
    if (found.isEmpty() || primary(found) == u"en")
        return {};
    return Diagnostic{Severity::Warning, QStringLiteral("language"),
        QStringLiteral(
            "The article is in %1: it is shown, but names, dates, quotations and events are found in English "
            "text only.")
            .arg(nameOf(found)),
        article.id, {}, {}};
}

} // namespace io
