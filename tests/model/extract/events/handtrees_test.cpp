#include "tests/model/extract/events/handtree.h"

#include "model/records/names.h"

#include <gtest/gtest.h>
#include <numeric>

namespace {

constexpr const char* Opened = R"(
1 The the DET _ Definite=Def|PronType=Art 2 det _ _
2 mayor mayor NOUN _ Number=Sing 3 nsubj _ _
3 opened open VERB _ Tense=Past|VerbForm=Fin 0 root _ _
4 the the DET _ Definite=Def|PronType=Art 5 det _ _
5 bridge bridge NOUN _ Number=Sing 3 obj _ _
6 on on ADP _ _ 7 case _ _
7 3 3 NUM _ _ 3 obl _ T=2021-05-03
8 May May PROPN _ _ 7 flat _ T=2021-05-03
9 2021 2021 NUM _ _ 7 flat _ T=2021-05-03
10 . . PUNCT _ _ 3 punct _ _
)";

constexpr const char* Signed = R"(
1 Peru Peru PROPN _ Number=Sing 4 nsubj _ E=place:Peru
2 and and CCONJ _ _ 3 cc _ _
3 Chile Chile PROPN _ Number=Sing 1 conj _ E=place:Chile
4 signed sign VERB _ Tense=Past|VerbForm=Fin 0 root _ _
5 a a DET _ Definite=Ind|PronType=Art 6 det _ _
6 treaty treaty NOUN _ Number=Sing 4 obj _ _
7 . . PUNCT _ _ 4 punct _ _

1 The the DET _ Definite=Def|PronType=Art 2 det _ _
2 treaty treaty NOUN _ Number=Sing 3 nsubj _ _
3 pleased please VERB _ Tense=Past|VerbForm=Fin 0 root _ _
4 Brazil Brazil PROPN _ Number=Sing 3 obj _ E=place:Brazil
5 . . PUNCT _ _ 3 punct _ _
)";

/// The record whose trigger is the word; a null one where there is none.
EventRecord at(const HandTree& tree, const std::vector<EventRecord>& events, const char* word)
{
    for (const EventRecord& event : events) {
        if (tree.text(event.trigger.span) == QString::fromUtf8(word))
            return event;
    }
    return {};
}

EventRecord at(const HandTree& tree, const char* word)
{
    return at(tree, tree.events(), word);
}

std::string statusOf(const char* conllu, const char* word)
{
    const HandTree tree = HandTree::read(conllu);
    const EventRecord event = at(tree, word);
    return (event.id.isValid() ? QString(formatName(event.status)) : QStringLiteral("none")).toStdString() + ' '
        + event.reasons.status.rule.toString().toStdString() + ' ' + tree.words(event.reasons.status).toStdString();
}

bool isRefused(const extract::ExplainedEvents& explained, const HandTree& tree, const char* word, const char* rule)
{
    return std::ranges::any_of(explained.refused, [&](const extract::Refusal& refusal) {
        return tree.text(refusal.where) == QString::fromUtf8(word)
            && refusal.reason.rule.toString().startsWith(QString::fromUtf8(rule));
    });
}

} // namespace

TEST(HandTrees, AVerbOfTheTableIsFoundByItsRow)
{
    const HandTree tree = HandTree::read(Signed);
    const EventRecord event = at(tree, "signed");
    ASSERT_TRUE(event.id.isValid());
    EXPECT_EQ(event.kind, EventKind::Agreement);
    EXPECT_TRUE(event.foundBy.startsWith(QLatin1String("events/"))) << qPrintable(event.foundBy);
    EXPECT_EQ(event.reasons.kind.rule.toString(), event.foundBy);
    EXPECT_GT(event.reasons.kind.rule.line, 0);
}

TEST(HandTrees, AStateIsRefusedByItsRow)
{
    const HandTree tree = HandTree::read(R"(
1 The the DET _ _ 2 det _ _
2 fund fund NOUN _ Number=Sing 3 nsubj _ _
3 included include VERB _ Tense=Past|VerbForm=Fin 0 root _ _
4 banks bank NOUN _ Number=Plur 3 obj _ _
5 . . PUNCT _ _ 3 punct _ _
)");
    const auto explained = tree.explained();
    EXPECT_TRUE(explained.events.empty());
    EXPECT_TRUE(isRefused(explained, tree, "included", "events/states.tsv:"));
}

