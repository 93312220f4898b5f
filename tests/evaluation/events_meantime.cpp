#include "events_corpora.h"
#include "events_corpus.h"
#include "model/io/reader.h"
#include "model/records/names.h"
#include "model/time/timevalue.h"
#include "tally.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace evaluation {

namespace {

/// EDTF of an event instance: "2007-03-XX" is written "2007-03"; instances without a calendar date are left out.
QHash<QString, QString> readDates(const QString& path)
{
    QHash<QString, QString> dates;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return dates;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString& row : text.split(u'\n')) {
        const QStringList cells = row.split(u'\t');
        if (cells.size() < 8 || cells[1] != u"EVENT")
            continue;
        const QString date = QString(cells[7]).remove(QStringLiteral("-XX"));
        if (!date.isEmpty() && !date.startsWith(u'X'))
            dates.insert(cells[0], date);
    }
    return dates;
}

struct Share {
    int right = 0;
    int all = 0;
    void count(bool isRight)
    {
        right += isRight ? 1 : 0;
        ++all;
    }
};

QString text(const Share& share)
{
    return QStringLiteral("%1 (%2 of %3)")
        .arg(share.all > 0 ? double(share.right) / share.all : 0, 0, 'f', 3)
        .arg(share.right)
        .arg(share.all);
}

bool sameDays(const TimeValue& a, const QString& b)
{
    const auto other = TimeValue::fromEdtf(b);
    return !a.isNull() && !other.isNull() && a.days() == other.days();
}

/// Scores document by document and sums up.
class Meantime {
public:
    Meantime(const QHash<QString, QString>& dates, const extract::Resources& resources, QTextStream* telling)
        : m_dates(dates)
        , m_resources(resources)
        , m_telling(telling)
    {
    }

    void score(const CorpusDocument& document)
    {
        Article article = io::articleFromText(document.text).articles.front();
        article.published = {TimeValue::fromEdtf(document.published), PublicationBasis::User, {}, {}};
        const Records records = extract::extract(article, m_resources);
        scoreTriggers(document, records);
        scoreDates(document, records);
        scoreParticipants(document, records);
    }

    void print(QTextStream& out) const
    {
        out << "MEANTIME\n";
        out << "  triggers      " << summary(m_triggers) << '\n';
        out << "  dates         " << text(m_datesRight) << " of the matched with a calendar date; right of those dated "
            << text(m_datesWhereDated) << '\n';
        out << "  participants  " << text(m_participants) << " of Arg0 and Arg1, " << text(m_roles)
            << " in that role\n";
        out << "    by name     " << text(m_namedParticipants) << '\n';
    }

private:
    static const EventRecord* eventAt(const Records& records, TextSpan span)
    {
        for (const EventRecord& event : records.events) {
            if (std::ranges::any_of(event.mentions, [&](const ArticleSpan& m) { return m.span.overlaps(span); }))
                return &event;
        }
        return nullptr;
    }

    void scoreTriggers(const CorpusDocument& document, const Records& records)
    {
        std::vector<TextSpan> gold;
        qsizetype end = 0;
        for (const CorpusMark& mark : document.marks) {
            if (mark.tag != u"EVENT_MENTION" || mark.words.empty())
                continue;
            gold.push_back(document.spanOf(mark));
            if (!mark.attributes.contains(QStringLiteral("pred")))
                continue;
            const int sentence = document.words[static_cast<size_t>(mark.words.front())].sentence;
            for (const CorpusWord& word : document.words)
                end = word.sentence == sentence ? std::max(end, word.span.end) : end;
        }
        std::erase_if(gold, [&](TextSpan span) { return span.begin >= end; });
        for (const TextSpan span : gold)
            ++(eventAt(records, span) ? m_triggers.hits : m_triggers.misses);
        for (const EventRecord& event : records.events) {
            for (const ArticleSpan& mention : event.mentions) {
                const bool meets =
                    std::ranges::any_of(gold, [&](TextSpan span) { return span.overlaps(mention.span); });
                m_triggers.extras += mention.span.begin < end && !meets ? 1 : 0;
            }
        }
    }

    void scoreDates(const CorpusDocument& document, const Records& records)
    {
        for (const CorpusLink& link : document.links) {
            const QString instance = document.marks.value(link.target).attributes.value(QStringLiteral("instance_id"));
            const QString date = m_dates.value(instance);
            if (link.tag != u"REFERS_TO" || date.isEmpty())
                continue;
            for (const int source : link.sources) {
                const CorpusMark mark = document.marks.value(source);
                const EventRecord* event = mark.words.empty() ? nullptr : eventAt(records, document.spanOf(mark));
                if (!event)
                    continue;
                const bool right = sameDays(event->when.date, date);
                m_datesRight.count(right);
                if (!event->when.date.isNull())
                    m_datesWhereDated.count(right);
                if (!right && m_telling)
                    tell(document, document.spanOf(mark), date, *event);
            }
        }
    }

