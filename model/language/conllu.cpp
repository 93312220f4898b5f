#include "model/language/conllu.h"

#include "model/language/characters.h"
#include "model/language/labels.h"
#include "model/language/readtogether.h"

#include <algorithm>
#include <array>

namespace language {

namespace {

QByteArray bytesOf(QLatin1String text)
{
    return QByteArray(text.data(), text.size());
}

/// LEMMA to DEPREL of one word, with an empty XPOS and DEPS.
QByteArray columnsOf(const Token& token)
{
    return token.lemma.text().toUtf8() + '\t' + bytesOf(labelOf(token.tag)) + "\t_\t"
        + labelOf(token.features).toLatin1() + '\t' + QByteArray::number(token.head + 1) + '\t'
        + bytesOf(labelOf(token.relation)) + "\t_\t";
}

/// For each word "B-PER", "I-PER" or nothing.
std::vector<QByteArray> nameColumns(size_t words, std::span<const Name> names)
{
    std::vector<QByteArray> columns(words);
    for (const Name& name : names) {
        for (int i = name.first; i < name.end; ++i)
            columns[static_cast<size_t>(i)] = (i == name.first ? "B-" : "I-") + bytesOf(labelOf(name.type));
    }
    return columns;
}

/// Whether `form` is written on to the word before it as its clitic, so that both make one orthographic token.
bool isClitic(QStringView form, QStringView before, const Token& token)
{
    static constexpr std::array Clitics{u"s", u"m", u"d", u"ll", u"ve", u"re"};
    if (form.size() == 3 && form.endsWith(u't', Qt::CaseInsensitive) && isApostrophe(form[1]))
        return true; // n't
    if (form.compare(u"not", Qt::CaseInsensitive) == 0)
        return before.compare(u"can", Qt::CaseInsensitive) == 0;
    if (!isApostrophe(form[0]))
        return form.compare(u"na", Qt::CaseInsensitive) == 0 || form.compare(u"ta", Qt::CaseInsensitive) == 0;
    return (form.size() == 1 && token.tag == Tag::Part) || std::ranges::any_of(Clitics, [form](QStringView known) {
        return form.sliced(1).compare(known, Qt::CaseInsensitive) == 0;
    });
}

/// Counts code points up to ascending places of a text.
class CodePointCounter {
public:
    explicit CodePointCounter(QStringView text)
        : m_text(text)
    {
    }
    qsizetype upTo(qsizetype unit)
    {
        for (; m_at < unit; ++m_at)
            m_points += !m_text[m_at].isLowSurrogate();
        return m_points;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_points = 0;
};

/// Writes sentence after sentence of one text.
class Writer {
public:
    explicit Writer(const SourceText& text)
        : m_text(text)
        , m_points(text.view())
    {
    }

    void sentence(const Sentence& sentence, std::span<const Name> names)
    {
        if (sentence.block != m_block)
            m_out += "# newpar\n";
        m_block = sentence.block;
        QString text = m_text.slice(sentence.span).toString();
        text.replace(u'\n', u' ');
        m_out += "# sent_id = " + QByteArray::number(++m_number) + "\n# text = " + text.toUtf8() + '\n';
        const auto columns = nameColumns(sentence.tokens.size(), names);
        for (size_t i = 0; i < sentence.tokens.size(); ++i) {
            if (const size_t last = rangeEnd(sentence, i); last > i)
                range(sentence, i, last);
            word(sentence, i, columns[i]);
        }
        m_out += '\n';
    }

    QByteArray take() { return std::move(m_out); }

private:
    QStringView form(const Sentence& sentence, size_t i) const { return m_text.slice(sentence.tokens[i].span); }

    bool joins(const Sentence& sentence, size_t i) const
    {
        return i > 0 && i < sentence.tokens.size() && !sentence.tokens[i - 1].spaceAfter
            && isClitic(form(sentence, i), form(sentence, i - 1), sentence.tokens[i])
            && form(sentence, i - 1)[0].isLetterOrNumber();
    }

    size_t rangeEnd(const Sentence& sentence, size_t i) const
    {
        if (joins(sentence, i))
            return i; // inside one already
        while (joins(sentence, i + 1))
            ++i;
        return i;
    }

    void range(const Sentence& sentence, size_t first, size_t last)
    {
        const TextSpan span{sentence.tokens[first].span.begin, sentence.tokens[last].span.end};
        m_out += QByteArray::number(first + 1) + '-' + QByteArray::number(last + 1) + '\t' + m_text.slice(span).toUtf8()
            + "\t_\t_\t_\t_\t_\t_\t_\t" + (sentence.tokens[last].spaceAfter ? "_" : "SpaceAfter=No") + '\n';
    }

