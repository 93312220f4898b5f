#include "views/briefing/compose.h"

#include "views/briefing/flowbuilder.h"

namespace page {

namespace {

constexpr qsizetype MostInCell = 360;

void addHead(FlowBuilder& builder, const briefing::Briefing& briefing)
{
    const Typesetter& typesetter = builder.typesetter();
    Block line;
    const SetText left = typesetter.set({QStringLiteral("BRIEFING"), Style::Accent}, builder.width() / 2);
    place(line, left, {0, 0});
    if (!briefing.handling.isEmpty()) {
        const SetText right = typesetter.set(
            {shortened(briefing.handling, 60).toUpper(), Style::Accent}, builder.width() / 2, Qt::AlignRight);
        place(line, right, {builder.width() / 2, 0});
    }
    line.height = left.height + 6 * Unit;
    line.keepWithNext = true;
    line.outline = QStringLiteral("Briefing");
    builder.add(std::move(line));

    Block title;
    const SetText words = typesetter.set({shortened(briefing.title, 300), Style::Title}, builder.width());
    place(title, words, {0, 0});
    title.fills.push_back({QRectF(0, words.height + 8 * Unit, builder.width(), Unit), typesetter.palette().ink});
    title.height = words.height + 10 * Unit;
    title.keepWithNext = true;
    builder.add(std::move(title));
}

void addFacts(FlowBuilder& builder, const briefing::Briefing& briefing)
{
    struct Fact {
        QString label;
        QString value;
        double share;
    };
    const QString source = briefing.sources.size() == 1
        ? (briefing.sources.front().origin.isEmpty() ? briefing.sources.front().address
                                                     : briefing.sources.front().origin)
        : QStringLiteral("%1 articles").arg(briefing.sources.size());
    QString prepared = briefing.prepared;
    if (!briefing.preparedBy.isEmpty())
        prepared += QStringLiteral(", %1").arg(briefing.preparedBy);
    const Fact facts[] = {
        {QStringLiteral("Source"), source.isEmpty() ? QStringLiteral("not stated") : source, 0.29},
        {QStringLiteral("Published"), briefing.published, 0.22},
        {QStringLiteral("Information cut-off"), briefing.cutOff, 0.16},
        {QStringLiteral("Prepared"), prepared, 0.16},
        {QStringLiteral("Checked by a person"),
            QStringLiteral("%1 of %2 events").arg(briefing.checkedEvents).arg(briefing.events), 0.17},
    };
    Block block;
    double x = 0;
    double height = 0;
    for (const Fact& fact : facts) {
        const double width = fact.share * builder.width() - 8 * Unit;
        const SetText label = builder.typesetter().set({fact.label, Style::Label}, width);
        const SetText value = builder.typesetter().set({shortened(fact.value, 120), Style::Plain}, width);
        place(block, label, {x, 7 * Unit});
        place(block, value, {x, 7 * Unit + label.height + 1.5 * Unit});
        height = std::max(height, 7 * Unit + label.height + value.height + 8 * Unit);
        x += fact.share * builder.width();
    }
    block.fills.push_back({QRectF(0, height, builder.width(), 0.6 * Unit), builder.typesetter().palette().line});
    block.height = height + Unit;
    builder.add(std::move(block));
}

void addKeyPoints(FlowBuilder& builder, const briefing::Briefing& briefing)
{
    builder.heading(QStringLiteral("Key points · chosen automatically"));
    if (briefing.keyPoints.empty())
        builder.paragraph(
            {QStringLiteral("No event of this article reaches the level that a briefing keeps."), Style::Soft}, 0, 0);
    double space = 0;
    for (const briefing::KeyPoint& point : briefing.keyPoints) {
        StyledText text(shortened(point.words, MostInCell), Style::Lead);
        builder.cite(text, point.references);
        const Typesetter& typesetter = builder.typesetter();
        const SetText set = typesetter.set(text, builder.width() - 13 * Unit);
        Block block;
        place(block, set, {13 * Unit, 0});
        block.fills.push_back({QRectF(0, 7 * Unit, 5 * Unit, 1.1 * Unit), typesetter.palette().accent});
        block.height = set.height;
        block.spaceBefore = space;
        space = 4 * Unit;
        builder.add(std::move(block));
    }
}

void addFigure(FlowBuilder& builder, double height)
{
    if (height <= 0)
        return;
    builder.heading(QStringLiteral("Timeline"));
    Block block;
    block.height = height;
    block.isFigure = true;
    builder.add(std::move(block));
}

Cell whenCell(const briefing::ChronologyRow& row)
{
    StyledText basis(shortened(row.basis, 80), Style::Small);
    if (!row.background.isEmpty())
        basis.add(QStringLiteral(" ") + row.background, Style::Small, row.background);
    return {StyledText(row.when, Style::Strong), basis};
}

void addRows(FlowBuilder& builder, const std::vector<briefing::ChronologyRow>& rows)
{
    builder.tableHead({QStringLiteral("When"), QStringLiteral("What"), QStringLiteral("Who"), QStringLiteral("Status")},
        {0.2, 0.46, 0.21, 0.13});
    for (const briefing::ChronologyRow& row : rows) {
        StyledText what(shortened(row.what, MostInCell), Style::Plain);
        builder.cite(what, row.references);
        builder.tableRow({whenCell(row), {what}, {StyledText(shortened(row.who, MostInCell), Style::Plain)},
            {StyledText(row.status, Style::Soft)}});
    }
    builder.endTable();
}

void addQuotations(FlowBuilder& builder, const briefing::Briefing& briefing)
{
    if (briefing.speakers.empty())
        return;
    builder.heading(QStringLiteral("In their words"));
    for (const briefing::SpeakerSection& section : briefing.speakers) {
        StyledText name(section.speaker, Style::Strong);
        if (!section.role.isEmpty())
            name.add(QStringLiteral("   ") + shortened(section.role, 120), Style::Small);
        builder.paragraph(name, 0, 8 * Unit);
        builder.keepLast();
        for (const briefing::QuotationRow& row : section.quotations) {
            StyledText words(row.words, Style::Reading);
            builder.cite(words, {row.reference});
            const QColor bar = builder.typesetter().palette().statements;
            builder.paragraph(words, 10 * Unit, 4 * Unit, bar);
            builder.keepLast();
            QStringList below{row.form, shortened(row.attribution, 140), row.place};
            below.removeAll(QString());
            builder.paragraph({below.join(QStringLiteral(" · ")), Style::Small}, 10 * Unit, 0, bar);
        }
    }
}

void addPeople(FlowBuilder& builder, const briefing::Briefing& briefing)
{
    if (briefing.people.empty())
        return;
    builder.heading(QStringLiteral("Who’s who"));
    builder.tableHead({QStringLiteral("Name"), QStringLiteral("What the article says"), QStringLiteral("Named"),
                          QStringLiteral("Quoted")},
        {0.3, 0.5, 0.1, 0.1});
    for (const briefing::PersonRow& row : briefing.people) {
        builder.tableRow({{StyledText(shortened(row.name, 120), Style::Strong)},
            {StyledText(shortened(row.description, MostInCell), Style::Soft)},
            {StyledText(QString::number(row.mentions), Style::Plain)},
            {StyledText(row.quotations > 0 ? QString::number(row.quotations) : QString(), Style::Plain)}});
    }
    builder.endTable();
}

void addReferences(FlowBuilder& builder, const briefing::Briefing& briefing)
{
    if (briefing.references.empty())
        return;
    builder.heading(QStringLiteral("Quoted passages"));
    for (const briefing::Reference& reference : briefing.references) {
        StyledText text;
        text.add(QStringLiteral("%1  ").arg(reference.number), Style::Accent,
            QStringLiteral("cite:%1").arg(reference.number));
        text.add(reference.words, Style::ReadingSmall);
        text.add(QStringLiteral("  ") + reference.place, Style::Small);
        builder.anchorNext(QStringLiteral("ref:%1").arg(reference.number));
        builder.paragraph(text, 0, 3.5 * Unit);
    }
}

void addBackgrounds(FlowBuilder& builder, const briefing::Briefing& briefing)
{
    if (briefing.backgrounds.empty())
        return;
    builder.heading(QStringLiteral("Background chronology, not from the article"));
    for (const briefing::BackgroundReference& background : briefing.backgrounds) {
        StyledText text;
        text.add(background.label + QStringLiteral("  "), Style::Accent);
        text.add(background.words, Style::Soft);
        builder.anchorNext(background.label);
        builder.paragraph(text, 0, 3.5 * Unit);
    }
}

void addSources(FlowBuilder& builder, const briefing::Briefing& briefing)
{
    builder.heading(QStringLiteral("Sources"));
    for (const briefing::Source& source : briefing.sources) {
        builder.paragraph({shortened(source.title, 300), Style::Strong}, 0, 4 * Unit);
        builder.keepLast();
        QStringList facts;
        for (const QString& fact : {source.origin, QStringLiteral("published ") + source.published, source.address}) {
            if (!fact.isEmpty())
                facts.append(fact);
        }
        builder.paragraph({facts.join(QStringLiteral(" · ")), Style::Soft}, 0, 0);
        if (!source.sha256.isEmpty()) {
            builder.keepLast();
            builder.paragraph({QStringLiteral("SHA-256 of the file read: ") + source.sha256, Style::Small}, 0, 0);
        }
    }
}

void addParagraphs(FlowBuilder& builder, const QString& heading, const QStringList& paragraphs)
{
    if (paragraphs.isEmpty())
        return;
    builder.heading(heading);
    for (const QString& words : paragraphs)
        builder.paragraph({words, Style::Soft}, 0, 3 * Unit);
}

} // namespace

Flow compose(
    const briefing::Briefing& briefing, const Typesetter& typesetter, const PageSize& size, double figureHeight)
{
    FlowBuilder builder(typesetter, size.contentWidth());
    addHead(builder, briefing);
    addFacts(builder, briefing);
    addKeyPoints(builder, briefing);
    addFigure(builder, figureHeight);
    if (!briefing.chronology.empty()) {
        builder.heading(QStringLiteral("Chronology"));
        addRows(builder, briefing.chronology);
    }
    if (!briefing.undated.empty()) {
        builder.heading(QStringLiteral("Undated and uncertain"));
        addRows(builder, briefing.undated);
    }
    addParagraphs(builder, QStringLiteral("Before you rely on this"), briefing.remarks);
    addQuotations(builder, briefing);
    addPeople(builder, briefing);
    addReferences(builder, briefing);
    addBackgrounds(builder, briefing);
    addSources(builder, briefing);
    addParagraphs(builder, QStringLiteral("Method"), briefing.method);
    return builder.take();
}

} // namespace page
