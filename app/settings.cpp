#include "app/settings.h"

#include "app/filterbytes.h"

#include <QFileInfo>
#include <algorithm>
#include <array>

namespace {

constexpr qsizetype MostRecent = 12;

const QString geometryKey = QStringLiteral("window/geometry");
const QString recentKey = QStringLiteral("recentFiles");
const QString themeKey = QStringLiteral("theme");
const QString languageKey = QStringLiteral("language");
const QString textSizeKey = QStringLiteral("textSize");
const QString lettersKey = QStringLiteral("lettersInALine");
const QString motionKey = QStringLiteral("motion");
const QString hiddenMarksKey = QStringLiteral("hiddenMarks");
const QString chronologyKey = QStringLiteral("backgroundDates");
const QString opensLastKey = QStringLiteral("openLast");
const QString shortcutsGroup = QStringLiteral("shortcuts");
const QString sessionFilesKey = QStringLiteral("session/files");
const QString sessionArticleKey = QStringLiteral("session/article");
const QString sessionPositionsKey = QStringLiteral("session/positions");
const QString sessionFilterKey = QStringLiteral("session/filter");
const QString sessionPeriodKey = QStringLiteral("session/period");
const QString systemName = QStringLiteral("system");
const QString reducedName = QStringLiteral("reduced");
const QString fullName = QStringLiteral("full");

std::array<std::pair<QString, Theme>, 4> themeNames()
{
    return {{{QStringLiteral("light"), Theme::Light}, {QStringLiteral("dark"), Theme::Dark},
        {QStringLiteral("high-contrast"), Theme::HighContrast},
        {QStringLiteral("dark-contrast"), Theme::DarkContrast}}};
}

std::array<std::pair<QString, bool MarkLayers::*>, 4> layerNames()
{
    return {{{QStringLiteral("names"), &MarkLayers::names}, {QStringLiteral("dates"), &MarkLayers::dates},
        {QStringLiteral("quotations"), &MarkLayers::quotations}, {QStringLiteral("events"), &MarkLayers::events}}};
}

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

Preferences Settings::preferences() const
{
    Preferences chosen;
    const QString theme = m_settings.value(themeKey).toString();
    for (const auto& [name, value] : themeNames()) {
        if (theme == name)
            chosen.theme = value;
    }
    chosen.textSize =
        number(textSizeKey, Preferences::UsualTextSize, Preferences::LeastTextSize, Preferences::MostTextSize);
    chosen.letters = static_cast<int>(
        number(lettersKey, Preferences::UsualLetters, Preferences::LeastLetters, Preferences::MostLetters));
    chosen.language = m_settings.value(languageKey).toString();
    const QString motion = m_settings.value(motionKey).toString();
    chosen.motion = motion == reducedName ? Motion::Reduced : motion == fullName ? Motion::Full : Motion::System;
    const QStringList hidden = m_settings.value(hiddenMarksKey).toStringList();
    for (const auto& [name, layer] : layerNames())
        chosen.layers.*layer = !hidden.contains(name);
    chosen.usesChronology = m_settings.value(chronologyKey, true).toBool();
    chosen.opensLast = m_settings.value(opensLastKey, true).toBool();
    return chosen;
}

void Settings::setPreferences(const Preferences& preferences)
{
    QString theme = systemName;
    for (const auto& [name, value] : themeNames()) {
        if (preferences.theme == value)
            theme = name;
    }
    m_settings.setValue(themeKey, theme);
    m_settings.setValue(textSizeKey, preferences.textSize);
    m_settings.setValue(lettersKey, preferences.letters);
    m_settings.setValue(languageKey, preferences.language);
    m_settings.setValue(motionKey,
        preferences.motion == Motion::Reduced    ? reducedName
            : preferences.motion == Motion::Full ? fullName
                                                 : systemName);
    QStringList hidden;
    for (const auto& [name, layer] : layerNames()) {
        if (!(preferences.layers.*layer))
            hidden.append(name);
    }
    m_settings.setValue(hiddenMarksKey, hidden);
    m_settings.setValue(chronologyKey, preferences.usesChronology);
    m_settings.setValue(opensLastKey, preferences.opensLast);
}

double Settings::number(const QString& key, double usual, double least, double most) const
{
    bool isNumber = false;
    const double value = m_settings.value(key, usual).toDouble(&isNumber);
    return isNumber ? std::clamp(value, least, most) : usual;
}

std::map<QString, QList<QKeySequence>> Settings::shortcuts() const
{
    std::map<QString, QList<QKeySequence>> shortcuts;
    QSettings& settings = m_settings;
    settings.beginGroup(shortcutsGroup);
    for (const QString& action : settings.childKeys()) {
        auto keys = QKeySequence::listFromString(settings.value(action).toString(), QKeySequence::PortableText);
        keys.removeIf([](const QKeySequence& key) { return key.isEmpty(); });
        shortcuts[action] = keys;
    }
    settings.endGroup();
    return shortcuts;
}

void Settings::setShortcuts(const std::map<QString, QList<QKeySequence>>& shortcuts)
{
    m_settings.remove(shortcutsGroup);
    m_settings.beginGroup(shortcutsGroup);
    for (const auto& [action, keys] : shortcuts)
        m_settings.setValue(action, QKeySequence::listToString(keys, QKeySequence::PortableText));
    m_settings.endGroup();
}

Session Settings::session() const
{
    Session session;
    session.files = m_settings.value(sessionFilesKey).toStringList();
    session.article = m_settings.value(sessionArticleKey).toInt();
    for (const QString& position : m_settings.value(sessionPositionsKey).toStringList())
        session.positions.append(position.toLongLong());
    session.filter = filterFromBytes(m_settings.value(sessionFilterKey).toByteArray());
    const QStringList period = m_settings.value(sessionPeriodKey).toStringList();
    if (period.size() == 2 && period[0].toLongLong() < period[1].toLongLong())
        session.period = std::pair(period[0].toLongLong(), period[1].toLongLong());
    return session;
}

void Settings::setSession(const Session& session)
{
    QStringList positions;
    for (const qsizetype position : session.positions)
        positions.append(QString::number(position));
    QStringList period;
    if (session.period)
        period = {QString::number(session.period->first), QString::number(session.period->second)};
    m_settings.setValue(sessionFilesKey, session.files);
    m_settings.setValue(sessionArticleKey, session.article);
    m_settings.setValue(sessionPositionsKey, positions);
    m_settings.setValue(sessionFilterKey, toBytes(session.filter));
    m_settings.setValue(sessionPeriodKey, period);
}
