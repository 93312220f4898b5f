#include "report.h"

namespace gold {

namespace {

QMap<QString, Figures> byRegister(const std::vector<Judged>& articles)
{
    QMap<QString, Figures> sums;
    for (const Judged& one : articles)
        sums[one.reading->reg] += one.judgement.figures;
    return sums;
}

Figures together(const std::vector<Judged>& articles)
{
    Figures sum;
    for (const Judged& one : articles)
        sum += one.judgement.figures;
    return sum;
}

QString share(double part, double whole)
{
    return whole > 0 ? QString::number(part / whole, 'f', 2) : QStringLiteral("–");
}

struct Column {
    const char* name;
    QString (*value)(const Figures&);
};

const std::vector<Column>& columns()
{
    static const std::vector<Column> all{
        {"articles", [](const Figures& f) { return QString::number(f.articles); }},
        {"core", [](const Figures& f) { return QString::number(f.rows.core); }},
        {"shown", [](const Figures& f) { return share(f.rows.shown, f.rows.core); }},
        {"kept", [](const Figures& f) { return share(f.rows.kept, f.rows.core); }},
        {"printed", [](const Figures& f) { return share(f.rows.printed, f.rows.core); }},
        {"rows", [](const Figures& f) { return QString::number(f.rows.rows); }},
        {"precision", [](const Figures& f) { return share(f.rows.telling, f.rows.rows); }},
        {"sound", [](const Figures& f) { return share(f.rows.sound, f.rows.rows); }},
        {"dates", [](const Figures& f) { return share(f.rows.dated, f.rows.shown); }},
        {"status", [](const Figures& f) { return share(f.rows.settled, f.rows.shown); }},
        {"identity", [](const Figures& f) { return share(f.identity.f1(), f.identity.key > 0 ? 1 : 0); }},
        {"quotations", [](const Figures& f) { return share(f.quotations.f1(), 1); }},
        {"speakers", [](const Figures& f) { return share(f.speakers, f.quotations.hits); }},
        {"entities", [](const Figures& f) { return share(f.entities.f1(), f.entities.key > 0 ? 1 : 0); }},
        {"times", [](const Figures& f) { return share(f.times.f1(), 1); }},
        {"order", [](const Figures& f) { return share(f.rows.ordered, f.rows.pairs); }},
    };
    return all;
}

void printLine(const QString& name, const Figures& figures, QTextStream& out)
{
    out << name.leftJustified(14);
    for (const Column& column : columns())
        out << column.value(figures).rightJustified(std::max<qsizetype>(6, qstrlen(column.name) + 1));
    out << '\n';
}

void printSums(const Figures& sum, QTextStream& out)
{
    const RowFigures& rows = sum.rows;
    out << "\nof " << rows.core << " core rows " << rows.shown << " are shown, " << rows.kept
        << " with the right date and status, " << rows.printed << " of these with a title in which nothing is amiss\n"
        << "of " << rows.rows << " rows shown " << rows.telling << " tell a core or extended row, " << rows.again
        << " one that stands there already, " << rows.rows - rows.telling - rows.again << " none\n"
        << "of " << rows.undated << " shown core rows without a date " << rows.invented
        << " were given a wrong one; of " << rows.notRows << " places without a row " << rows.trapped << " have one\n"
        << "values of " << sum.times.hits << " times right: " << sum.values << "\ntitles amiss:";
    for (auto it = rows.titleFaults.begin(); it != rows.titleFaults.end(); ++it)
        out << ' ' << nameOf(it.key()) << ' ' << it.value() << (std::next(it) == rows.titleFaults.end() ? "" : ",");
    out << " (of " << rows.telling << ")\n";
}

QString remark(const Comparison& one)
{
    const auto dated = [](const Row& row) { return row.date.isEmpty() ? QStringLiteral("undated") : row.date; };
    if (!one.found)
        return QStringLiteral("missing  %1 [%2, %3]").arg(one.read->title, dated(*one.read), one.read->status);
    if (!one.read)
        return QStringLiteral("%1  %2 [%3, %4]")
            .arg(one.again ? QStringLiteral("again  ") : QStringLiteral("extra  "), one.found->title, dated(*one.found),
                one.found->status);
    QStringList wrong;
    if (!one.date)
        wrong.append(QStringLiteral("date %1, read %2").arg(dated(*one.found), dated(*one.read)));
    if (!one.status)
        wrong.append(QStringLiteral("status %1, read %2").arg(one.found->status, one.read->status));
    for (const TitlePart part : one.faults)
        wrong.append(nameOf(part));
    return wrong.isEmpty() ? QString()
                           : QStringLiteral("wrong    %1 | %2 | %3")
                                 .arg(one.found->title, one.read->title, wrong.join(QStringLiteral("; ")));
}

QJsonObject object(const evaluation::Shares& shares)
{
    return {{QStringLiteral("precision"), shares.precision()}, {QStringLiteral("recall"), shares.recall()},
        {QStringLiteral("f1"), shares.f1()}};
}

QJsonObject object(const evaluation::Tally& tally)
{
    return {{QStringLiteral("right"), tally.hits}, {QStringLiteral("missed"), tally.misses},
        {QStringLiteral("extra"), tally.extras}, {QStringLiteral("f1"), tally.f1()}};
}

QJsonObject object(const RowFigures& rows)
{
    QJsonObject faults;
    for (auto it = rows.titleFaults.begin(); it != rows.titleFaults.end(); ++it)
        faults.insert(nameOf(it.key()), it.value());
    return {{QStringLiteral("core"), rows.core}, {QStringLiteral("shown"), rows.shown},
        {QStringLiteral("dated"), rows.dated}, {QStringLiteral("settled"), rows.settled},
        {QStringLiteral("kept"), rows.kept}, {QStringLiteral("printed"), rows.printed},
        {QStringLiteral("rows"), rows.rows}, {QStringLiteral("telling"), rows.telling},
        {QStringLiteral("again"), rows.again}, {QStringLiteral("sound"), rows.sound},
        {QStringLiteral("undated"), rows.undated}, {QStringLiteral("invented"), rows.invented},
        {QStringLiteral("notRows"), rows.notRows}, {QStringLiteral("trapped"), rows.trapped},
        {QStringLiteral("pairs"), rows.pairs}, {QStringLiteral("ordered"), rows.ordered},
        {QStringLiteral("titleFaults"), faults}};
}

QJsonObject object(const Figures& figures)
{
    return {{QStringLiteral("articles"), figures.articles}, {QStringLiteral("rows"), object(figures.rows)},
        {QStringLiteral("identity"), object(figures.identity)}, {QStringLiteral("entities"), object(figures.entities)},
        {QStringLiteral("quotations"), object(figures.quotations)}, {QStringLiteral("speakers"), figures.speakers},
        {QStringLiteral("times"), object(figures.times)}, {QStringLiteral("values"), figures.values}};
}

} // namespace

void printTable(const std::vector<Judged>& articles, QTextStream& out)
{
    out << QString().leftJustified(14);
    for (const Column& column : columns())
        out << QString::fromLatin1(column.name).rightJustified(std::max<qsizetype>(6, qstrlen(column.name) + 1));
    out << '\n';
    const auto sums = byRegister(articles);
    for (auto it = sums.begin(); it != sums.end(); ++it)
        printLine(it.key(), it.value(), out);
    const Figures sum = together(articles);
    printLine(QStringLiteral("all"), sum, out);
    printSums(sum, out);
}

void printRemarks(const std::vector<Judged>& articles, QTextStream& out)
{
    for (const Judged& article : articles) {
        out << '\n' << article.reading->id << '\n';
        for (const Comparison& one : article.judgement.rows) {
            if (const QString line = remark(one); !line.isEmpty())
                out << "  " << line << '\n';
        }
        for (const NotRow* place : article.judgement.traps)
            out << "  trap     " << article.reading->text.slice(place->where) << " (" << place->reason << ")\n";
    }
}

QJsonObject asJson(const std::vector<Judged>& articles)
{
    QJsonObject registers;
    const auto sums = byRegister(articles);
    for (auto it = sums.begin(); it != sums.end(); ++it)
        registers.insert(it.key(), object(it.value()));
    QJsonObject each;
    for (const Judged& one : articles)
        each.insert(one.reading->id, object(one.judgement.figures));
    return {{QStringLiteral("all"), object(together(articles))}, {QStringLiteral("registers"), registers},
        {QStringLiteral("articles"), each}};
}

} // namespace gold
