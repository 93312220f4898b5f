#include "model/language/tokenizer.h"

#include "model/base/ruletable.h"
#include "model/language/characters.h"

#include <algorithm>
#include <array>

namespace language {

namespace {

constexpr qsizetype LongestListed = 24; ///< no listed abbreviation or affix is longer

/// What the text is cut into while one paragraph is read.
class Splitter {
public:
    Splitter(QStringView text, qsizetype offset, const Tokenizer& rules)
        : m_text(text)
        , m_offset(offset)
        , m_rules(rules)
    {
        m_tokens.reserve(static_cast<size_t>(text.size() / 5 + 1));
    }

    std::vector<TextSpan> run()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            if (m_text[at].isSpace() || m_text[at] == QChar(0x200B) || m_text[at] == QChar(0xFEFF)) {
                ++at;
                continue;
            }
            qsizetype end = at;
            while (end < m_text.size() && !m_text[end].isSpace())
                ++end;
            chunk(at, end);
            at = end;
        }
        return std::move(m_tokens);
    }

private:
    QChar at(qsizetype i) const { return m_text[i]; }
    QChar before(qsizetype i, qsizetype begin) const { return i > begin ? m_text[i - 1] : QChar(u' '); }
    QChar after(qsizetype i, qsizetype end) const { return i + 1 < end ? m_text[i + 1] : QChar(u' '); }
    QStringView slice(qsizetype begin, qsizetype end) const { return m_text.sliced(begin, end - begin); }

    void emitToken(qsizetype begin, qsizetype end)
    {
        if (begin < end)
            m_tokens.push_back({begin + m_offset, end + m_offset});
    }

    void chunk(qsizetype begin, qsizetype end)
    {
        begin = leading(begin, end);
        if (const qsizetype address = addressEnd(begin, end); address > begin) {
            emitToken(begin, address);
            begin = leading(address, end);
        }
        while (begin < end)
            begin = piece(begin, end);
    }

    /// Punctuation before a word.
    qsizetype leading(qsizetype begin, qsizetype end)
    {
        while (begin < end && !isWordCharacter(at(begin)) && !at(begin).isSurrogate()) {
            if (startsWord(begin, end))
                break;
            begin = punctuation(begin, end);
        }
        return begin;
    }

    /// "'em", "'90s", ".50", "-5", "#tag" and "@name" are words with a mark of their own.
    bool startsWord(qsizetype i, qsizetype end) const
    {
        const QChar next = after(i, end);
        if (isApostrophe(at(i)))
            return next.isDigit() || slice(i + 1, std::min(end, i + 3)).compare(u"em", Qt::CaseInsensitive) == 0;
        if (at(i) == u'.')
            return next.isDigit();
        if (at(i) == u'@')
            return isWordCharacter(next);
        return at(i) == u'#' && next.isLetter();
    }

    /// One mark, or a run of the same mark that means one thing ("...", "--", "!!", "?!").
    qsizetype punctuation(qsizetype begin, qsizetype end)
    {
        const QChar mark = at(begin);
        qsizetype stop = begin + 1;
        if (const qsizetype face = emoticonEnd(begin, end); face > begin) {
            stop = face;
        } else if (mark == u'!' || mark == u'?') {
            while (stop < end && (at(stop) == u'!' || at(stop) == u'?'))
                ++stop;
        } else if (mark == u'.' || mark == u'-' || mark == u'*' || mark == u'=' || mark == u'_' || mark == u'~'
            || mark == u'#' || mark == u'$' || mark == u'>' || mark == u'<' || mark == u'`' || isApostrophe(mark)) {
            while (stop < end && at(stop) == mark)
                ++stop;
        }
        emitToken(begin, stop);
        return stop;
    }

