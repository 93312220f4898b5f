#include "app/commandline/explanation.h"

#include "app/commandline/columns.h"
#include "app/commandline/reasonlines.h"
#include "app/commandline/treewords.h"
#include "model/briefing/wording.h"
#include "model/records/names.h"

#include <algorithm>
#include <cmath>

namespace commandline {

namespace {

/// Writes sentence by sentence.
class Explanation {
public:
    Explanation(const extract::Explained& explained, Screen screen, const EventRecord* only)
        : m_explained(explained)
        , m_text(explained.records.articles.front().text.view())
        , m_screen(screen)
        , m_only(only)
    {
    }

    void writeSentence(int sentence);
    QString take() { return std::move(m_out); }

private:
    void heading(const QString& words);
    void add(const QString& field, const QString& value, const QStringList& reason = {});
    void writeEvents();
    void writeEvent(const EventRecord& event);
    void writeParticipants(const EventRecord& event);
    void writeSalience(const EventRecord& event);
    void writeTimes();
    void writeQuotations();
    void writeMentions();
    void writeRefusals();
    bool isHere(const ArticleSpan& where) const { return m_here.overlaps(where.span); }
    bool isHere(const std::vector<ArticleSpan>& parts) const
    {
        return std::ranges::any_of(parts, [this](const ArticleSpan& part) { return isHere(part); });
    }
    QString words(TextSpan span) const;
    QString words(const std::vector<ArticleSpan>& parts) const;
    QString name(EntityId id) const;
    QStringList reasons(const std::vector<Reason>& reasons) const;

