#include "coreferencereader.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>

namespace evaluation {
namespace {

constexpr int LastMarkedSentence = 5;

struct Word {
    QString form;
    TextSpan span;
    int head = -1; ///< index of the word it depends on, -1 for a root
};

QStringList linesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

std::vector<Word> readWords(const QString& path, QString& text)
{
    std::vector<Word> words;
    qsizetype begin = 0;
    int sentence = 0;
    for (const QString& line : linesOf(path)) {
        if (line.startsWith(QLatin1String("# newpar")) && !text.isEmpty())
            text += QStringLiteral("\n\n");
        if (line.startsWith(QLatin1String("# text = "))) {
            begin = text.size();
            sentence = static_cast<int>(words.size());
            text += line.mid(9) + u' ';
        }
        const QStringList cells = line.split(u'\t');
        if (cells.size() < 7 || cells[0].contains(u'-') || cells[0].contains(u'.'))
            continue;
        const qsizetype found = text.indexOf(cells[1], begin);
        const TextSpan span = found < 0 ? TextSpan{begin, begin} : TextSpan{found, found + cells[1].size()};
        begin = span.end;
        words.push_back({cells[1], span, cells[6] == u"0" ? -1 : sentence + cells[6].toInt() - 1});
    }
    return words;
}

/// The word of the stretch that depends on one outside it.
TextSpan headOf(const std::vector<Word>& words, size_t first, size_t last)
{
    for (size_t index = first; index <= last; ++index) {
        const int head = words[index].head;
        if (head < static_cast<int>(first) || head > static_cast<int>(last))
            return words[index].span;
    }
    return words[last].span;
}

void sortByPlace(CoreferenceDocument& document)
{
    std::ranges::stable_sort(document.mentions, {}, &GoldMention::span);
}

struct MarkedMention {
    int id = 0;
    TextSpan span;
};

/// Mentions and what refers to the same, from the part after the tokens.
void readMarkables(QXmlStreamReader& xml, const QHash<int, TextSpan>& tokens, CoreferenceDocument& document)
{
    std::vector<MarkedMention> mentions;
    QHash<int, int> chains;
    bool inMention = false;
    int relation = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto number = [&xml](const char* name) { return xml.attributes().value(QLatin1String(name)).toInt(); };
        if (xml.isEndElement() && xml.name() == u"REFERS_TO")
            relation = 0;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"REFERS_TO") {
            relation = number("r_id");
        } else if (xml.name() == u"source" && relation > 0) {
            chains.insert(number("m_id"), relation);
        } else if (xml.name() == u"token_anchor" && inMention) {
            const TextSpan token = tokens.value(number("t_id"));
            TextSpan& span = mentions.back().span;
            if (!token.isEmpty())
                span =
                    span.isEmpty() ? token : TextSpan{std::min(span.begin, token.begin), std::max(span.end, token.end)};
        } else if (xml.name() != u"token_anchor") {
            inMention = xml.name() == u"ENTITY_MENTION";
            if (inMention)
                mentions.push_back({number("m_id"), {}});
        }
    }
    for (const MarkedMention& mention : mentions) {
        if (!mention.span.isEmpty() && chains.contains(mention.id))
            document.mentions.push_back({mention.span, {}, chains.value(mention.id)});
    }
}

} // namespace

std::optional<CoreferenceDocument> readOntoGum(const QString& treePath, const QString& chainPath)
{
    static const QRegularExpression marks(QStringLiteral("(\\()?(\\d+)(\\))?"));
    CoreferenceDocument document;
    document.name = QFileInfo(treePath).completeBaseName();
    const std::vector<Word> words = readWords(treePath, document.text);
    QHash<int, std::vector<size_t>> open;
    size_t word = 0;
    for (const QString& line : linesOf(chainPath)) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() < 3)
            continue;
        if (word >= words.size() || words[word].form != cells[1])
            return std::nullopt;
        for (auto match = marks.globalMatch(cells[2]); match.hasNext();) {
            const auto mark = match.next();
            const int chain = mark.captured(2).toInt();
            if (!mark.captured(1).isEmpty())
                open[chain].push_back(word);
            if (mark.captured(3).isEmpty() || open[chain].empty())
                continue;
            const size_t first = open[chain].back();
            open[chain].pop_back();
            document.mentions.push_back(
                {{words[first].span.begin, words[word].span.end}, headOf(words, first, word), chain});
        }
        ++word;
    }
    sortByPlace(document);
    return document.mentions.empty() ? std::nullopt : std::optional(document);
}

std::optional<CoreferenceDocument> readMeantimeEntities(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    CoreferenceDocument document;
    document.name = QFileInfo(path).completeBaseName();
    QXmlStreamReader xml(&file);
    QHash<int, TextSpan> tokens;
    int sentence = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"Markables")
            break;
        if (!xml.isStartElement() || xml.name() != u"token")
            continue;
        const int number = xml.attributes().value(QLatin1String("sentence")).toInt();
        const int id = xml.attributes().value(QLatin1String("t_id")).toInt();
        const QString form = xml.readElementText();
        if (number > LastMarkedSentence)
            continue;
        document.text += document.text.isEmpty() ? QString()
            : number != sentence                 ? QStringLiteral("\n\n")
                                                 : QStringLiteral(" ");
        sentence = number;
        tokens.insert(id, {document.text.size(), document.text.size() + form.size()});
        document.text += form;
    }
    readMarkables(xml, tokens, document);
    sortByPlace(document);
    return document.mentions.empty() ? std::nullopt : std::optional(document);
}

} // namespace evaluation