    /// The end of ":)", ":-(", ";D" and their like at the end of a chunk, or `begin`.
    qsizetype emoticonEnd(qsizetype begin, qsizetype end) const
    {
        if (at(begin) != u':' && at(begin) != u';')
            return begin;
        const qsizetype mouth = begin + 1 < end && at(begin + 1) == u'-' ? begin + 2 : begin + 1;
        const bool face = mouth + 1 == end && QStringView(u")(DPp/|").contains(at(mouth));
        return face && (begin == 0 || m_text[begin - 1].isSpace()) ? end : begin;
    }

    /// The end of a web or e-mail address that begins here, or `begin`.
    qsizetype addressEnd(qsizetype begin, qsizetype end) const
    {
        const QStringView whole = slice(begin, end);
        const auto starts = [whole](QStringView head) { return whole.startsWith(head, Qt::CaseInsensitive); };
        const bool web = starts(u"http://") || starts(u"https://") || starts(u"www.") || starts(u"ftp://");
        const qsizetype sign = web ? -1 : whole.indexOf(u'@');
        const bool mail =
            sign > 0 && sign + 1 < whole.size() && isWordCharacter(whole[sign - 1]) && whole.indexOf(u'.', sign) > 0;
        if (!web && !mail && !isDomain(whole))
            return begin;
        while (end > begin && !isWordCharacter(at(end - 1)) && at(end - 1) != u'/')
            --end;
        return end;
    }

    /// "example.org", "example.co.uk/page": labels of small letters, the last one a common top level.
    static bool isDomain(QStringView whole)
    {
        static constexpr std::array Tops{u"com", u"org", u"net", u"gov", u"edu", u"info"};
        const qsizetype slash = whole.indexOf(u'/');
        QStringView host = slash < 0 ? whole : whole.first(slash);
        while (!host.isEmpty() && !host.back().isLetterOrNumber())
            host.chop(1);
        const qsizetype dot = host.lastIndexOf(u'.');
        if (dot < 2 || !host[dot - 1].isLetterOrNumber() || host.indexOf(u'\'') >= 0)
            return false;
        const QStringView top = host.sliced(dot + 1);
        return std::ranges::any_of(Tops, [top](QStringView known) { return top == known; });
    }

    /// One word with what belongs to it, or one mark; gives where the next begins.
    qsizetype piece(qsizetype begin, qsizetype end)
    {
        if (at(begin).isSurrogate())
            return symbols(begin, end);
        if (!isWordCharacter(at(begin)) && !startsWord(begin, end))
            return punctuation(begin, end);
        qsizetype stop = begin + 1;
        while (stop < end && belongs(stop, begin, end))
            ++stop;
        word(begin, stop);
        return stop;
    }

    /// Characters beyond the basic plane: letters run on, emoji with their joiners make one token each.
    qsizetype symbols(qsizetype begin, qsizetype end)
    {
        qsizetype stop = begin;
        bool joined = true;
        while (stop < end && (at(stop).isSurrogate() || at(stop) == QChar(0x200D) || at(stop) == QChar(0xFE0F))) {
            const bool pair = at(stop).isHighSurrogate() && stop + 1 < end && at(stop + 1).isLowSurrogate();
            const char32_t code = pair ? QChar::surrogateToUcs4(at(stop), at(stop + 1)) : at(stop).unicode();
            const bool modifier = code == 0x200D || code == 0xFE0F || (code >= 0x1F3FB && code <= 0x1F3FF);
            if (!joined && !modifier && !QChar::isLetterOrNumber(code))
                break;
            joined = code == 0x200D || QChar::isLetterOrNumber(code);
            stop += pair ? 2 : 1;
        }
        stop = std::max(stop, begin + 1);
        emitToken(begin, stop);
        return stop;
    }

