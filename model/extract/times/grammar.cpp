#include "model/extract/times/grammar.h"

#include "model/extract/times/compose.h"

#include <algorithm>

namespace extract::times {
namespace {

constexpr std::array<const char*, static_cast<size_t>(Class::Count)> ClassNames{"Number", "Ordinal", "DayNumber",
    "Year", "Month", "Weekday", "Season", "Holiday", "Part", "Meridiem", "Zone", "Clock", "Unit", "Units", "Rel", "Mod",
    "Approx", "Era", "Every", "Deictic", "Decade", "Weak", "Date", "Time", "Duration", "Set", "Reference", "Verb",
    "Noun", "Plural", "Capital"};

struct ReadElement {
    Element element;
    bool optional = false;
    bool context = false;
};

/// "Month|Season", "the?", "~-", "<in|on>", "<!percent>", "<.>" (the sentence's edge).
Result<ReadElement> readElement(QString text, const QString& where, Vocabulary& vocabulary)
{
    ReadElement read;
    if (text.size() > 2 && text.startsWith(u'<') && text.endsWith(u'>')) {
        read.context = true;
        text = text.sliced(1, text.size() - 2);
        if (text.startsWith(u'!')) {
            read.element.negated = true;
            text.remove(0, 1);
        }
    }
    if (text.size() > 1 && text.startsWith(u'~')) {
        read.element.glued = true;
        text.remove(0, 1);
    }
    if (text.size() > 1 && text.endsWith(u'?')) {
        read.optional = true;
        text.chop(1);
    }
    for (const QString& part : text.split(u'|')) {
        if (part == QLatin1String("END")) {
            read.element.edge = true;
        } else if (!part.isEmpty() && part.front().isUpper()) {
            const Class which = classFromName(part);
            if (which == Class::Count)
                return failure(ErrorCode::BadRules, where, QStringLiteral("unknown class \"%1\"").arg(part));
            read.element.classes |= bit(which);
        } else {
            if (splitPieces(part, {0, part.size()}).size() != 1 || part.front().isDigit())
                return failure(ErrorCode::BadRules, where, QStringLiteral("\"%1\" is not one word").arg(part));
            read.element.words.push_back(vocabulary.intern(part));
        }
    }
    return read;
}

Action readAction(const QString& text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    Action action{words.isEmpty() ? QString() : words.takeFirst(), -1, {}};
    action.number = actionNumber(action.name);
    for (const QString& word : words)
        action.arguments.push_back({word, word.startsWith(u'$') ? word.sliced(1).toInt() : -1});
    return action;
}

} // namespace

Class classFromName(QStringView name)
{
    for (size_t index = 0; index < ClassNames.size(); ++index) {
        if (name == QLatin1String(ClassNames[index]))
            return static_cast<Class>(index);
    }
    return Class::Count;
}

bool Element::accepts(const Node& node) const
{
    if (glued && !node.glued)
        return false;
    if ((classes & node.classes) != 0)
        return true;
    return node.word != 0 && std::find(words.begin(), words.end(), node.word) != words.end();
}

void Grammar::addIndex(int ruleIndex)
{
    const Rule& rule = m_rules[static_cast<size_t>(ruleIndex)];
    while (static_cast<int>(m_index.size()) <= rule.stage)
        m_index.emplace_back();
    m_stages = static_cast<int>(m_index.size());
    Stage& stage = m_index[static_cast<size_t>(rule.stage)];
    const Element& head = rule.body.front();
    const quint32 own = quint32(1) << rule.stage;
    Start start{ruleIndex, rule.body.size() < 2, 0, 0};
    if (!start.single) {
        start.classes = rule.body[1].classes;
        for (int word : rule.body[1].words)
            start.words |= quint64(1) << (static_cast<unsigned>(word) & 63);
    }
    for (Classes rest = head.classes; rest != 0; rest &= rest - 1) {
        stage.byClass[static_cast<size_t>(std::countr_zero(rest))].push_back(start);
        m_stagesOfClass[static_cast<size_t>(std::countr_zero(rest))] |= own;
    }
    for (int word : head.words) {
        stage.byWord[word].push_back(start);
        if (m_stagesOfWord.size() <= static_cast<size_t>(word))
            m_stagesOfWord.resize(static_cast<size_t>(word) + 1);
        m_stagesOfWord[static_cast<size_t>(word)] |= own;
    }
}

Result<void> Grammar::addRow(const RuleTable::Row& row, const QString& name, Vocabulary& vocabulary)
{
    const QString where = QStringLiteral("%1:%2").arg(name).arg(row.line);
    std::vector<ReadElement> elements;
    std::vector<size_t> optional;
    for (const QString& word : row.cells.value(1).split(u' ', Qt::SkipEmptyParts)) {
        auto read = readElement(word, where, vocabulary);
        if (!read)
            return tl::unexpected(read.error());
        read->element.number = static_cast<int>(elements.size()) + 1;
        if (read->optional)
            optional.push_back(elements.size());
        elements.push_back(std::move(*read));
    }
    m_actions.push_back(readAction(row.cells.value(2)));
    for (size_t choice = 0; choice < (size_t(1) << optional.size()); ++choice) {
        Rule rule;
        rule.line = row.line;
        rule.stage = row.cells.value(0).toInt();
        rule.action = static_cast<int>(m_actions.size()) - 1;
        for (size_t index = 0; index < elements.size(); ++index) {
            const auto place = std::find(optional.begin(), optional.end(), index);
            if (place != optional.end() && ((choice >> (place - optional.begin())) & 1) != 0)
                continue;
            auto& part = !elements[index].context ? rule.body : rule.body.empty() ? rule.before : rule.after;
            part.push_back(elements[index].element);
        }
        if (rule.body.empty() || rule.stage < 0 || rule.stage > 20 || elements.size() > MostElements)
            return failure(ErrorCode::BadRules, where,
                QStringLiteral("a pattern without a body or with too long a one, or a stage that is no number"));
        if (m_actions.back().number < 0)
            return failure(ErrorCode::BadRules, where, QStringLiteral("there is no such action"));
        m_rules.push_back(std::move(rule));
        addIndex(static_cast<int>(m_rules.size()) - 1);
    }
    return {};
}

Result<Grammar> Grammar::read(const QString& folder, Vocabulary& vocabulary)
{
    const auto table = RuleTable::read(folder + QStringLiteral("/compose.tsv"));
    if (!table)
        return tl::unexpected(table.error());
    Grammar grammar;
    grammar.m_table = table->ruleOf({}).name;
    for (const RuleTable::Row& row : table->rows()) {
        if (const auto added = grammar.addRow(row, table->name(), vocabulary); !added)
            return tl::unexpected(added.error());
    }
    grammar.m_stagesOfWord.resize(static_cast<size_t>(vocabulary.lastWord()) + 1);
    return grammar;
}

} // namespace extract::times
