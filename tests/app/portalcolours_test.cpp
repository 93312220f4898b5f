// The colours of the desktop are followed live, as its portal tells them on the bus; here on a bus of the test's own.
#ifdef COMMUNIQUE_DBUS
#include "app/mainwindow.h"
#include "app/portalcolours.h"
#include "views/sourcetext/articlepage.h"

#include <QAction>
#include <QApplication>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace {

/// Answers as the portal of a desktop does.
class Portal : public QDBusVirtualObject {
public:
    explicit Portal(const QDBusConnection& bus)
        : m_bus(bus)
    {
    }
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() != QStringLiteral("Read"))
            return false;
        const uint value = message.arguments().at(1).toString() == QStringLiteral("color-scheme") ? scheme : 0;
        const auto inner = QVariant::fromValue(QDBusVariant(value));
        return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
    }
    void change(const QString& key, uint value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
            QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
        signal.setArguments(
            {QStringLiteral("org.freedesktop.appearance"), key, QVariant::fromValue(QDBusVariant(value))});
        m_bus.send(signal);
    }
    uint scheme = 1;

private:
    QDBusConnection m_bus;
};

class PortalColoursTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            GTEST_SKIP() << "There is no dbus-daemon here to make a bus with.";
        daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!daemon.waitForReadyRead(10'000))
            GTEST_SKIP() << "No bus could be made here.";
        address = QString::fromUtf8(daemon.readLine()).trimmed();
        QDBusConnection bus = QDBusConnection::connectToBus(address, QStringLiteral("portal"));
        portal = std::make_unique<Portal>(bus);
        ASSERT_TRUE(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        ASSERT_TRUE(bus.registerVirtualObject(QStringLiteral("/org/freedesktop/portal/desktop"), portal.get()));
    }
    void TearDown() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("window"));
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        daemon.terminate();
        daemon.waitForFinished(5000);
    }

    QProcess daemon;
    QString address;
    std::unique_ptr<Portal> portal;
};

} // namespace

TEST_F(PortalColoursTest, AreFollowedLiveWhileNoOthersAreChosen)
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    MainWindow window(&settings, Theme::Light);
    window.show();
    PortalColours colours(QDBusConnection::connectToBus(address, QStringLiteral("window")));
    QObject::connect(&colours, &PortalColours::preferred, &window, &MainWindow::setSystemTheme);
    const auto becomes = [](Theme theme) {
        return QTest::qWaitFor(
            [=] { return QApplication::palette().color(QPalette::Window) == Palette::of(theme).window; }, 5000);
    };
    EXPECT_TRUE(becomes(Theme::Dark)) << "as the portal answers when it is asked";
    portal->change(QStringLiteral("color-scheme"), 2);
    EXPECT_TRUE(becomes(Theme::Light));
    portal->change(QStringLiteral("contrast"), 1);
    EXPECT_TRUE(becomes(Theme::HighContrast));
    portal->change(QStringLiteral("color-scheme"), 1);
    EXPECT_TRUE(becomes(Theme::DarkContrast));

    window.actions()[ActionId::LightTheme]->trigger();
    EXPECT_TRUE(becomes(Theme::Light));
    portal->change(QStringLiteral("contrast"), 0);
    QTest::qWait(200);
    EXPECT_TRUE(becomes(Theme::Light)) << "somebody has chosen these colours";
    window.actions()[ActionId::FollowSystem]->trigger();
    EXPECT_TRUE(becomes(Theme::Dark)) << "what changed meanwhile was heard";
}

#endif
