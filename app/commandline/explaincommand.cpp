// communique-cli explain: an article and a word in, why its records are as they are out.
#include "app/commandline/articles.h"
#include "app/commandline/chronologyoptions.h"
#include "app/commandline/command.h"
#include "app/commandline/commandline.h"
#include "app/commandline/explanation.h"
#include "app/commandline/output.h"
#include "app/commandline/timelinerows.h"
#include "app/commandline/wordplaces.h"
#include "app/errorwords.h"

#include <memory>
#include <vector>

namespace commandline {

namespace {

struct ExplainOptions {
    std::string file;
    std::string published;
    ChronologyOptions chronology;
    std::string at;
    std::optional<int> row;
};

using AllExplained = std::vector<extract::Explained>;

/// What is said about the place that was asked for, or why there is none: a sentence for people.
using Answer = tl::expected<QString, QString>;

/// Words of that base form, for one who asks after "resume" where the text has "resumed".
std::vector<TextSpan> formsOf(const QString& lemma, const extract::Explained& explained)
{
    std::vector<TextSpan> places;
    for (const extract::Sentence& sentence : std::as_const(explained.parsed).sentences()) {
        for (const extract::Token& token : sentence.tokens) {
            if (token.lemma.text().compare(lemma, Qt::CaseInsensitive) == 0)
                places.push_back(token.span);
        }
    }
    return places;
}

Answer explainWord(const AllExplained& articles, const QString& word, Screen screen)
{
    QString text;
    bool isWritten = false;
    for (const extract::Explained& one : articles) {
        auto places = placesOf(word, one.records.articles.front().text.view());
        if (places.empty())
            places = formsOf(word.trimmed(), one);
        isWritten = isWritten || !places.empty();
        text += explanation(one, sentencesAt(places, one), screen);
    }
    if (!text.isEmpty())
        return text;
    if (isWritten)
        return tl::unexpected(
            QStringLiteral("\u201C%1\u201D stands only where nothing is read for records, such as the "
                           "by-line. Give a word of the headline or the body.")
                .arg(word));
    return tl::unexpected(
        QStringLiteral("\u201C%1\u201D does not stand in the text as a whole word. Copy a word or phrase "
                       "from the article, or give --row N.")
            .arg(word));
}

Answer explainRow(const AllExplained& articles, int number, Screen screen)
{
    std::vector<const EventRecord*> events;
    for (const extract::Explained& one : articles) {
        for (const EventRecord& event : one.records.events)
            events.push_back(&event);
    }
    TimelineRows rows = timelineRows(events, false);
    rows.dated.insert(rows.dated.end(), rows.undated.begin(), rows.undated.end());
    const auto count = static_cast<int>(rows.dated.size());
    if (number < 1 || number > count)
        return tl::unexpected(
            QStringLiteral("There is no row %1: the timeline has %2. See the rows with communique-cli show, or "
                           "give --at WORD.")
                .arg(number)
                .arg(count));
    const EventRecord* event = rows.dated[static_cast<size_t>(number - 1)];
    QString text;
    for (const extract::Explained& one : articles) {
        const auto& own = one.records.events;
        if (!own.empty() && event >= &own.front() && event <= &own.back())
            text = explanation(one, sentencesAt({event->trigger.span}, one), screen, event);
    }
    return text;
}

int explainFile(const ExplainOptions& options, Articles& articles, Console& console)
{
    const QString file = fromArgument(options.file);
    const auto opened = articles.open(file);
    if (!opened) {
        console.fail(opened.error());
        return SomeFailed;
    }
    const auto resources = articles.resources();
    if (!resources) {
        console.fail(resources.error());
        return SomeFailed;
    }
    if (opened->isRecordsDocument)
        console.remark(file, QStringLiteral("The text in it is read anew, without what a person has corrected."));
    AllExplained explained;
    for (const Article& article : opened->records.articles)
        explained.push_back(extract::explain(article, *resources));
    const Screen screen = standardOutput();
    const Answer answer = options.row ? explainRow(explained, *options.row, screen)
                                      : explainWord(explained, fromArgument(options.at), screen);
    if (!answer) {
        console.fail(file, answer.error());
        return SomeFailed;
    }
    if (const auto written = writeOutput(answer->mid(1).toUtf8(), {}); !written) {
        console.fail(written.error());
        return SomeFailed;
    }
    return AllDone;
}

int explain(const ExplainOptions& options, Console& console)
{
    const auto published = userPublication(options.published);
    if (!published) {
        console.fail(QStringLiteral("--published"), errorWords(published.error()));
        return WrongUsage;
    }
    if (fromArgument(options.at).trimmed().isEmpty() != options.row.has_value()) {
        console.fail(QStringLiteral("explain"),
            QStringLiteral("Say what to explain: give either --at WORD, a word of the text, or --row N, a row of the "
                           "timeline as communique-cli show lists it."));
        return WrongUsage;
    }
    Articles articles(*published, options.chronology.choice());
    return explainFile(options, articles, console);
}

} // namespace

void addExplainCommand(CLI::App& program, Invocation& invocation)
{
    CLI::App* command = addCommand(program, invocation, "explain",
        "Print why a row is as it is: the tree, the rule behind each field, what was refused");
    const auto options = std::make_shared<ExplainOptions>();
    command->add_option("FILE", options->file, FileWords)->required();
    command->add_option("--published", options->published, "The day the article was published, such as 2023-11-16");
    command->add_option("--at", options->at, "A word or phrase of the text: every sentence that holds it is explained");
    command->add_option("--row", options->row, "A row of the timeline, counted from 1 as show lists them");
    addChronologyOptions(command, options->chronology);
    command->callback([&invocation, options] {
        invocation.run = [options](Console& console) { return explain(*options, console); };
    });
}

} // namespace commandline
