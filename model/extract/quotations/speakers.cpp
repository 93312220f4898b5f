#include "model/extract/quotations/speakers.h"

#include "model/extract/clause/sentencetree.h"

#include <algorithm>

namespace extract {

using language::Gender;
using language::Number;

namespace {

constexpr qsizetype CandidateReach = 1200; ///< code units before a pronoun in which somebody may be meant
constexpr size_t MaxCandidates = 4;

void append(std::vector<EntityId>& to, EntityId id)
{
    if (std::find(to.begin(), to.end(), id) == to.end())
        to.push_back(id);
}

/// The token of `span` whose head lies outside of it, -1 for none.
int topOf(const language::Sentence& sentence, TextSpan span)
{
    for (size_t i = 0; i < sentence.tokens.size(); ++i) {
        const language::Token& token = sentence.tokens[i];
        if (token.span.begin < span.begin || token.span.end > span.end || token.tag == Tag::Punct)
            continue;
        if (token.head < 0 || !span.contains(sentence.tokens[static_cast<size_t>(token.head)].span.begin))
            return static_cast<int>(i);
    }
    return -1;
}

/// Whether the person is called by pronouns of the other gender.
bool contradicts(const Entity& person, TextSpan pronoun, const SourceText& text)
{
    const auto isFemale = [](QStringView word) {
        return word.startsWith(u"she", Qt::CaseInsensitive) || word.startsWith(u"her", Qt::CaseInsensitive);
    };
    const bool female = isFemale(text.slice(pronoun));
    return std::any_of(person.mentions.begin(), person.mentions.end(), [&](const Mention& mention) {
        const QStringView word = text.slice(mention.where.span);
        const bool gendered = isFemale(word) || word.startsWith(u"he", Qt::CaseInsensitive)
            || word.startsWith(u"hi", Qt::CaseInsensitive);
        return mention.form == MentionForm::Pronoun && gendered && isFemale(word) != female;
    });
}

bool isPronoun(const language::Token& token)
{
    return token.tag == Tag::Pron || token.tag == Tag::Det;
}

/// From the first to the last word of a quotation and of who says it.
TextSpan extentOf(const Quotation& quotation)
{
    TextSpan extent = quotation.content.front().span;
    for (const auto* spans : {&quotation.content, &quotation.cue, &quotation.source}) {
        for (const ArticleSpan& at : *spans) {
            extent.begin = std::min(extent.begin, at.span.begin);
            extent.end = std::max(extent.end, at.span.end);
        }
    }
    return extent;
}

/// The step that settled the speaker, with the words that it rests on.
Reason step(const char* rule, std::vector<TextSpan> words)
{
    return {{QString::fromLatin1(rule), 0}, std::move(words), {}, {}};
}

bool isHeOrShe(QStringView word)
{
    return word.compare(u"he", Qt::CaseInsensitive) == 0 || word.compare(u"she", Qt::CaseInsensitive) == 0;
}

} // namespace

Speakers::Speakers(const Reading& reading, std::span<const Entity> entities)
    : m_reading(reading)
    , m_mentions(entities, reading.article().id)
{
    for (const Entity& entity : entities)
        m_entities.emplace(entity.id, &entity);
}

const Entity* Speakers::entity(EntityId id) const
{
    const auto found = m_entities.find(id);
    return found == m_entities.end() ? nullptr : found->second;
}

EntityId Speakers::outletBehind(TextSpan cue) const
{
    const QStringView view = m_reading.text().view();
    if (!view.sliced(cue.begin, cue.length()).endsWith(u"told")
        && !view.sliced(cue.begin, cue.length()).endsWith(u"tells"))
        return {};
    qsizetype i = cue.end + 1;
    if (view.size() > i + 4 && view.sliced(i, 4) == u"the ")
        i += 4;
    for (const IndexedMention& mention : m_mentions.at(i)) {
        const Entity* who = entity(mention.entity);
        if (mention.span.begin <= i && mention.span.begin + 4 >= i && who != nullptr
            && who->type == EntityType::Organization)
            return mention.entity;
    }
    return {};
}

std::vector<EntityId> Speakers::entitiesAt(const language::Sentence& sentence, int head, TextSpan within) const
{
    std::vector<EntityId> ids;
    const auto take = [&](int token) {
        for (const IndexedMention& mention : m_mentions.at(sentence.tokens[static_cast<size_t>(token)].span.begin)) {
            const bool fits = within.begin <= mention.span.begin && mention.span.end <= within.end;
            if (fits && (ids.empty() || mention.joint))
                append(ids, mention.entity);
        }
    };
    take(head);
    // The name may stand beside its title ("President Joe Biden") or in apposition ("the mayor, Ana Diaz").
    for (const auto& relations : {std::initializer_list<Relation>{Relation::Flat, Relation::Compound},
             std::initializer_list<Relation>{Relation::Appos}}) {
        for (size_t i = 0; ids.empty() && i < sentence.tokens.size(); ++i) {
            const language::Token& token = sentence.tokens[i];
            const bool named = token.tag == Tag::Propn && token.head == head && within.contains(token.span.begin);
            const bool title =
                sentence.tokens[static_cast<size_t>(head)].tag == Tag::Propn || relations.begin()[0] == Relation::Appos;
            if (named && title && std::find(relations.begin(), relations.end(), token.relation) != relations.end())
                take(static_cast<int>(i));
        }
    }
    return ids;
}

std::vector<EntityId> Speakers::entitiesOf(TextSpan source, int sentence) const
{
    std::vector<EntityId> ids = m_mentions.entitiesOf(source);
    const language::Sentence& words = m_reading.sentences()[static_cast<size_t>(sentence)];
    const int head = topOf(words, source);
    if (!ids.empty() || head < 0)
        return ids;
    ids = entitiesAt(words, head, source);
    if (const EntityId person = personBehind(source, ids); person.isValid())
        return {person};
    if (ids.empty())
        ids = plainName(source);
    if (ids.empty())
        ids = apposedName(source, words.tokens[static_cast<size_t>(head)]);
    for (size_t i = 0; i < words.tokens.size(); ++i) {
        const language::Token& token = words.tokens[i];
        if (token.relation != Relation::Conj || token.head != head || !source.contains(token.span.begin))
            continue;
        for (const EntityId id : entitiesAt(words, static_cast<int>(i), source))
            append(ids, id);
    }
    return ids;
}

EntityId Speakers::personBehind(TextSpan source, std::span<const EntityId> ids) const
{
    const Entity* first = ids.size() == 1 ? entity(ids.front()) : nullptr;
    if (first == nullptr || first->type == EntityType::Person)
        return {};
    const auto mentions = m_mentions.outermostWithin(source);
    if (mentions.size() < 2 || mentions.back().form != MentionForm::Name || mentions.back().span.end != source.end)
        return {};
    const Entity* last = entity(mentions.back().entity);
    const QStringView between =
        m_reading.text().slice({mentions.front().span.end, mentions.back().span.begin}).trimmed();
    const bool title = !between.isEmpty()
        && std::ranges::all_of(between, [](QChar c) { return c.isLetter() || c.isSpace() || c == u'-' || c == u'.'; });
    const bool linked = between.contains(u" and ") || between.contains(u" of ") || between.startsWith(u"and ");
    return last != nullptr && last->type == EntityType::Person && title && !linked ? last->id : EntityId();
}

std::vector<EntityId> Speakers::plainName(TextSpan source) const
{
    const QStringList& links = m_reading.classes().words(WordClass::NameLink);
    for (const IndexedMention& mention : m_mentions.outermostWithin(source)) {
        const QStringView before = m_reading.text().slice({source.begin, mention.span.begin});
        const QStringView after = m_reading.text().slice({mention.span.end, source.end});
        const bool owned = before.contains(u',') || before.contains(u"’s ") || before.contains(u"'s ");
        const bool linked = owned || std::ranges::any_of(links, [before](const QString& link) {
            return before.contains(QString(u' ' + link + u' '));
        });
        if (linked || mention.form != MentionForm::Name || !(after.isEmpty() || after.startsWith(u',')))
            return {};
        return {mention.entity};
    }
    return {};
}

std::vector<EntityId> Speakers::apposedName(TextSpan source, const language::Token& head) const
{
    if (head.tag != Tag::Noun || head.features.number != Number::Singular)
        return {};
    for (const IndexedMention& mention : m_mentions.outermostWithin(source)) {
        const Entity* who = entity(mention.entity);
        const QStringView before = m_reading.text().slice({source.begin, mention.span.begin}).trimmed();
        const bool person = who != nullptr && who->type == EntityType::Person && mention.form == MentionForm::Name;
        const bool apposed = before.count(u',') == 1 && before.endsWith(u',');
        const bool titled = head.span.end + 1 == mention.span.begin;
        if (person && mention.span.end == source.end && head.span.end < mention.span.begin && (apposed || titled))
            return {mention.entity};
    }
    return {};
}

TextSpan Speakers::withWholeName(TextSpan source, TextSpan cue) const
{
    for (const IndexedMention& mention : m_mentions.at(source.end - 1)) {
        if (mention.form == MentionForm::Name && mention.span.begin >= source.begin && mention.span.end > source.end
            && !mention.span.overlaps(cue))
            return {source.begin, mention.span.end};
    }
    return source;
}

std::vector<EntityId> Speakers::candidatesFor(TextSpan pronoun, const Quotation& quotation) const
{
    std::vector<EntityId> ids;
    const auto all = m_mentions.all();
    for (size_t i = all.size(); i-- > 0 && ids.size() < MaxCandidates;) {
        const IndexedMention& mention = all[i];
        if (mention.span.begin >= pronoun.begin || mention.form != MentionForm::Name)
            continue;
        if (pronoun.begin - mention.span.begin > CandidateReach)
            break;
        const bool said = std::any_of(quotation.content.begin(), quotation.content.end(),
            [&](const ArticleSpan& piece) { return piece.span.overlaps(mention.span); });
        const Entity* who = entity(mention.entity);
        if (!said && who != nullptr && who->type == EntityType::Person && !contradicts(*who, pronoun, m_reading.text()))
            append(ids, mention.entity);
    }
    return ids;
}

Quotation Speakers::resolved(Quotation quotation, const Attribution& attribution) const
{
    if (attribution.source.isEmpty() || attribution.sentence < 0) {
        quotation.spoken = step("speaker.unnamed", {attribution.cue});
        return quotation;
    }
    const TextSpan source = withWholeName(attribution.source, attribution.cue);
    if (!quotation.source.empty() && quotation.source.back().span.end == attribution.source.end)
        quotation.source.back().span.end = source.end;
    const TextSpan named = attribution.antecedent.isEmpty() ? source : attribution.antecedent;
    quotation.speakers = entitiesOf(named, attribution.sentence);
    quotation.via = outletBehind(attribution.cue);
    const language::Sentence& words = m_reading.sentences()[static_cast<size_t>(attribution.sentence)];
    const int head = topOf(words, named);
    const bool pronoun = head >= 0 && isPronoun(words.tokens[static_cast<size_t>(head)]);
    if (!quotation.speakers.empty()) {
        quotation.spoken = !attribution.antecedent.isEmpty() ? step("speaker.antecedent", {source, named})
            : pronoun                                        ? step("speaker.pronoun", {source})
                                                             : step("speaker.source", {source});
        return quotation;
    }
    quotation.spoken = step("speaker.none", {named});
    if (!pronoun)
        return quotation;
    const language::Token& token = words.tokens[static_cast<size_t>(head)];
    if (token.features.person == 3 && token.features.number == Number::Singular
        && token.features.gender != Gender::Neuter)
        quotation.candidates = candidatesFor(named, quotation);
    if (!quotation.candidates.empty())
        quotation.spoken = step("speaker.open", {named});
    return quotation;
}

Quotation Speakers::continued(const Quotation& previous, Quotation quotation) const
{
    constexpr qsizetype gap = 6; // marks and line ends between the two
    if (quotation.source.size() != 1 || previous.speakers.size() != 1 || quotation.content.empty()
        || previous.content.empty())
        return quotation;
    const TextSpan pronoun = quotation.source.front().span;
    const Entity* who = entity(previous.speakers.front());
    if (!isHeOrShe(m_reading.text().slice(pronoun)) || who == nullptr || who->type != EntityType::Person
        || contradicts(*who, pronoun, m_reading.text()))
        return quotation;
    const TextSpan before = extentOf(previous);
    const TextSpan here = extentOf(quotation);
    const bool follows = here.begin >= before.end && here.begin - before.end <= gap;
    if (!follows || quotation.speakers == previous.speakers)
        return quotation;
    quotation.speakers = previous.speakers;
    quotation.candidates.clear();
    quotation.spoken = step("speaker.before", {pronoun, previous.cue.front().span});
    return quotation;
}

} // namespace extract
