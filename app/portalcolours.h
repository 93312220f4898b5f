#pragma once

#ifdef COMMUNIQUE_DBUS

#include "views/common/palette.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <optional>

/// The colours that the desktop's portal says its user prefers, and when that changes (org.freedesktop.portal.Settings,
/// namespace org.freedesktop.appearance). Silent where there is no portal.
class PortalColours : public QObject {
    Q_OBJECT
public:
    /// Asks at once, without waiting for the answer.
    explicit PortalColours(const QDBusConnection& bus, QObject* parent = nullptr);

    /// The bus of the user's session; not connected where none runs (none is started for it).
    static QDBusConnection sessionBus();

signals:
    /// Nothing: the desktop has no preference.
    void preferred(std::optional<Theme> theme);

private slots:
    void hear(const QDBusMessage& change);

private:
    void ask(const QString& key);
    void take(const QString& key, const QVariant& value);

    QDBusConnection m_bus;
    uint m_scheme = 0; ///< 0 no preference, 1 dark, 2 light
    uint m_contrast = 0; ///< 1 high
};

#endif
