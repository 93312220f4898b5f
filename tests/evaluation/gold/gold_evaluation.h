#pragma once

#include "model/extract/pipeline.h"

#include <QStringList>
#include <QTextStream>

namespace gold {

/// What `communique-evaluate gold` is asked for.
struct Options {
    QString folder; ///< of the gold set
    QString data; ///< of the corpora; empty where there is none
    QString part; ///< "train", "dev", "test"; empty for all
    QString records; ///< JSON Lines with a records document an article, in place of this program's; empty for none
    QString articles; ///< where to write the articles as JSON Lines, for another program to read; empty for no
    QString page; ///< where to write the page side by side, never of the test part; empty for no
    QString
        twice; ///< folder with the readings of two readers (first, second): agreement in place of scores; empty for no
    bool asJson = false;
    bool verbose = false; ///< each row that is wrong; never of the test part
};

/// Prints how a program's records stand against the gold set. False where something could not be read, said in `out`.
bool evaluate(const Options& options, const extract::Resources& resources, QTextStream& out);

} // namespace gold
