#pragma once

#include "views/common/palette.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>
#include <optional>

/// What the program remembers between two runs: windows, recent files, preferences.
class Settings {
public:
    /// In the user's own place, or in a file of the caller's (tests, portable use).
    explicit Settings(const QString& file = {});

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// The sizes of a splitter, by its object name; empty where none are known.
    QByteArray paneSizes(const QString& pane) const;
    void setPaneSizes(const QString& pane, const QByteArray& sizes);

    /// Absolute paths, the latest first; also of files that are gone.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);

    /// Nothing: the colours of the system.
    std::optional<Theme> theme() const;
    void setTheme(std::optional<Theme> theme);
    /// The code of the interface's language, "zh_CN"; empty: the system's.
    QString language() const;
    void setLanguage(const QString& code);
    double textSize() const;
    void setTextSize(double pixels);

private:
    QSettings m_settings;
};
