#include "model/extract/events/date/chronology.h"

#include <gtest/gtest.h>
#include <ostream>

using extract::events::Chronology;
using extract::events::KnownEvent;

namespace {

const Chronology& chronology()
{
    static const auto loaded = Chronology::load();
    return *loaded;
}

/// A mention as the engine hands it over: the lemma of its head and the words around it.
struct Mention {
    const char* word;
    const char* context;
    const char* edtf; ///< empty: the mention names no listed event
};

std::ostream& operator<<(std::ostream& out, const Mention& mention)
{
    return out << mention.word << ": " << mention.context;
}

class Mentions : public testing::TestWithParam<Mention> { };

TEST_P(Mentions, AreDatedOnlyWhenTheyNameTheEvent)
{
    const Mention mention = GetParam();
    const KnownEvent* event =
        chronology().find({QString::fromUtf8(mention.word)}, QString::fromUtf8(mention.context), {}, {});
    EXPECT_EQ(event ? event->date.edtf().toStdString() : std::string(), mention.edtf)
        << (event ? event->title.toStdString() : std::string("none"));
}

INSTANTIATE_TEST_SUITE_P(Balloon, Mentions,
    testing::Values(Mention{"incident", "the Chinese balloon incident", "2023-01-28/2023-02-04"},
        Mention{"shoot", "American fighters shot down the Chinese balloon", "2023-02-04"},
        Mention{"incident", "the incident at a hot-air balloon race in Albuquerque", ""},
        Mention{"race", "a hot-air balloon race", ""},
        Mention{"shoot", "Ukraine shot down six surveillance balloons", ""}));

INSTANTIATE_TEST_SUITE_P(Summits, Mentions,
    testing::Values(Mention{"summit", "the G20 summit in Bali", "2022-11-15/2022-11-16"},
        Mention{"meet", "G20 finance ministers met in Bali", ""},
        Mention{"meeting", "a meeting of NATO foreign ministers in Warsaw", ""},
        Mention{"summit", "the NATO summit in Vilnius", "2023-07-11/2023-07-12"},
        Mention{"summit", "the NATO summit in Madrid", ""},
        Mention{"summit", "a summit on Ukraine in London with the head of NATO", ""},
        Mention{"summit", "the COP26 summit in Glasgow", "2021-10-31/2021-11-13"},
        Mention{"talk", "climate talks in Bonn on the rules of the Paris Agreement", ""},
        Mention{"talk", "climate talks in Durban on the future of the Kyoto Protocol", ""},
        Mention{"meeting", "the secret meeting of party members in Potsdam", ""},
        Mention{"summit", "the Council of Europe summit in Reykjavik", ""},
        Mention{"summit", "the Reykjavik summit of Reagan and Gorbachev", "1986-10-11/1986-10-12"}));

INSTANTIATE_TEST_SUITE_P(Encounters, Mentions,
    testing::Values(Mention{"meet", "Biden and Xi met in California", "2023-11-15"},
        Mention{"meet", "Obama and Xi met at Sunnylands in California", "2013-06-07/2013-06-08"},
        Mention{"meeting", "the garden club's meeting at Filoli", ""},
        Mention{"meet", "Minister Kim met his Australian colleague in Singapore", ""},
        Mention{"meet", "Trump and Kim met in Singapore", "2018-06-12"},
        Mention{"meet", "Putin met the Finnish president in Helsinki", ""},
        Mention{"meet", "Putin and Xi met in Beijing", ""},
        Mention{"meet", "Xi met Ma Ying-jeou in Beijing", "2024-04-10"},
        Mention{"visit", "North Korean leader Kim Jong Un visited Xi in Dalian", ""},
        Mention{"visit", "North Korean leader Kim Jong Un visited Putin in Vladivostok", ""},
        Mention{"visit", "the visit of Israel's prime minister to Biden during the war against Hamas", ""},
        Mention{"visit", "Xi's visit to Moscow, where he met Putin", ""},
        Mention{"visit", "the Queen's visit to Northern Ireland", ""},
        Mention{"visit", "Hillary Clinton's visit to China", ""}, Mention{"visit", "Donald Trump's visit to China", ""},
        Mention{"visit", "John Paul II, the first Polish pope, visited Mexico", ""}));

INSTANTIATE_TEST_SUITE_P(Treaties, Mentions,
    testing::Values(Mention{"sign", "the Maastricht Treaty was signed", "1992-02-07"},
        Mention{"sign", "Trump signed an order to leave the Trans-Pacific Partnership", ""},
        Mention{"sign", "Putin signed a law on the end of New START", ""},
        Mention{"sign", "Syria signed the Chemical Weapons Convention", ""},
        Mention{"sign", "Sudan signed the Abraham Accords", ""}, Mention{"sign", "Clinton signed NAFTA into law", ""},
        Mention{"sign", "Trump signed a memorandum against the Iran nuclear deal", ""},
        Mention{"agree", "ministers agreed on new targets under the Paris Agreement", ""},
        Mention{"adopt", "nearly two hundred states adopted the Paris Agreement", "2015-12-12"},
        Mention{"withdraw", "American troops withdrew under an agreement while Iran-backed fighters looked on", ""},
        Mention{"adopt", "the Council adopted Resolution 1973", "2011-03-17"},
        Mention{"suspend", "Russia suspended inspections under New START", ""},
        Mention{"suspend", "Russia suspended its participation in New START", "2023-02-21"}));

INSTANTIATE_TEST_SUITE_P(Violence, Mentions,
    testing::Values(Mention{"launch", "Russia launched drones at Ukraine in the largest attack since its invasion", ""},
        Mention{"invasion", "Russia's invasion of Ukraine", "2022-02-24"},
        Mention{"attack", "Hamas attacked Israeli troops in Gaza", ""},
        Mention{"attack", "the October 7 attack by Hamas", "2023-10-07"},
        Mention{"land", "the flight landed at Incheon", ""},
        Mention{"capture", "the attack captured a part of the road to Baghdad", ""},
        Mention{"crisis", "the crisis of the stranded ship in Suez", ""},
        Mention{"test", "Pakistan tested a nuclear-capable missile for the first time", ""},
        Mention{"invasion", "the American invasion of Cambodia in the Vietnam War", ""},
        Mention{"seize", "rebels seized a town in Myanmar from the army that seized power", ""},
        Mention{"capture", "the Taliban captured another district of Afghanistan", ""},
        Mention{"flee", "millions of Syrians fled Assad's government", ""},
        Mention{"topple", "the rebels who toppled Assad", "2024-12-08"},
        Mention{"kill", "Israel killed the man who followed Nasrallah", ""},
        Mention{"kill", "an air strike killed Hezbollah leader Hassan Nasrallah", "2024-09-27"},
        Mention{"kill", "a raid killed Hamza bin Laden, a son of the terrorist", ""},
        Mention{"kill", "Mohammed Sinwar, brother of Yahya Sinwar, was killed", ""},
        Mention{"strike", "Israel struck the gate of Fordow, Trump said of Iran", ""},
        Mention{"war", "the Iran-Iraq war", "1980-09-22/1988-08-20"}));

INSTANTIATE_TEST_SUITE_P(Deaths, Mentions,
    testing::Values(Mention{"die", "millions died under Mao", ""},
        Mention{"death", "the death of Mao Zedong", "1976-09-09"},
        Mention{"die", "Pope Francis prayed for those who died at sea", ""},
        Mention{"die", "Pope Francis died", "2025-04-21"}, Mention{"die", "Winnie Mandela died", ""},
        Mention{"execute", "Saddam Hussein executed his rivals", ""},
        Mention{"execution", "the execution of Saddam Hussein", "2006-12-30"},
        Mention{"kill", "ninety people were killed at a ceremony for Soleimani", ""},
        Mention{"assassinate", "Robert Kennedy, the brother of President John Kennedy, was assassinated", ""}));

INSTANTIATE_TEST_SUITE_P(Politics, Mentions,
    testing::Values(Mention{"resign", "the attorney general resigned rather than obey Nixon", ""},
        Mention{"resign", "Nixon resigned", "1974-08-09"},
        Mention{"resign", "two ministers resigned from the government of Boris Johnson", ""},
        Mention{"become", "Merz became chancellor in the seat that Merkel once held", "2025-05-06"},
        Mention{"declare", "the rebels of Donetsk declared independence from Ukraine", ""},
        Mention{"win", "an independent candidate won a seat in Zimbabwe", ""},
        Mention{"vote", "British members of parliament voted on the Brexit deal", ""},
        Mention{"referendum", "the Brexit referendum in Britain", "2016-06-23"},
        Mention{"win", "Trump won the Republican primary while Clinton won Florida", ""},
        Mention{"win", "Trump won the presidential election against Clinton", "2016-11-08"},
        Mention{"announce", "Trump announced the withdrawal from the Paris Agreement", ""},
        Mention{"swear", "Trump was sworn in for the first time since his trial", ""},
        Mention{"win", "Labour won its largest landslide election since Blair", ""},
        Mention{"earthquake", "an earthquake in Sichuan", ""}, Mention{"earthquake", "an earthquake off Fukushima", ""},
        Mention{"propose", "she proposed a Marshall Plan for Africa", ""},
        Mention{"establish", "China established the Asian Infrastructure Investment Bank by a treaty", ""},
        Mention{"open", "the Asian Infrastructure Investment Bank opened for business", "2016-01-16"},
        Mention{"win", "Massa won the first round of the election ahead of Milei", ""},
        Mention{"join", "troops from Poland joined a NATO exercise", ""},
        Mention{"join", "Sweden joined NATO", "2024-03-07"},
        Mention{"launch", "the agency Sputnik launched a service", ""},
        Mention{"impose", "Hong Kong's lawmakers imposed a security law of their own", ""},
        Mention{"declare", "the WHO declared an end to the COVID-19 emergency", ""}));

} // namespace
