#include "app/settings.h"

#include <QFileInfo>
#include <memory>

namespace {

constexpr qsizetype MostRecent = 12;
constexpr double UsualTextSize = 16.5;

const QString geometryKey = QStringLiteral("window/geometry");
const QString recentKey = QStringLiteral("recentFiles");
const QString themeKey = QStringLiteral("theme");
const QString languageKey = QStringLiteral("language");
const QString textSizeKey = QStringLiteral("textSize");

} // namespace

Settings::Settings(const QString& file)
    : m_settings(file.isEmpty() ? QSettings().fileName() : file, QSettings::IniFormat)
{
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}
void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QByteArray Settings::paneSizes(const QString& pane) const
{
    return m_settings.value(QStringLiteral("panes/") + pane).toByteArray();
}
void Settings::setPaneSizes(const QString& pane, const QByteArray& sizes)
{
    m_settings.setValue(QStringLiteral("panes/") + pane, sizes);
}

QStringList Settings::recentFiles() const
{
    return m_settings.value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString& path)
{
    if (path.isEmpty() || path.startsWith(QLatin1Char(':')))
        return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(recentKey, files.mid(0, MostRecent));
}

std::optional<Theme> Settings::theme() const
{
    const QString name = m_settings.value(themeKey).toString();
    if (name == QLatin1String("light"))
        return Theme::Light;
    if (name == QLatin1String("dark"))
        return Theme::Dark;
    if (name == QLatin1String("high-contrast"))
        return Theme::HighContrast;
    return {};
}

void Settings::setTheme(std::optional<Theme> theme)
{
    const auto name = !theme     ? QLatin1String("system")
        : *theme == Theme::Light ? QLatin1String("light")
        : *theme == Theme::Dark  ? QLatin1String("dark")
                                 : QLatin1String("high-contrast");
    m_settings.setValue(themeKey, name);
}

QString Settings::language() const
{
    return m_settings.value(languageKey).toString();
}
void Settings::setLanguage(const QString& code)
{
    m_settings.setValue(languageKey, code);
}

double Settings::textSize() const
{
    return m_settings.value(textSizeKey, UsualTextSize).toDouble();
}
void Settings::setTextSize(double pixels)
{
    m_settings.setValue(textSizeKey, pixels);
}
