#include "model/io/reader.h"

#include "model/io/datelines.h"
#include "model/io/decoding.h"
#include "model/io/filebytes.h"
#include "model/io/languageof.h"
#include "model/io/publication.h"
#include "model/io/recordsformat.h"
#include "model/io/surrogates.h"
#include "model/io/textcut.h"
#include "model/text/wellformed.h"

#include <QCryptographicHash>
#include <QDate>
#include <QRegularExpression>
#include <QTime>
#include <algorithm>

namespace io {

namespace {

bool isBlank(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace() || c == QChar(0xFEFF) || c == QChar(0x200B); });
}

Records articleOf(const QString& decoded, const QString& title, const QString& name, qsizetype mostText)
{
    const LineRules rules;
    const qsizetype cut = cutPosition(decoded, mostText);
    Records records;
    Article article;
    article.id = {1};
    article.key = QStringLiteral("a1");
    article.file = name;
    article.title = wellFormed(title);
    article.text = SourceText(decoded.first(cut));
    Layout layout = layoutOf(article.text, isMarkdown(name, article.text), rules);
    article.paragraphs = std::move(layout.paragraphs);
    records.diagnostics = describeArticle(article, layout.frontMatter, rules);
    if (auto foreign = settleLanguage(article))
        records.diagnostics.push_back(std::move(*foreign));
    const auto add = [&](Diagnostic found) {
        found.article = article.id;
        records.diagnostics.push_back(std::move(found));
    };
    if (const auto broken = remarkOnSurrogates(loneSurrogates(title) + loneSurrogates(decoded)))
        add(*broken);
    if (cut < decoded.size())
        add(remarkOnCut(article.text, decoded.size()));
    records.articles.push_back(std::move(article));
    return records;
}

// What a file that begins like a data format is, when it is no article in plain words.
QString foreignFormat(const QByteArray& start, const QString& name)
{
    if (start.startsWith("<?xml"))
        return QStringLiteral("an XML document");
    if (name.endsWith(u".json", Qt::CaseInsensitive) || name.endsWith(u".jsonl", Qt::CaseInsensitive))
        return QStringLiteral("JSON, but no records document");
    return {};
}

bool looksLikeRecords(const QByteArray& start)
{
    return start.startsWith('{') && start.contains("\"communique-records\"");
}

QString fileOf(const FileContent& content)
{
    return content.name == u"-" ? QString() : content.name;
}

// What the bytes and where they come from say of each of their articles.
void stamp(Records& records, const FileContent& content)
{
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(content.bytes, QCryptographicHash::Sha256).toHex());
    for (Article& article : records.articles) {
        article.sha256 = sha256;
        if (!content.retrieved.isNull())
            article.retrieved = content.retrieved;
        if (article.url.isEmpty())
            article.url = content.address;
    }
}

// Drafts of one file as one set of records: articles and the remarks on them are numbered on.
Result<Opened> openedDrafts(std::vector<Draft> drafts, const Format& format, const FileContent& content)
{
    const LineRules rules;
    Opened opened;
    for (Draft& draft : drafts) {
        const auto isText = [](const DraftBlock& block) { return !isBlank(block.text); };
        if (std::ranges::none_of(draft.blocks, isText))
            continue;
        Records one = articleOfDraft(
            std::move(draft), QString::fromLatin1(format.name), fileOf(content), rules, content.mostText);
        const int number = static_cast<int>(opened.records.articles.size()) + 1;
        one.articles.front().id = {number};
        one.articles.front().key = QStringLiteral("a%1").arg(number);
        opened.records.articles.push_back(std::move(one.articles.front()));
        for (Diagnostic& diagnostic : one.diagnostics) {
            diagnostic.article = {number};
            opened.records.diagnostics.push_back(std::move(diagnostic));
        }
    }
    if (opened.records.articles.empty())
        return failure(ErrorCode::FileEmpty, content.name, QStringLiteral("no text of an article"));
    stamp(opened.records, content);
    return opened;
}

// Whether copied words hold far more than what was read of their marked-up form.
bool isPoorer(const Result<std::vector<Draft>>& drafts, const QString& words)
{
    if (isBlank(words))
        return false;
    qsizetype read = 0;
    for (const Draft& draft : drafts ? *drafts : std::vector<Draft>()) {
        for (const DraftBlock& block : draft.blocks)
            read += block.text.size();
    }
    return read * 4 < words.size();
}

Result<Opened> openedRecords(const QByteArray& utf8, const QString& name)
{
    return readRecords(utf8, name).map([](Records&& records) { return Opened{std::move(records), true}; });
}

// Nothing is to be decoded: a document that is large need not be held in memory twice more.
bool isPlainUtf8(const QByteArray& bytes)
{
    return !bytes.contains('\0') && QUtf8StringView(bytes).isValidUtf8();
}

Result<Opened> openedText(const FileContent& content)
{
    auto decoded = decode(content.bytes, content.name);
    if (!decoded)
        return tl::unexpected(decoded.error());
    if (isBlank(decoded->text))
        return failure(ErrorCode::FileEmpty, content.name, QStringLiteral("only white space"));
    const QByteArray start =
        QStringView(decoded->text).first(std::min<qsizetype>(decoded->text.size(), 4096)).trimmed().toUtf8().toLower();
    if (looksLikeRecords(start) || (start.startsWith('{') && decoded->text.contains(u"\"communique-records\""))) {
        return openedRecords(decoded->text.toUtf8(), content.name);
    }
    if (const QString format = foreignFormat(start, content.name); !format.isEmpty())
        return failure(ErrorCode::UnknownFormat, content.name, format);
    Opened opened{articleOf(decoded->text, {}, fileOf(content), content.mostText), false};
    for (Diagnostic& diagnostic : decoded->diagnostics)
        diagnostic.article = opened.records.articles.front().id;
    opened.records.diagnostics.insert(
        opened.records.diagnostics.begin(), decoded->diagnostics.begin(), decoded->diagnostics.end());
    stamp(opened.records, content);
    return opened;
}

} // namespace

Result<Opened> open(const QString& path, std::stop_token stop)
{
    const auto state = fileState(path);
    const auto bytes = fileBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    FileContent content;
    content.bytes = *bytes;
    content.name = path;
    content.stop = std::move(stop);
    return openContent(content).map([&](Opened&& opened) {
        opened.state = state;
        return std::move(opened);
    });
}

Result<Opened> openBytes(const QByteArray& bytes, const QString& name)
{
    FileContent content;
    content.bytes = bytes;
    content.name = name;
    return openContent(content);
}

Result<Opened> openContent(const FileContent& content, ReadDrafts read)
{
    if (content.bytes.size() > mostBytes(content.bytes))
        return tooLarge(content.bytes, content.name, content.bytes.size());
    if (content.bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, content.name);
    if (startsLikeRecords(content.bytes) && isPlainUtf8(content.bytes))
        return openedRecords(content.bytes, content.name);
    const Format* format = formatOf(content);
    if (!format)
        return openedText(content);
    auto drafts = read(*format, content);
    if (isPoorer(drafts, content.words))
        return Opened{articleFromText(content.words, {}, content.name, content.mostText), false};
    if (!drafts)
        return tl::unexpected(drafts.error());
    return openedDrafts(std::move(*drafts), *format, content);
}

Records articleFromText(const QString& text, const QString& title, const QString& name, qsizetype mostText)
{
    return articleOf(QString(text).remove(QChar(0)), title, name, mostText); // no text has it; decoding drops it, too
}

} // namespace io