    void word(const Sentence& sentence, size_t i, const QByteArray& name)
    {
        const Token& token = sentence.tokens[i];
        m_out += QByteArray::number(i + 1) + '\t' + form(sentence, i).toUtf8() + '\t' + columnsOf(token);
        if (!name.isEmpty())
            m_out += "NER=" + name + '|';
        if (!token.spaceAfter)
            m_out += "SpaceAfter=No|";
        const qsizetype begin = m_points.upTo(token.span.begin);
        m_out +=
            "TokenRange=" + QByteArray::number(begin) + ':' + QByteArray::number(m_points.upTo(token.span.end)) + '\n';
    }

    const SourceText& m_text;
    CodePointCounter m_points;
    QByteArray m_out;
    int m_block = -1;
    int m_number = 0;
};

/// MISC with the name put in its place and any older one taken out.
QByteArray withName(const QByteArray& misc, const QByteArray& name)
{
    QList<QByteArray> parts;
    for (const QByteArray& part : misc.split('|')) {
        if (!part.startsWith("NER=") && part != "_" && !part.isEmpty())
            parts.append(part);
    }
    if (!name.isEmpty())
        parts.append("NER=" + name);
    std::ranges::sort(parts);
    return parts.isEmpty() ? QByteArray("_") : parts.join('|');
}

} // namespace

QByteArray toConllu(const SourceText& text, std::span<const Sentence> sentences, std::span<const Name> names)
{
    Writer writer(text);
    size_t next = 0;
    for (size_t s = 0; s < sentences.size(); ++s) {
        const size_t first = next;
        while (next < names.size() && names[next].sentence == static_cast<int>(s))
            ++next;
        writer.sentence(sentences[s], names.subspan(first, next - first));
    }
    return writer.take();
}

Result<ConlluFile> ConlluFile::read(const QByteArray& utf8)
{
    ConlluFile file;
    Block block;
    int number = 0;
    for (QByteArray line : utf8.split('\n')) {
        ++number;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty()) {
            if (!block.lines.isEmpty())
                file.m_blocks.append(std::move(block));
            block = {};
            continue;
        }
        const QList<QByteArray> columns = line.startsWith('#') ? QList<QByteArray>() : line.split('\t');
        if (!line.startsWith('#') && columns.size() != 10)
            return failure(ErrorCode::UnknownFormat, {},
                QStringLiteral("line %1: a word line of CoNLL-U has ten columns, this one %2")
                    .arg(number)
                    .arg(columns.size()));
        block.newDocument = block.newDocument || line.startsWith("# newdoc");
        if (columns.isEmpty() || columns[0].contains('-') || columns[0].contains('.')) {
            block.lines.append({line, -1});
            continue;
        }
        block.lines.append({columns[0] + '\t' + columns[1] + '\t' + columns[9], static_cast<int>(block.forms.size())});
        block.forms.append(QString::fromUtf8(columns[1]));
    }
    if (!block.lines.isEmpty())
        file.m_blocks.append(std::move(block));
    return file;
}

void ConlluFile::write(
    const Block& block, const std::vector<Token>& tokens, const std::vector<QByteArray>& names, QByteArray& out) const
{
    for (const Line& line : block.lines) {
        if (line.word < 0) {
            out += line.bytes + '\n';
            continue;
        }
        const auto at = static_cast<size_t>(line.word);
        const QList<QByteArray> parts = line.bytes.split('\t');
        out += parts[0] + '\t' + parts[1] + '\t' + columnsOf(tokens[at]) + withName(parts[2], names[at]) + '\n';
    }
    out += '\n';
}

QByteArray ConlluFile::analysed(const Models& models, std::stop_token stop) const
{
    QByteArray out;
    for (qsizetype first = 0; first < m_blocks.size() && !stop.stop_requested();) {
        qsizetype end = first + 1;
        while (end < m_blocks.size() && !m_blocks[end].newDocument)
            ++end;
        // The forms of one document as a text of their own, so that names are consistent over it.
        QString text;
        std::vector<Sentence> sentences;
        for (qsizetype b = first; b < end; ++b) {
            Sentence sentence;
            sentence.block = static_cast<int>(b - first);
            for (const QString& form : m_blocks[b].forms) {
                Token token;
                token.span = TextSpan{text.size(), text.size() + form.size()};
                sentence.tokens.push_back(token);
                text += form + u' ';
            }
            if (!sentence.tokens.empty())
                sentence.span = {sentence.tokens.front().span.begin, sentence.tokens.back().span.end};
            sentences.push_back(std::move(sentence));
        }
        sentences.resize(readTogether(text, sentences, models.tables(), stop));
        end = first + std::ssize(sentences);
        const std::vector<Name> names = tagNames(SourceText(text), sentences, models);
        size_t next = 0;
        for (qsizetype b = first; b < end && !stop.stop_requested(); ++b) {
            const size_t from = next;
            while (next < names.size() && names[next].sentence == static_cast<int>(b - first))
                ++next;
            const auto& tokens = sentences[static_cast<size_t>(b - first)].tokens;
            write(m_blocks[b], tokens, nameColumns(tokens.size(), std::span(names).subspan(from, next - from)), out);
        }
        if (end == first) // it was told to stop
            break;
        first = end;
    }
    return out;
}

} // namespace language
