#include "model/extract/times/vocabulary.h"

#include "model/base/ruletable.h"
#include "model/extract/times/meaning.h"

namespace extract::times {
namespace {

/// One sign for every hyphen, apostrophe and their look-alikes, lower case for the rest.
char16_t folded(QChar mark)
{
    switch (mark.unicode()) {
    case u'‐':
    case u'‑':
    case u'–':
        return u'-';
    case u'’':
    case u'‘':
        return u'\'';
    case u'\u00a0':
    case u'\u202f':
        return u' ';
    default:
        return mark.unicode() < 128 ? static_cast<char16_t>(
                   mark.unicode() >= u'A' && mark.unicode() <= u'Z' ? mark.unicode() + 32 : mark.unicode())
                                    : mark.toLower().unicode();
    }
}

quint32 hashOf(QStringView text)
{
    quint32 hash = 2166136261u;
    for (QChar mark : text)
        hash = (hash ^ folded(mark)) * 16777619u;
    return hash;
}

bool sameFolded(QStringView text, QStringView word)
{
    if (text.size() != word.size())
        return false;
    for (qsizetype index = 0; index < text.size(); ++index) {
        if (folded(text[index]) != word[index].unicode())
            return false;
    }
    return true;
}

bool isDigit(QChar mark)
{
    return mark >= u'0' && mark <= u'9';
}

constexpr qsizetype LongestWord = 24;

/// A word with two rows is both: "second" counts and measures.
void merge(Vocabulary::Entry& entry, const Vocabulary::Entry& other)
{
    entry.classes |= other.classes;
    entry.number = entry.number == 0 ? other.number : entry.number;
    entry.unit = entry.unit == timex3::Unit::None ? other.unit : entry.unit;
}

} // namespace

std::vector<TextSpan> splitPieces(QStringView text, TextSpan range)
{
    std::vector<TextSpan> spans;
    qsizetype at = range.begin;
    while (at < range.end) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype begin = at++;
        if (isDigit(text[begin])) {
            while (at < range.end && isDigit(text[at]))
                ++at;
        } else if (text[begin].isLetter()) {
            while (at < range.end && text[at].isLetter())
                ++at;
        } else if (text[begin].isHighSurrogate() && at < range.end) {
            ++at;
        }
        spans.push_back({begin, at});
    }
    return spans;
}

int Vocabulary::intern(QStringView word)
{
    QString key = word.toString().toLower();
    const auto known = m_ids.constFind(key);
    if (known != m_ids.constEnd())
        return *known;
    const int id = static_cast<int>(m_ids.size()) + 1;
    m_ids.insert(key, id);
    return id;
}

void Vocabulary::seal()
{
    size_t size = 64;
    while (size < static_cast<size_t>(m_ids.size()) * 3)
        size *= 2;
    m_slots.assign(size, Slot{});
    for (auto word = m_ids.constBegin(); word != m_ids.constEnd(); ++word) {
        const quint32 hash = hashOf(word.key());
        size_t place = hash & (size - 1);
        while (m_slots[place].id != 0)
            place = (place + 1) & (size - 1);
        m_slots[place] = {hash, word.value(), word.key()};
    }
}

int Vocabulary::find(QStringView text) const
{
    if (text.size() > LongestWord)
        return 0;
    const quint32 hash = hashOf(text);
    for (size_t place = hash & (m_slots.size() - 1); m_slots[place].id != 0;
         place = (place + 1) & (m_slots.size() - 1)) {
        if (m_slots[place].hash == hash && sameFolded(text, m_slots[place].word))
            return m_slots[place].id;
    }
    return 0;
}

std::vector<Piece> Vocabulary::pieces(QStringView text, const language::Sentence& sentence) const
{
    std::vector<Piece> pieces;
    const auto spans = splitPieces(text, sentence.span);
    pieces.reserve(spans.size());
    size_t token = 0;
    qsizetype end = -1;
    for (TextSpan span : spans) {
        while (token + 1 < sentence.tokens.size() && sentence.tokens[token].span.end <= span.begin)
            ++token;
        Piece piece;
        piece.span = span;
        piece.digits = isDigit(text[span.begin]);
        piece.glued = span.begin == end;
        piece.word = piece.digits ? 0 : find(text.sliced(span.begin, span.length()));
        piece.token = token < sentence.tokens.size() ? static_cast<int>(token) : -1;
        end = span.end;
        pieces.push_back(piece);
    }
    return pieces;
}

Vocabulary::Match Vocabulary::longest(const std::vector<Piece>& pieces, int at) const
{
    Match best;
    size_t branch = 0;
    for (int index = at; index < static_cast<int>(pieces.size()) && pieces[static_cast<size_t>(index)].word != 0;
         ++index) {
        const auto next = m_branches[branch].next.constFind(pieces[static_cast<size_t>(index)].word);
        if (next == m_branches[branch].next.constEnd())
            break;
        branch = static_cast<size_t>(*next);
        if (m_branches[branch].entry >= 0)
            best = {&m_entries[static_cast<size_t>(m_branches[branch].entry)], index - at + 1};
    }
    return best;
}

Result<void> Vocabulary::addRow(const RuleTable::Row& row, const QString& where)
{
    const QString phrases = row.cells.value(0);
    const QString meaning = row.cells.value(1);
    const auto entry = readMeaning(meaning);
    if (!entry)
        return failure(ErrorCode::BadRules, where, QStringLiteral("unknown meaning \"%1\"").arg(meaning));
    m_entries.push_back(*entry);
    m_entries.back().line = row.line;
    for (const QString& phrase : phrases.split(u'|')) {
        const QString trimmed = phrase.trimmed();
        size_t branch = 0;
        for (TextSpan span : splitPieces(trimmed, {0, trimmed.size()})) {
            const int word = intern(QStringView(trimmed).sliced(span.begin, span.length()));
            const auto next = m_branches[branch].next.constFind(word);
            if (next != m_branches[branch].next.constEnd()) {
                branch = static_cast<size_t>(*next);
                continue;
            }
            m_branches.push_back({});
            m_branches[branch].next.insert(word, static_cast<int>(m_branches.size()) - 1);
            branch = m_branches.size() - 1;
        }
        if (branch == 0)
            return failure(ErrorCode::BadRules, where, QStringLiteral("an empty phrase"));
        const int former = m_branches[branch].entry;
        m_branches[branch].entry = static_cast<int>(m_entries.size()) - 1;
        if (former >= 0)
            merge(m_entries.back(), m_entries[static_cast<size_t>(former)]);
    }
    return {};
}

Result<Vocabulary> Vocabulary::read(const QString& folder)
{
    const auto table = RuleTable::read(folder + QStringLiteral("/words.tsv"));
    if (!table)
        return tl::unexpected(table.error());
    Vocabulary vocabulary;
    vocabulary.m_table = table->ruleOf({}).name;
    for (const RuleTable::Row& row : table->rows()) {
        const QString where = QStringLiteral("%1:%2").arg(table->name()).arg(row.line);
        if (const auto added = vocabulary.addRow(row, where); !added)
            return tl::unexpected(added.error());
    }
    return vocabulary;
}

} // namespace extract::times