TEST(HandTrees, AFigureOfSpeechIsRefusedByItsRow)
{
    const HandTree tree = HandTree::read(R"(
1 Teachers teacher NOUN _ Number=Plur 2 nsubj _ _
2 attacked attack VERB _ Tense=Past|VerbForm=Fin 0 root _ _
3 the the DET _ _ 4 det _ _
4 problem problem NOUN _ Number=Sing 2 obj _ _
5 . . PUNCT _ _ 2 punct _ _
)");
    const auto explained = tree.explained();
    EXPECT_TRUE(explained.events.empty());
    EXPECT_TRUE(isRefused(explained, tree, "attacked", "events/idioms.tsv:"));
}

TEST(HandTrees, NothingIsRefusedInVain)
{
    const HandTree tree = HandTree::read(Opened);
    EXPECT_EQ(tree.explained().events, tree.events());
}

TEST(HandTrees, ToldInThePastItOccurred)
{
    EXPECT_EQ(statusOf(Opened, "opened"), "occurred status.told opened");
}

TEST(HandTrees, NotNegates)
{
    EXPECT_EQ(statusOf(R"(
1 Peru Peru PROPN _ _ 4 nsubj _ E=place:Peru
2 did do AUX _ Tense=Past|VerbForm=Fin 4 aux _ _
3 not not PART _ Polarity=Neg 4 advmod _ _
4 sign sign VERB _ VerbForm=Inf 0 root _ _
5 the the DET _ _ 6 det _ _
6 treaty treaty NOUN _ Number=Sing 4 obj _ _
7 . . PUNCT _ _ 4 punct _ _
)",
                  "sign"),
        "negated status.negated sign|not");
}

TEST(HandTrees, WillPlans)
{
    EXPECT_EQ(statusOf(R"(
1 Peru Peru PROPN _ _ 3 nsubj _ E=place:Peru
2 will will AUX _ VerbForm=Fin 3 aux _ _
3 sign sign VERB _ VerbForm=Inf 0 root _ _
4 the the DET _ _ 5 det _ _
5 treaty treaty NOUN _ Number=Sing 3 obj _ _
6 . . PUNCT _ _ 3 punct _ _
)",
                  "sign"),
        "planned status.modal sign|will");
}

TEST(HandTrees, TheVerbAboveDecides)
{
    constexpr const char* Failed = R"(
1 Peru Peru PROPN _ _ 2 nsubj _ E=place:Peru
2 failed fail VERB _ Tense=Past|VerbForm=Fin 0 root _ _
3 to to PART _ _ 4 mark _ _
4 sign sign VERB _ VerbForm=Inf 2 xcomp _ _
5 the the DET _ _ 6 det _ _
6 treaty treaty NOUN _ Number=Sing 4 obj _ _
7 . . PUNCT _ _ 2 punct _ _
)";
    EXPECT_EQ(statusOf(Failed, "sign"), "negated status.controller sign|failed");
}

TEST(HandTrees, WhatIsDeniedIsDenied)
{
    EXPECT_EQ(statusOf(R"(
1 Peru Peru PROPN _ _ 2 nsubj _ E=place:Peru
2 denied deny VERB _ Tense=Past|VerbForm=Fin 0 root _ _
3 the the DET _ _ 4 det _ _
4 attack attack NOUN _ Number=Sing 2 obj _ _
5 . . PUNCT _ _ 2 punct _ _
)",
                  "attack"),
        "denied status.object attack|denied");
}

TEST(HandTrees, ArgumentsHaveRolesAndWords)
{
    const HandTree tree = HandTree::read(Signed);
    const EventRecord event = at(tree, "signed");
    ASSERT_EQ(event.participants.size(), 2u);
    ASSERT_EQ(event.reasons.participants.size(), 2u);
    EXPECT_EQ(event.participants[0].role, ParticipantRole::Agent);
    EXPECT_EQ(event.reasons.participants[0].rule.toString(), QStringLiteral("participants.subject"));
    EXPECT_EQ(tree.words(event.reasons.participants[0]), QStringLiteral("Peru"));
}

