#include "views/common/entitychooser.h"
#include "views/common/entitymenu.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTest>
#include <gtest/gtest.h>

namespace {

/// `count` people, each named once, each in a line of the article.
Records people(int count)
{
    Records records;
    Article article;
    article.id = {1};
    article.key = QStringLiteral("a1");
    QString text;
    for (int i = 1; i <= count; ++i) {
        const QString name = i == 7 ? QStringLiteral("Berit Aas") : QStringLiteral("Person Number%1").arg(i);
        Entity entity;
        entity.id = {i};
        entity.type = EntityType::Person;
        entity.name = name;
        entity.mentions = {{{article.id, {text.size(), text.size() + name.size()}}, MentionForm::Name, false, {}}};
        text += name + QStringLiteral(" came.\n");
        records.entities.push_back(entity);
    }
    article.text = SourceText(text);
    records.articles = {article};
    return records;
}

class EntityChooserTest : public testing::Test {
protected:
    /// The menu of the first entity.
    QAction* merge()
    {
        menu.clear();
        fillEntityMenu(&menu, &dossier, &focus, {1});
        for (QAction* action : menu.actions()) {
            if (action->text().startsWith(QStringLiteral("It is the same as")))
                return action;
        }
        return nullptr;
    }
    EntityChooser* chooser()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<EntityChooser*>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    EntityChooser* opened()
    {
        merge()->trigger();
        QTest::qWait(20);
        return chooser();
    }
    QStringList rows()
    {
        QStringList names;
        const auto* list = chooser()->findChild<QListWidget*>();
        for (int i = 0; i < list->count(); ++i)
            names.append(list->item(i)->text());
        return names;
    }

    Dossier dossier;
    Focus focus;
    QMenu menu;
};

} // namespace

TEST_F(EntityChooserTest, AFewAreAMenu)
{
    dossier.add(people(13));
    ASSERT_NE(merge()->menu(), nullptr);
    EXPECT_EQ(merge()->menu()->actions().size(), 12);
}

TEST_F(EntityChooserTest, ManyAreFoundByTyping)
{
    dossier.add(people(60));
    ASSERT_EQ(merge()->menu(), nullptr);
    ASSERT_NE(opened(), nullptr);
    EXPECT_EQ(rows().size(), 59);
    auto* field = chooser()->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("pn4"));
    EXPECT_EQ(rows().front(), QStringLiteral("Person Number4"));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("bea"));
    EXPECT_EQ(rows(), QStringList{QStringLiteral("Berit Aas")});
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(chooser(), nullptr);
    EXPECT_EQ(dossier.records().entities.size(), 59U);
    EXPECT_EQ(dossier.entity({7})->mentions.size(), 2U);
    EXPECT_EQ(focus.state().entity, EntityId{7});
    dossier.undoStack()->undo();
    EXPECT_EQ(dossier.records().entities.size(), 60U);
}

TEST_F(EntityChooserTest, ItIsWalkedByKeysAndLeftByEscape)
{
    dossier.add(people(60));
    ASSERT_NE(opened(), nullptr);
    auto* field = chooser()->findChild<QLineEdit*>();
    const auto* list = chooser()->findChild<QListWidget*>();
    QTest::keyClick(field, Qt::Key_Up);
    EXPECT_EQ(list->currentRow(), 0);
    QTest::keyClick(field, Qt::Key_Down);
    EXPECT_EQ(list->currentRow(), 1);
    QTest::keyClick(field, Qt::Key_PageDown);
    EXPECT_GT(list->currentRow(), 4);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(chooser(), nullptr);
    EXPECT_EQ(dossier.undoStack()->count(), 0);
}

TEST_F(EntityChooserTest, AClickChooses)
{
    dossier.add(people(60));
    ASSERT_NE(opened(), nullptr);
    auto* list = chooser()->findChild<QListWidget*>();
    const QString name = list->item(2)->text();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(2)).center());
    EXPECT_EQ(chooser(), nullptr);
    EXPECT_EQ(dossier.undoStack()->undoText(), QStringLiteral("Merge with \u201c%1\u201d").arg(name));
}
