#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace {

/// Owned by the application from here on; nothing where there is no such file.
bool install(const QLocale& locale, const QString& name, const QString& folder)
{
    auto* words = new QTranslator(QCoreApplication::instance());
    if (words->load(locale, name, QStringLiteral("_"), folder))
        return QCoreApplication::installTranslator(words);
    delete words;
    return false;
}

} // namespace

void installLanguage(const QString& code)
{
    for (QTranslator* words : QCoreApplication::instance()->findChildren<QTranslator*>())
        delete words; // takes itself out of the application
    QLocale::setDefault(QLocale::system());
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    const QString name = QStringLiteral("communique");
    const QString folder = QStringLiteral(":/i18n");
    install(QLocale(QLocale::English), name, folder); // its plurals, for what the chosen language lacks
    const bool isEnglish = locale.uiLanguages().value(0).startsWith(QLatin1String("en"));
    if (isEnglish || !install(locale, name, folder))
        return;
    QLocale::setDefault(locale);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}
