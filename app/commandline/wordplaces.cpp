#include "app/commandline/wordplaces.h"

#include <QRegularExpression>

namespace commandline {

namespace {

std::vector<TextSpan> matches(const QRegularExpression& pattern, const QString& text)
{
    std::vector<TextSpan> places;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        places.push_back({found.capturedStart(), found.capturedEnd()});
    }
    return places;
}

} // namespace

std::vector<TextSpan> placesOf(const QString& words, QStringView text)
{
    QStringList escaped;
    for (const QString& word : words.simplified().split(QLatin1Char(' ')))
        escaped.append(QRegularExpression::escape(word));
    const QString pattern =
        QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(escaped.join(QStringLiteral("\\s+")));
    const QRegularExpression::PatternOptions exact = QRegularExpression::UseUnicodePropertiesOption;
    const auto places = matches(QRegularExpression(pattern, exact), text.toString());
    return places.empty()
        ? matches(QRegularExpression(pattern, exact | QRegularExpression::CaseInsensitiveOption), text.toString())
        : places;
}

} // namespace commandline
