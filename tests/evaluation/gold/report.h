#pragma once

#include "figures.h"

#include <QJsonObject>
#include <QTextStream>

namespace gold {

/// One article with what a program said of it and how it was judged. The parts must outlive it.
struct Judged {
    const Reading* reading = nullptr;
    const Account* found = nullptr;
    Judgement judgement;
};

/// Tables of figures: all articles, then each register.
void printTable(const std::vector<Judged>& articles, QTextStream& out);
/// One line for each row that is missing, wrong or too many.
void printRemarks(const std::vector<Judged>& articles, QTextStream& out);
/// The figures as numbers: {"all": {…}, "registers": {"court": {…}}, "articles": {"ID": {…}}}.
QJsonObject asJson(const std::vector<Judged>& articles);

} // namespace gold