    void tell(const CorpusDocument& document, TextSpan span, const QString& date, const EventRecord& event)
    {
        *m_telling << "  date " << document.id << " (" << document.published << ") " << date << " | "
                   << event.when.date.edtf() << " " << formatName(event.when.basis) << " | " << context(document, span)
                   << '\n';
    }

    static QString context(const CorpusDocument& document, TextSpan span)
    {
        const qsizetype begin = std::max<qsizetype>(0, span.begin - 90);
        return document.text.mid(begin, span.begin - begin) + u'[' + document.text.mid(span.begin, span.length()) + u']'
            + document.text.mid(span.end, 90).simplified();
    }

    void scoreParticipants(const CorpusDocument& document, const Records& records)
    {
        for (const CorpusLink& link : document.links) {
            const bool isAgent = link.role == u"Arg0";
            if (link.tag != u"HAS_PARTICIPANT" || (!isAgent && link.role != u"Arg1"))
                continue;
            const CorpusMark entity = document.marks.value(link.target);
            for (const int source : link.sources) {
                const CorpusMark mark = document.marks.value(source);
                const EventRecord* event =
                    mark.words.empty() || entity.words.empty() ? nullptr : eventAt(records, document.spanOf(mark));
                if (!event)
                    continue;
                const Participant* found = participantAt(records, *event, mentionsOf(document, link.target));
                m_participants.count(found);
                m_roles.count(found && (found->role == ParticipantRole::Agent) == isAgent);
                if (entity.attributes.value(QStringLiteral("syntactic_type")) == u"NAM")
                    m_namedParticipants.count(found);
                if (!found && m_telling)
                    *m_telling << "  participant "
                               << (isKnown(records, mentionsOf(document, link.target)) ? "" : "unknown ") << document.id
                               << " " << link.role << " of \""
                               << document.text.mid(document.spanOf(mark).begin, document.spanOf(mark).length())
                               << "\": "
                               << document.text.mid(document.spanOf(entity).begin, document.spanOf(entity).length())
                               << " | " << context(document, document.spanOf(mark)) << '\n';
            }
        }
    }

    /// Every mention of the same entity as the mark, itself among them.
    static std::vector<TextSpan> mentionsOf(const CorpusDocument& document, int id)
    {
        std::vector<TextSpan> spans{document.spanOf(document.marks.value(id))};
        for (const CorpusLink& link : document.links) {
            if (link.tag != u"REFERS_TO" || std::ranges::find(link.sources, id) == link.sources.end())
                continue;
            for (const int source : link.sources) {
                if (const TextSpan span = document.spanOf(document.marks.value(source)); span.length() > 0)
                    spans.push_back(span);
            }
        }
        return spans;
    }

    static const Participant* participantAt(
        const Records& records, const EventRecord& event, const std::vector<TextSpan>& spans)
    {
        for (const Participant& participant : event.participants) {
            const auto entity = std::ranges::find(records.entities, participant.entity, &Entity::id);
            if (entity != records.entities.end() && isMentionedAt(*entity, spans))
                return &participant;
        }
        return nullptr;
    }

    static bool isKnown(const Records& records, const std::vector<TextSpan>& spans)
    {
        return std::ranges::any_of(
            records.entities, [&](const Entity& entity) { return isMentionedAt(entity, spans); });
    }

    static bool isMentionedAt(const Entity& entity, const std::vector<TextSpan>& spans)
    {
        return std::ranges::any_of(entity.mentions, [&](const Mention& mention) {
            return std::ranges::any_of(spans, [&](TextSpan span) { return span.overlaps(mention.where.span); });
        });
    }

    Tally m_triggers;
    Share m_datesRight;
    Share m_datesWhereDated;
    Share m_participants;
    Share m_roles;
    Share m_namedParticipants;
    const QHash<QString, QString>& m_dates;
    const extract::Resources& m_resources;
    QTextStream* m_telling;
};

} // namespace

void evaluateMeantime(const QString& folder, const extract::Resources& resources, QTextStream& out, bool verbose)
{
    const auto dates = readDates(folder + QStringLiteral("/list_instances.csv"));
    Meantime meantime(dates, resources, verbose ? &out : nullptr);
    for (const char* part : {"corpus_airbus", "corpus_apple"}) {
        for (const CorpusDocument& document :
            readCorpus(folder + QStringLiteral("/intra_cross-doc_annotation/") + QLatin1String(part)))
            meantime.score(document);
    }
    meantime.print(out);
}

} // namespace evaluation
