// communique-cli parse: text in, tokens, tags, trees and names as CoNLL-U out.
#include "app/commandline/command.h"
#include "app/commandline/commandline.h"
#include "app/commandline/console.h"
#include "app/commandline/output.h"
#include "app/errorwords.h"
#include "model/io/reader.h"
#include "model/language/conllu.h"

#include <QFile>
#include <memory>
#include <vector>

namespace commandline {

namespace {

struct ParseOptions {
    std::vector<std::string> files;
    bool conllu = false;
};

Result<QByteArray> bytesOf(const QString& name)
{
    QFile file(name);
    const bool open = name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return failure(ErrorCode::FileUnreadable, name, file.errorString());
    return file.readAll();
}

Result<io::Opened> opened(const QString& name)
{
    if (name != u"-")
        return io::open(name);
    const auto bytes = bytesOf(name);
    return bytes ? io::openBytes(*bytes, name) : Result<io::Opened>(tl::unexpected(bytes.error()));
}

Result<QByteArray> parsedText(const QString& file, const language::Models& models)
{
    const auto source = opened(file);
    if (!source)
        return tl::unexpected(source.error());
    QByteArray out;
    for (const Article& article : source->records.articles) {
        std::vector<TextSpan> blocks;
        for (const Paragraph& paragraph : article.paragraphs)
            blocks.push_back(paragraph.span);
        const auto sentences = language::parse(article.text, blocks, models);
        out += "# newdoc id = " + article.key.toUtf8() + '\n'
            + language::toConllu(article.text, sentences, language::tagNames(article.text, sentences, models));
    }
    return out;
}

Result<QByteArray> parsedConllu(const QString& name, const language::Models& models)
{
    const auto bytes = bytesOf(name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto read = language::ConlluFile::read(*bytes);
    if (!read)
        return failure(read.error().code, name, read.error().detail);
    return read->analysed(models);
}

int parse(const ParseOptions& options, Console& console)
{
    const auto models = language::Models::load();
    if (!models) {
        console.fail(models.error());
        return SomeFailed;
    }
    const std::vector<std::string> files = options.files.empty() ? std::vector<std::string>{"-"} : options.files;
    int status = AllDone;
    for (const std::string& file : files) {
        const QString name = fromArgument(file);
        const auto parsed = options.conllu ? parsedConllu(name, *models) : parsedText(name, *models);
        if (!parsed) {
            console.fail(parsed.error());
            status = SomeFailed;
        } else if (const auto written = writeOutput(*parsed, {}); !written) {
            console.fail(written.error());
            return SomeFailed;
        }
    }
    return status;
}

} // namespace

void addParseCommand(CLI::App& program, Invocation& invocation)
{
    CLI::App* command = addCommand(program, invocation, "parse", "Print sentences, tags, trees and names as CoNLL-U");
    const auto options = std::make_shared<ParseOptions>();
    command->add_option("FILE", options->files, "Plain text or Markdown; - or nothing is standard input");
    command->add_flag(
        "--conllu", options->conllu, "Read CoNLL-U, of which the forms alone are looked at, and analyse it anew");
    command->callback(
        [&invocation, options] { invocation.run = [options](Console& console) { return parse(*options, console); }; });
}

} // namespace commandline
