#include "app/commandline/overview.h"

#include "app/commandline/columns.h"
#include "app/commandline/timelinerows.h"
#include "model/briefing/wording.h"
#include "model/time/timevalue.h"

#include <QHash>
#include <algorithm>

namespace commandline {

namespace {

QString joined(const QStringList& parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(QStringLiteral(", "));
}

/// Writes one set of records section by section.
class Overview {
public:
    Overview(const Records& records, Screen screen, bool all);

    QString write();

private:
    void heading(const QString& words);
    void writeArticle(const Article& article);
    void writeTimeline();
    void writeEvents(const std::vector<const EventRecord*>& events);
    void writeQuotations();
    void writeEntities();
    void writeRemarks();
    QString words(const ArticleSpan& where) const;
    QString names(const std::vector<EntityId>& entities, const QString& between) const;
    QString asWorded(const EventRecord& event) const;
    QString doubts(const EventRecord& event) const;
    Cell speaker(const Quotation& quotation) const;

    const Records& m_records;
    Screen m_screen;
    bool m_all;
    QString m_text;
    QHash<int, const Article*> m_articles;
    QHash<int, const Entity*> m_entities;
    QHash<int, const TimeExpression*> m_times;
};

Overview::Overview(const Records& records, Screen screen, bool all)
    : m_records(records)
    , m_screen(screen)
    , m_all(all)
{
    for (const Article& article : records.articles)
        m_articles.insert(article.id.number, &article);
    for (const Entity& entity : records.entities)
        m_entities.insert(entity.id.number, &entity);
    for (const TimeExpression& time : records.times)
        m_times.insert(time.id.number, &time);
}

QString Overview::words(const ArticleSpan& where) const
{
    const Article* article = m_articles.value(where.article.number);
    return article ? article->text.slice(where.span).toString().simplified() : QString();
}

QString Overview::names(const std::vector<EntityId>& entities, const QString& between) const
{
    QStringList names;
    for (const EntityId id : entities) {
        if (const Entity* entity = m_entities.value(id.number))
            names.append(entity->name);
    }
    return names.join(between);
}

void Overview::heading(const QString& words)
{
    m_text += QLatin1Char('\n') + inked(words.toUpper(), Ink::Bold, m_screen.colours) + QLatin1Char('\n');
}

void Overview::writeArticle(const Article& article)
{
    const QString title =
        article.title.isEmpty() ? (article.file.isEmpty() ? article.key : article.file) : article.title;
    for (const QString& line : wrapped(title, m_screen.width))
        m_text += inked(line, Ink::Bold, m_screen.colours) + QLatin1Char('\n');
    const QString origin = joined({article.byline, article.publisher, article.dateline});
    for (const QString& line : wrapped(origin, m_screen.width))
        m_text += line.isEmpty() ? QString() : line + QLatin1Char('\n');
    const bool known = !article.published.date.isNull();
    const QString published = known
        ? QStringLiteral("Published %1").arg(briefing::publicationWords(article.published))
        : QStringLiteral(
            "Published: not known, so words such as \u201CWednesday\u201D stay open. Give --published DATE.");
    for (const QString& line : wrapped(published, m_screen.width))
        m_text += inked(line, known ? Ink::Faint : Ink::Doubt, m_screen.colours) + QLatin1Char('\n');
}

QString Overview::asWorded(const EventRecord& event) const
{
    const TimeExpression* time = m_times.value(event.when.time.number);
    const QString worded = time ? words(time->where) : QString();
    return worded.isEmpty() ? QString() : QStringLiteral("\u201C%1\u201D").arg(worded);
}

QString Overview::doubts(const EventRecord& event) const
{
    QStringList doubts;
    if (event.status != EventStatus::Occurred)
        doubts.append(briefing::statusWords(event));
    if (event.when.basis == DateBasis::Background)
        doubts.append(QStringLiteral("date from the background chronology"));
    else if (event.when.basis == DateBasis::Inherited)
        doubts.append(QStringLiteral("date carried over"));
    else if (event.when.basis == DateBasis::User)
        doubts.append(QStringLiteral("date set by hand"));
    if (event.review == Review::Rejected)
        doubts.append(QStringLiteral("rejected"));
    return doubts.join(QStringLiteral(", "));
}

void Overview::writeEvents(const std::vector<const EventRecord*>& events)
{
    const bool wide = m_screen.width >= 100;
    Columns columns(wide ? std::vector{24, 0, 22, 22} : std::vector{18, 0, 18});
    for (const EventRecord* event : events) {
        const QString doubt = doubts(*event);
        const Cell when{briefing::whenWords(event->when), event->when.date.isNull() ? Ink::Doubt : Ink::Plain};
        const Cell worded{asWorded(*event), Ink::Faint};
        const Cell doubtful{doubt, Ink::Doubt};
        if (wide)
            columns.add({when, {event->title, Ink::Plain}, worded, doubtful});
        else
            columns.add({when,
                {doubt.isEmpty() ? event->title : QStringLiteral("%1 (%2)").arg(event->title, doubt), Ink::Plain},
                worded});
    }
    m_text += columns.print(m_screen.width, m_screen.colours);
}

void Overview::writeTimeline()
{
    std::vector<const EventRecord*> events;
    for (const EventRecord& event : m_records.events)
        events.push_back(&event);
    const TimelineRows rows = timelineRows(events, m_all);
    heading(QStringLiteral("Timeline"));
    if (rows.dated.empty())
        m_text += QStringLiteral("  No dated events.\n");
    writeEvents(rows.dated);
    if (!rows.undated.empty()) {
        heading(QStringLiteral("Without a day"));
        writeEvents(rows.undated);
    }
    if (rows.left > 0)
        m_text += inked(QStringLiteral("  %1 minor events are left out; --all shows them.").arg(rows.left), Ink::Faint,
                      m_screen.colours)
            + QLatin1Char('\n');
}

Cell Overview::speaker(const Quotation& quotation) const
{
    const QString via = quotation.via.isValid() ? names({quotation.via}, {}) : QString();
    const QString suffix = via.isEmpty() ? QString() : QStringLiteral(" (via %1)").arg(via);
    if (const QString known = names(quotation.speakers, QStringLiteral(" and ")); !known.isEmpty())
        return {known + suffix, Ink::Bold};
    if (const QString candidates = names(quotation.candidates, QStringLiteral(" or ")); !candidates.isEmpty())
        return {candidates + QLatin1Char('?') + suffix, Ink::Doubt};
    QStringList source;
    for (const ArticleSpan& part : quotation.source)
        source.append(words(part));
    return {source.isEmpty() ? QStringLiteral("speaker not resolved") + suffix
                             : QStringLiteral("%1 (not resolved)").arg(source.join(QLatin1Char(' '))) + suffix,
        Ink::Doubt};
}

void Overview::writeQuotations()
{
    if (m_records.quotations.empty())
        return;
    heading(QStringLiteral("Quotations"));
    Columns columns({26, 0, 8});
    for (const Quotation& quotation : m_records.quotations) {
        QStringList parts;
        for (const ArticleSpan& part : quotation.content)
            parts.append(words(part));
        const char* form = quotation.form == QuotationForm::Direct ? "direct"
            : quotation.form == QuotationForm::Mixed               ? "mixed"
                                                                   : "indirect";
        columns.add({speaker(quotation), {parts.join(QStringLiteral(" \u2026 ")), Ink::Plain},
            {QString::fromLatin1(form), Ink::Faint}});
    }
    m_text += columns.print(m_screen.width, m_screen.colours);
}

void Overview::writeEntities()
{
    if (m_records.entities.empty())
        return;
    heading(QStringLiteral("Who and where"));
    std::vector<const Entity*> entities;
    for (const Entity& entity : m_records.entities)
        entities.push_back(&entity);
    std::ranges::stable_sort(entities, std::greater(), [](const Entity* entity) { return entity->mentions.size(); });
    Columns columns({34, 26, 0, 5});
    for (const Entity* entity : entities) {
        const QString also = entity->aliases.isEmpty()
            ? QString()
            : QStringLiteral("also %1").arg(entity->aliases.join(QStringLiteral(", ")));
        columns.add({{entity->name, Ink::Plain}, {briefing::typeWords(*entity), Ink::Faint},
            {joined({entity->role, also}), Ink::Plain},
            {QStringLiteral("%1\u00D7").arg(entity->mentions.size()), Ink::Faint}});
    }
    m_text += columns.print(m_screen.width, m_screen.colours);
}

void Overview::writeRemarks()
{
    QStringList remarks;
    for (const Diagnostic& diagnostic : m_records.diagnostics)
        remarks.append(diagnostic.message);
    for (const Orphan& orphan : m_records.orphans)
        remarks.append(QStringLiteral("\u201C%1\u201D (%2 of %3): %4")
                           .arg(orphan.text, orphan.field, orphan.owner, orphan.reason));
    if (remarks.isEmpty())
        return;
    heading(QStringLiteral("Remarks"));
    Columns columns({0});
    for (const QString& remark : remarks)
        columns.add({{remark, Ink::Doubt}});
    m_text += columns.print(m_screen.width, m_screen.colours);
}

QString Overview::write()
{
    for (const Article& article : m_records.articles)
        writeArticle(article);
    writeTimeline();
    writeQuotations();
    writeEntities();
    writeRemarks();
    return m_text;
}

} // namespace

QString overview(const Records& records, Screen screen, bool all)
{
    return Overview(records, screen, all).write();
}

} // namespace commandline