    const extract::Explained& m_explained;
    QStringView m_text;
    Screen m_screen;
    const EventRecord* m_only;
    TextSpan m_here;
    QString m_out;
};

QString Explanation::words(TextSpan span) const
{
    return QStringLiteral("\u201C%1\u201D").arg(m_text.sliced(span.begin, span.length()).toString().simplified());
}

QString Explanation::words(const std::vector<ArticleSpan>& parts) const
{
    QStringList all;
    for (const ArticleSpan& part : parts)
        all.append(words(part.span));
    return all.isEmpty() ? QStringLiteral("-") : all.join(QStringLiteral(" \u2026 "));
}

QString Explanation::name(EntityId id) const
{
    const auto found = std::ranges::find(m_explained.records.entities, id, &Entity::id);
    return found == m_explained.records.entities.end() ? QStringLiteral("nobody") : found->name;
}

QStringList Explanation::reasons(const std::vector<Reason>& reasons) const
{
    QStringList lines;
    for (const Reason& reason : reasons)
        lines += reasonLines(reason, m_text);
    return lines.isEmpty() ? ruleLines({}) : lines;
}

void Explanation::heading(const QString& words)
{
    m_out += QLatin1Char('\n') + inked(printable(words), Ink::Bold, m_screen.colours) + QLatin1Char('\n');
}

void Explanation::add(const QString& field, const QString& value, const QStringList& reason)
{
    m_out += QStringLiteral("  %1 %2\n").arg(printable(field).leftJustified(12), printable(value));
    for (const QString& line : reason)
        m_out +=
            QString(17, QLatin1Char(' ')) + inked(printable(line), Ink::Faint, m_screen.colours) + QLatin1Char('\n');
}

void Explanation::writeSalience(const EventRecord& event)
{
    QString shares;
    double sum = 0;
    for (const auto& [feature, weight] : event.reasons.salience) {
        shares += QLatin1String(weight < 0 ? " - " : " + ");
        shares += QStringLiteral("%1 %2").arg(std::abs(weight), 0, 'g', 6).arg(feature);
        sum += weight;
    }
    const QStringList lines = shares.isEmpty()
        ? ruleLines({})
        : QStringList{QStringLiteral("events/salience.tsv:%1 = %2").arg(shares).arg(sum, 0, 'g', 6)};
    add(QStringLiteral("salience"), QString::number(event.salience, 'g', 6), lines);
}

void Explanation::writeParticipants(const EventRecord& event)
{
    for (size_t i = 0; i < event.participants.size(); ++i) {
        const Participant& participant = event.participants[i];
        const bool known = i < event.reasons.participants.size();
        add(formatName(participant.role), name(participant.entity),
            known ? reasonLines(event.reasons.participants[i], m_text) : ruleLines({}));
    }
}

void Explanation::writeEvent(const EventRecord& event)
{
    heading(QStringLiteral("Event at %1: %2").arg(words(event.trigger.span), event.title));
    add(QStringLiteral("title"), event.title, reasonLines(event.reasons.title, m_text));
    add(QStringLiteral("kind"), formatName(event.kind), reasonLines(event.reasons.kind, m_text));
    add(QStringLiteral("status"), formatName(event.status), reasonLines(event.reasons.status, m_text));
    add(QStringLiteral("date"), briefing::whenWords(event.when), reasons(event.when.reasons));
    writeParticipants(event);
    writeSalience(event);
    if (event.mentions.size() > 1)
        add(QStringLiteral("mentions"), words(event.mentions));
}

void Explanation::writeEvents()
{
    for (const EventRecord& event : m_explained.records.events) {
        if (m_only ? m_only == &event : isHere(event.trigger) || isHere(event.mentions))
            writeEvent(event);
    }
}

void Explanation::writeTimes()
{
    for (const TimeExpression& time : m_explained.records.times) {
        if (!isHere(time.where))
            continue;
        heading(QStringLiteral("Time %1").arg(words(time.where.span)));
        add(QStringLiteral("value"), time.date.isNull() ? time.value : time.date.edtf(), reasons(time.reasons));
    }
}

void Explanation::writeQuotations()
{
    for (const Quotation& quotation : m_explained.records.quotations) {
        if (!isHere(quotation.content) && !isHere(quotation.cue))
            continue;
        heading(QStringLiteral("Quotation %1").arg(words(quotation.content)));
        add(QStringLiteral("cue"), words(quotation.cue), reasonLines(quotation.found, m_text));
        QStringList speakers;
        for (const EntityId id : quotation.speakers)
            speakers.append(name(id));
        add(QStringLiteral("speaker"),
            speakers.isEmpty() ? words(quotation.source) : speakers.join(QStringLiteral(", ")),
            reasonLines(quotation.spoken, m_text));
    }
}

void Explanation::writeMentions()
{
    std::vector<std::pair<const Mention*, const Entity*>> here;
    for (const Entity& entity : m_explained.records.entities) {
        for (const Mention& mention : entity.mentions) {
            if (isHere(mention.where))
                here.emplace_back(&mention, &entity);
        }
    }
    std::ranges::stable_sort(here, {}, [](const auto& pair) { return pair.first->where.span.begin; });
    if (!here.empty())
        heading(QStringLiteral("Who and where"));
    for (const auto& [mention, entity] : here)
        add(formatName(mention->form), words(mention->where.span) + QStringLiteral(" is ") + entity->name,
            ruleLines(mention->rule));
}

void Explanation::writeRefusals()
{
    heading(QStringLiteral("Refused"));
    const qsizetype before = m_out.size();
    for (const extract::Refusal& refusal : m_explained.refused) {
        if (m_here.overlaps(refusal.where))
            add(QString(), words(refusal.where), reasonLines(refusal.reason, m_text));
    }
    if (m_out.size() == before)
        m_out += QStringLiteral("  Nothing.\n");
}

void Explanation::writeSentence(int sentence)
{
    const extract::SentenceTree& tree = m_explained.parsed.tree(sentence);
    m_here = tree.sentence().span;
    heading(QStringLiteral("Sentence %1: %2").arg(sentence + 1).arg(words(m_here)));
    m_out += treeWords(tree);
    heading(QStringLiteral("Clauses"));
    m_out += clauseWords(tree);
    writeEvents();
    writeTimes();
    writeQuotations();
    writeMentions();
    writeRefusals();
}

} // namespace

std::vector<int> sentencesAt(const std::vector<TextSpan>& spans, const extract::Explained& explained)
{
    std::vector<int> sentences;
    for (int i = 0; i < explained.parsed.size(); ++i) {
        const TextSpan sentence = explained.parsed.tree(i).sentence().span;
        if (std::ranges::any_of(spans, [&](TextSpan span) { return span.overlaps(sentence); }))
            sentences.push_back(i);
    }
    return sentences;
}

QString explanation(
    const extract::Explained& explained, const std::vector<int>& sentences, Screen screen, const EventRecord* only)
{
    Explanation text(explained, screen, only);
    for (const int sentence : sentences)
        text.writeSentence(sentence);
    return text.take();
}

} // namespace commandline
