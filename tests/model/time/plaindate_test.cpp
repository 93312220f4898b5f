#include "model/time/plaindate.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace {

std::string read(const char* words)
{
    const TimeValue date = dateFromWords(QString::fromUtf8(words));
    return date.isNull() ? "-" : date.edtf().toStdString();
}

} // namespace

TEST(PlainDate, ReadsFullDates)
{
    const std::vector<std::pair<const char*, const char*>> table{
        {"2023-11-16", "2023-11-16"},
        {"2023-11-16T09:30", "2023-11-16T09:30"},
        {"2023-11-16T09:30:00Z", "2023-11-16T09:30:00Z"},
        {"2023-11-16T09:30:00.123Z", "2023-11-16T09:30:00Z"},
        {"2023-11-16T09:30:00+0100", "2023-11-16T09:30:00+01:00"},
        {"2023-11-16 09:30:00 UTC", "2023-11-16T09:30:00Z"},
        {"2023/11/16", "2023-11-16"},
        {"2023/1/6", "2023-01-06"},
        {"20231116", "2023-11-16"},
        {"2023-11", "2023-11"},
        {"16 Nov 2023", "2023-11-16"},
        {"Nov. 16, 2023", "2023-11-16"},
        {"November 16, 2023", "2023-11-16"},
        {"Thursday, November 16, 2023", "2023-11-16"},
        {"Thu 16th Nov 2023", "2023-11-16"},
        {"the 16th of November, 2023", "2023-11-16"},
        {"Sept. 3, 2021", "2021-09-03"},
        {"November 2023", "2023-11"},
        {"November 16, 2023 9:30 a.m. EST", "2023-11-16T09:30-05:00"},
        {"16 November 2023 at 21:05 GMT", "2023-11-16T21:05Z"},
        {"Nov 16, 2023, 12pm", "2023-11-16T12:00"},
        {"11/16/2023", "2023-11-16"},
        {"16/11/2023", "2023-11-16"},
        {"16.11.2023", "2023-11-16"},
        {"16 Nov 2023.", "2023-11-16"},
    };
    for (const auto& [words, expected] : table)
        EXPECT_EQ(read(words), expected) << words;
}

TEST(PlainDate, RefusesTheRest)
{
    for (const char* words : {"", "2023", "Wednesday", "16 Nov", "Nov 31, 2023", "30 February 2020", "11/12/2023",
             "in May 2023", "May", "Thursday November 2023", "16 17 Nov 2023", "2023-13-01", "Monday", "4 score 2023",
             "32 May 2023", "0000", "2023-02-30"})
        EXPECT_EQ(read(words), "-") << words;
}

TEST(PlainDate, WhateverIsReadIsADate)
{
    EXPECT_TRUE(rc::check([] {
        const auto words = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>("16", "Nov",
            "2023", "2023-11-16", "31", "February", ",", "T09:30", "9", "a.m.", "GMT", "Monday", "of", "/", "-", "."));
        QString text;
        for (const std::string& word : words)
            text += QString::fromStdString(word) + *rc::gen::element(QStringLiteral(" "), QString());
        const TimeValue date = dateFromWords(text);
        RC_ASSERT(date.isNull() || date.isSingle());
    }));
}
