#include "app/portalcolours.h"

#ifdef COMMUNIQUE_DBUS

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");

} // namespace

PortalColours::PortalColours(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this, SLOT(hear(QDBusMessage)));
    ask(schemeKey);
    ask(contrastKey);
}

QDBusConnection PortalColours::sessionBus()
{
    const bool runs = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
    return runs ? QDBusConnection::sessionBus() : QDBusConnection(QStringLiteral("no bus"));
}

void PortalColours::ask(const QString& key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question.setArguments({appearance, key});
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            take(key, reply.value().variant());
    });
}

/// Namespace, key and value.
void PortalColours::hear(const QDBusMessage& change)
{
    const QVariantList values = change.arguments();
    if (values.size() == 3 && values[0].toString() == appearance)
        take(values[1].toString(), values[2]);
}

void PortalColours::take(const QString& key, const QVariant& given)
{
    QVariant value = given; // "Read" wraps it once more
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    if (key == schemeKey)
        m_scheme = value.toUInt();
    else if (key == contrastKey)
        m_contrast = value.toUInt();
    else
        return;
    const bool isDark = m_scheme == 1;
    if (m_contrast == 1)
        emit preferred(isDark ? Theme::DarkContrast : Theme::HighContrast);
    else if (m_scheme == 0)
        emit preferred(std::nullopt);
    else
        emit preferred(isDark ? Theme::Dark : Theme::Light);
}

#endif