    /// Whether the character at `i` goes on with the word that began at `begin`; hyphens and apostrophes do, and are
    /// looked at again in the word.
    bool belongs(qsizetype i, qsizetype begin, qsizetype end) const
    {
        const QChar c = at(i), last = before(i, begin), next = after(i, end);
        if (isWordCharacter(c) || c.isSurrogate())
            return !c.isSurrogate();
        const bool numbers = last.isDigit() && next.isDigit();
        if (c == u'.')
            return stopBelongs(i, begin, end);
        if (c == u',' || c == u':' || c == u'/')
            return numbers;
        if (c == u'&')
            return last.isUpper() && next.isUpper();
        if (c == u'*' || c == u'@')
            return isWordCharacter(last) && isWordCharacter(next);
        if (isApostrophe(c) || isHyphen(c) || c == QChar(0x00AD))
            return (isWordCharacter(last) || last == u'.') && isWordCharacter(next);
        return false;
    }

    bool stopBelongs(qsizetype i, qsizetype begin, qsizetype end) const
    {
        const QChar last = before(i, begin), next = after(i, end);
        if (last == u'.' || next == u'.')
            return false;
        if (last.isDigit() && next.isDigit())
            return true;
        qsizetype from = i;
        while (from > begin && i - from < LongestListed && (isWordCharacter(at(from - 1)) || at(from - 1) == u'.'))
            --from;
        const QStringView candidate = slice(from, i + 1);
        if (isWordCharacter(next)) // "U.S", "e.g", "Ph.D" go on; "over.Then" is two sentences
            return next.isLetter() && (candidate.size() <= 3 || candidate.chopped(1).contains(u'.') || !next.isUpper());
        return m_rules.isAbbreviation(candidate);
    }

    /// Where the unit begins that is written on to a number ("6:00am", "15m"), or `end`.
    qsizetype unitBegin(qsizetype begin, qsizetype end) const
    {
        static constexpr std::array Units{u"am", u"pm", u"m", u"k", u"b", u"bn", u"mn", u"mm", u"cm", u"km", u"ft",
            u"kg", u"mph", u"kph", u"km/h", u"hz", u"x", u"tn", u"gb", u"mb"};
        qsizetype at_ = end;
        while (at_ > begin && at(at_ - 1).isLetter())
            --at_;
        if (at_ == begin || at_ == end || !at(at_ - 1).isDigit() || !at(begin).isDigit())
            return end;
        const QStringView unit = slice(at_, end);
        return std::ranges::any_of(
                   Units, [unit](QStringView known) { return unit.compare(known, Qt::CaseInsensitive) == 0; })
            ? at_
            : end;
    }

    void word(qsizetype begin, qsizetype end)
    {
        if (const qsizetype unit = unitBegin(begin, end); unit < end) {
            emitToken(begin, unit);
            emitToken(unit, end);
            return;
        }
        qsizetype from = begin;
        for (qsizetype i = begin + 1; i + 1 < end; ++i) {
            if (!isHyphen(at(i)))
                continue;
            qsizetype next = i + 1;
            while (next < end && !isHyphen(at(next)))
                ++next;
            const QStringView left = slice(from, i), right = slice(i + 1, next);
            if (m_rules.isJoining(left, right))
                continue;
            contraction(from, i);
            emitToken(i, i + 1);
            from = i + 1;
        }
        contraction(from, end);
    }

    /// Cuts "n't", "'s", "'ll" and the fused forms ("cannot") off.
    void contraction(qsizetype begin, qsizetype end)
    {
        const QStringView form = slice(begin, end);
        const qsizetype cut = begin + clitic(form);
        if (cut > begin && cut < end) {
            contraction(begin, cut);
            emitToken(cut, end);
        } else {
            emitToken(begin, end);
        }
    }

