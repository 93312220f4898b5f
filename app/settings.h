#pragma once

#include "app/preferences.h"
#include "model/session/recordfilter.h"

#include <QByteArray>
#include <QKeySequence>
#include <QSettings>
#include <QStringList>
#include <map>
#include <optional>
#include <utility>

/// What was open and how it was looked at, for opening it again.
struct Session {
    QStringList files; ///< absolute paths, in the order they were opened
    int article = 0; ///< index of the one that was read
    QList<qsizetype> positions; ///< at the top of the window, in the text of each article
    FilterState filter;
    std::optional<std::pair<qint64, qint64>> period; ///< that the timeline showed, as in TimeExtent

    friend bool operator==(const Session&, const Session&) = default;
};

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

    /// Each absent or broken value is the usual one.
    Preferences preferences() const;
    void setPreferences(const Preferences& preferences);

    /// The keys a user gave to actions, by the actions' names in the enumeration; an empty list is "no key".
    std::map<QString, QList<QKeySequence>> shortcuts() const;
    void setShortcuts(const std::map<QString, QList<QKeySequence>>& shortcuts);

    /// The files that were open when the window was last closed, and where they were read; see Session.
    Session session() const;
    void setSession(const Session& session);

private:
    double number(const QString& key, double usual, double least, double most) const;

    mutable QSettings m_settings; ///< reading a group enters and leaves it
};
