#include "model/language/training/examples.h"

#include <QTextStream>

/// communique-train FOLDER: writes into FOLDER what the network learns from. The rest is Python's: see README.md.
int main(int argc, char** argv)
{
    QTextStream out(stdout);
    if (argc != 2) {
        out << "usage: communique-train FOLDER; run it where the sources are, the data is read from COMMUNIQUE_DATA"
            << Qt::endl;
        return 2;
    }
    const QString data = qEnvironmentVariable("COMMUNIQUE_DATA", QStringLiteral("../shared/data"));
    const auto written =
        language::training::writeExamples(QString::fromLocal8Bit(argv[1]), data, QStringLiteral("tests/gold"));
    if (!written)
        out << written.error().file << ": " << written.error().detail << Qt::endl;
    return written ? 0 : 1;
}
