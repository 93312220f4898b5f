// Background dates can be switched off, corrected and extended; a broken list is said and survived.
#include "app/commandpalette.h"
#include "app/mainwindow.h"
#include "app/notice.h"
#include "app/preferencesdialog.h"
#include "views/inspector/inspector.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>
#include <utility>

namespace {

const QByteArray head = "date\ttitle\tkind\tnames\twords\treference\n";
const QByteArray talks = head + "2001-05-03\tThe Bergen talks\tmeeting\tBergen\ttalk\tus\n";

class ChronologyTest : public testing::Test {
protected:
    ChronologyTest()
    {
        qputenv("XDG_DATA_HOME", folder.path().toUtf8());
        EXPECT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("communique/chronology")));
    }
    ~ChronologyTest() override { qunsetenv("XDG_DATA_HOME"); }

    void list(const QString& name, const QByteArray& lines)
    {
        QFile file(folder.filePath(QStringLiteral("communique/chronology/") + name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(lines);
    }
    void openWindow()
    {
        Preferences chosen;
        chosen.theme = Theme::Light;
        settings.setPreferences(chosen);
        window = std::make_unique<MainWindow>(&settings, Theme::Light);
        window->resize(1400, 900);
        window->show();
        for (size_t i = 0; i < 2; ++i) {
            window->openText(QStringLiteral("The Bergen talks changed everything. The ministers do not say more.\n"));
            EXPECT_TRUE(QTest::qWaitFor([&] { return records().articles.size() == i + 1; }, 30'000));
        }
    }
    const Records& records() { return window->dossier().records(); }
    /// "2001-05-03 2001-05-03": of the talks, in both articles.
    std::string dates()
    {
        QStringList dates;
        ArticleId last;
        for (const EventRecord& event : records().events) {
            if (event.trigger.article != std::exchange(last, event.trigger.article))
                dates.append(event.when.date.isNull() ? QStringLiteral("-") : event.when.date.edtf());
        }
        return dates.join(u' ').toStdString();
    }
    bool become(const std::string& expected)
    {
        return QTest::qWaitFor([&] { return dates() == expected; }, 30'000);
    }
    /// As from the command palette.
    void select(const EventRecord& event)
    {
        window->actions()[ActionId::Palette]->trigger();
        auto* field = window->findChild<CommandPalette*>()->findChild<QLineEdit*>();
        QTest::keyClicks(field, event.title);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void press(const QString& words)
    {
        for (auto* button : window->findChild<Inspector*>()->findChildren<QPushButton*>()) {
            if (button->text() == words && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        ADD_FAILURE() << "no button " << words.toStdString();
    }
    QCheckBox* preference()
    {
        window->actions()[ActionId::Preferences]->trigger();
        for (auto* box : window->findChild<PreferencesDialog*>()->findChildren<QCheckBox*>()) {
            if (box->text() == QStringLiteral("Use the background chronology"))
                return box;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(ChronologyTest, IsSwitchedOffAndOnInAllArticlesAtOnce)
{
    list(QStringLiteral("own.tsv"), talks);
    openWindow();
    EXPECT_EQ(dates(), "2001-05-03 2001-05-03");
    QCheckBox* box = preference();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->isChecked());
    box->click();
    EXPECT_TRUE(become("- -")) << dates();
    EXPECT_FALSE(settings.preferences().usesChronology);
    EXPECT_EQ(window->dossier().undoStack()->count(), 1) << "one step for both";
    window->dossier().undoStack()->undo();
    EXPECT_EQ(dates(), "2001-05-03 2001-05-03");
    window->dossier().undoStack()->redo();
    EXPECT_EQ(dates(), "- -");
    box->click();
    EXPECT_TRUE(become("2001-05-03 2001-05-03")) << dates();
}

TEST_F(ChronologyTest, ACorrectedDateHoldsUntilItIsTakenBack)
{
    list(QStringLiteral("own.tsv"), talks);
    openWindow();
    QTest::qWait(50);
    for (const QString& given : {QStringLiteral("2001-05-09"), QString()}) {
        const EventRecord event = records().events.front();
        const std::string expected = given.isEmpty() ? "-" : given.toStdString();
        select(event);
        window->actions()[ActionId::EditDate]->trigger();
        QLineEdit* field = nullptr;
        for (auto* shown : window->findChild<Inspector*>()->findChildren<QLineEdit*>()) {
            if (shown->isVisible() && shown->accessibleName() == QStringLiteral("Date"))
                field = shown;
        }
        ASSERT_NE(field, nullptr);
        field->setText(given);
        QTest::keyClick(field, Qt::Key_Return);
        EXPECT_TRUE(become(expected + " 2001-05-03")) << dates();
        preference()->click(); // off
        EXPECT_TRUE(become(expected + " -")) << dates();
        preference()->click();
        EXPECT_TRUE(become(expected + " 2001-05-03")) << dates();
        select(event);
        press(QStringLiteral("Take back"));
        EXPECT_TRUE(become("2001-05-03 2001-05-03")) << dates();
    }
}

TEST_F(ChronologyTest, ABrokenListIsNamedAndTheOthersAreUsed)
{
    list(QStringLiteral("broken.tsv"), head + "soon\tTalks\tmeeting\tOslo\ttalk\tus\n");
    list(QStringLiteral("own.tsv"), talks);
    openWindow();
    EXPECT_EQ(dates(), "2001-05-03 2001-05-03");
    const QString said = window->findChild<Notice*>()->accessibleName();
    EXPECT_TRUE(said.contains(QStringLiteral("chronology/broken.tsv"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Line 2:"))) << said.toStdString();

    list(QStringLiteral("broken.tsv"), head + "2002-05-03\tThe Bergen talks\tmeeting\tBergen\ttalk\tus\n");
    list(QStringLiteral("own.tsv"), head);
    window->actions()[ActionId::ReadAgain]->trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return dates().find("2002-05-03") != std::string::npos; }, 30'000)) << dates();
}