    /// Where a clitic begins in `form`, 0 when there is none.
    static qsizetype clitic(QStringView form)
    {
        static constexpr std::array Clitics{u"s", u"d", u"m", u"ll", u"re", u"ve"};
        const qsizetype size = form.size();
        if (size < 3 || size > 40)
            return 0;
        const auto ends = [form](QStringView tail) { return form.endsWith(tail, Qt::CaseInsensitive); };
        if (size > 3 && isApostrophe(form[size - 2]) && form[size - 3].toLower() == u'n' && ends(u"t"))
            return form[size - 1].isLetter() ? size - 3 : 0;
        for (const qsizetype length : {1, 2}) {
            const qsizetype mark = size - length - 1;
            if (mark > 0 && isApostrophe(form[mark])
                && std::ranges::any_of(Clitics, [&](QStringView c) { return c.size() == length && ends(c); }))
                return mark;
        }
        return fused(form);
    }

    static qsizetype fused(QStringView form)
    {
        struct Fused {
            QStringView form;
            qsizetype cut;
        };
        static constexpr std::array Forms{Fused{u"cannot", 3}, Fused{u"gonna", 3}, Fused{u"wanna", 3},
            Fused{u"gotta", 3}, Fused{u"dont", 2}, Fused{u"didnt", 3}, Fused{u"doesnt", 4}, Fused{u"isnt", 2},
            Fused{u"wasnt", 3}, Fused{u"gimme", 3}, Fused{u"lemme", 3}, Fused{u"im", 1}, Fused{u"ive", 1},
            Fused{u"cant", 2}, Fused{u"wont", 2}, Fused{u"havent", 4}, Fused{u"couldnt", 5}, Fused{u"wouldnt", 5},
            Fused{u"thats", 4}, Fused{u"alot", 1}};
        for (const Fused& known : Forms) {
            if (form.compare(known.form, Qt::CaseInsensitive) == 0)
                return known.cut;
        }
        return 0;
    }

    QStringView m_text;
    qsizetype m_offset;
    const Tokenizer& m_rules;
    std::vector<TextSpan> m_tokens;
};

} // namespace

Result<Tokenizer> Tokenizer::load()
{
    Tokenizer tokenizer;
    const auto abbreviations = RuleTable::read(QStringLiteral(":/language/en/language/abbreviations.tsv"));
    const auto hyphens = RuleTable::read(QStringLiteral(":/language/en/language/hyphens.tsv"));
    if (!abbreviations)
        return tl::unexpected(abbreviations.error());
    if (!hyphens)
        return tl::unexpected(hyphens.error());
    for (const RuleTable::Row& row : abbreviations->rows()) {
        tokenizer.m_abbreviations.insert(row.cells[0]);
        if (row.cells[1] == QLatin1String("opens"))
            tokenizer.m_openers.insert(row.cells[0]);
    }
    for (const RuleTable::Row& row : hyphens->rows())
        (row.cells[1] == QLatin1String("prefix") ? tokenizer.m_prefixes : tokenizer.m_suffixes).insert(row.cells[0]);
    return tokenizer;
}

std::vector<TextSpan> Tokenizer::tokenize(QStringView text, qsizetype offset) const
{
    return Splitter(text, offset, *this).run();
}

bool Tokenizer::isAbbreviation(QStringView form) const
{
    if (form.size() < 2 || form.size() > LongestListed || form.back() != u'.')
        return false;
    if (form.size() == 2)
        return form[0].isUpper();
    const QStringView inner = form.chopped(1);
    if (inner.contains(u'.') && inner[inner.size() - 2] == u'.' && inner.back().isLetter())
        return true; // "U.S.", "a.m."
    return m_abbreviations.contains(form.toString().toLower());
}

bool Tokenizer::wantsMore(QStringView form) const
{
    return form.size() <= LongestListed && m_openers.contains(form.toString().toLower());
}

bool Tokenizer::isJoining(QStringView before, QStringView after) const
{
    if (before.isEmpty() || after.isEmpty())
        return true;
    const auto listed = [](const QSet<QString>& set, QStringView part) {
        return part.size() <= LongestListed && set.contains(part.toString().toLower());
    };
    return listed(m_prefixes, before) || listed(m_suffixes, after);
}

} // namespace language