TEST(HandTrees, AStatedDayIsTheDateOfItsVerb)
{
    const HandTree tree = HandTree::read(Opened);
    const EventRecord event = at(tree, "opened");
    ASSERT_TRUE(event.id.isValid());
    EXPECT_EQ(event.when.earliest, QDate(2021, 5, 3));
    EXPECT_EQ(event.when.latest, QDate(2021, 5, 3));
    ASSERT_FALSE(event.when.reasons.empty());
    EXPECT_EQ(event.when.reasons.front().rule.toString(), QStringLiteral("date.own"));
    EXPECT_EQ(tree.words(event.when.reasons.front()), QStringLiteral("3 May 2021|opened"));
}

TEST(HandTrees, TheGiversThatDidNotKnowSaySo)
{
    const HandTree tree = HandTree::read(Signed);
    EXPECT_TRUE(isRefused(tree.explained(), tree, "signed", "date.own"));
    EXPECT_TRUE(isRefused(tree.explained(), tree, "signed", "date.order"));
}

TEST(HandTrees, AnOrderBoundsWhatHasNoDate)
{
    const HandTree tree = HandTree::read(R"(
1 Crews crew NOUN _ Number=Plur 2 nsubj _ _
2 protested protest VERB _ Tense=Past|VerbForm=Fin 0 root _ _
3 before before SCONJ _ _ 6 mark _ _
4 the the DET _ _ 5 det _ _
5 king king NOUN _ Number=Sing 6 nsubj _ _
6 resigned resign VERB _ Tense=Past|VerbForm=Fin 2 advcl _ _
7 on on ADP _ _ 8 case _ _
8 9 9 NUM _ _ 6 obl _ T=2023-06-09
9 June June PROPN _ _ 8 flat _ T=2023-06-09
10 2023 2023 NUM _ _ 8 flat _ T=2023-06-09
11 . . PUNCT _ _ 2 punct _ _
)");
    const EventRecord event = at(tree, "protested");
    ASSERT_TRUE(event.id.isValid());
    EXPECT_EQ(event.when.basis, DateBasis::Relation);
    EXPECT_EQ(event.when.latest, QDate(2023, 6, 9));
    ASSERT_EQ(event.relations.size(), 1u);
    EXPECT_EQ(event.relations[0].type, RelationType::Before);
    ASSERT_EQ(event.when.reasons.size(), 1u);
    EXPECT_EQ(event.when.reasons[0].rule.toString(), QStringLiteral("date.before"));
    EXPECT_EQ(tree.words(event.when.reasons[0]), QStringLiteral("protested|resigned"));
}

TEST(HandTrees, TheDefiniteNounIsTheSameEvent)
{
    const HandTree tree = HandTree::read(Signed);
    const auto explained = tree.explained();
    const EventRecord event = at(tree, explained.events, "signed");
    ASSERT_TRUE(event.id.isValid());
    EXPECT_EQ(event.evidence.size(), 2u);
    EXPECT_EQ(tree.text(event.mentions.back().span), QStringLiteral("treaty"));
    EXPECT_TRUE(isRefused(explained, tree, "treaty", "relate.joined"));
}

TEST(HandTrees, EveryFieldOfARowHasItsReason)
{
    for (const char* conllu : {Opened, Signed}) {
        const auto events = HandTree::read(conllu).events();
        ASSERT_FALSE(events.empty());
        for (const EventRecord& event : events) {
            EXPECT_FALSE(event.reasons.kind.isEmpty());
            EXPECT_FALSE(event.reasons.status.isEmpty());
            EXPECT_FALSE(event.reasons.title.isEmpty());
            EXPECT_EQ(event.reasons.participants.size(), event.participants.size());
            EXPECT_EQ(event.when.reasons.empty(), event.when.basis == DateBasis::None);
            const double sum = std::accumulate(event.reasons.salience.begin(), event.reasons.salience.end(), 0.0,
                [](double value, const Share& share) { return value + share.second; });
            EXPECT_NEAR(sum, event.salience, 1e-9);
        }
    }
}
