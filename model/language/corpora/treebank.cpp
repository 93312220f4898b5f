#include "model/language/corpora/treebank.h"

#include "model/language/labels.h"
#include "model/language/tagger.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace language::corpora {

namespace {

quint8 pennOf(QStringView label)
{
    const auto known = pennTags();
    const auto found = std::ranges::find_if(known, [label](QLatin1String penn) { return label == penn; });
    return static_cast<quint8>((found == known.end() ? known.begin() : found) - known.begin());
}

TreebankWord wordOf(const QList<QStringView>& columns)
{
    TreebankWord word;
    word.form = columns[1].toString();
    word.lemma = columns[2].toString();
    word.tag = tagOf(columns[3]).value_or(Tag::X);
    word.penn = pennOf(columns[4]);
    word.features = featuresOf(columns[5]);
    word.head = columns[6].toInt() - 1;
    word.relation = relationOf(columns[7]).value_or(Relation::Dep);
    word.spaceAfter = !columns[9].contains(u"SpaceAfter=No");
    return word;
}

} // namespace

QString TreebankSentence::text() const
{
    QString text;
    for (const TreebankWord& word : words) {
        text += word.form;
        if (word.spaceAfter)
            text += u' ';
    }
    return text;
}

Result<Treebank> readTreebank(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    Treebank treebank;
    TreebankSentence sentence;
    const QString all = QString::fromUtf8(file.readAll());
    int inRange = 0;
    for (QStringView line : QStringView(all).split(u'\n')) {
        if (line.isEmpty()) {
            if (!sentence.words.empty())
                treebank.push_back(std::move(sentence));
            sentence = {};
            sentence.document = treebank.empty() ? QString() : treebank.back().document;
        } else if (line[0] == u'#') {
            sentence.newParagraph = sentence.newParagraph || line.startsWith(u"# newpar");
            if (line.startsWith(u"# sent_id = "))
                sentence.id = line.sliced(12).trimmed().toString();
            if (line.startsWith(u"# newdoc")) {
                sentence.newDocument = true;
                sentence.document = line.sliced(line.lastIndexOf(u' ') + 1).toString();
            }
        } else {
            const QList<QStringView> columns = line.split(u'\t');
            if (columns[0].contains(u'-')) {
                inRange = columns[0].sliced(columns[0].indexOf(u'-') + 1).toInt();
                const int first = columns[0].first(columns[0].indexOf(u'-')).toInt();
                inRange = (inRange - first + 1) * (columns[9].contains(u"SpaceAfter=No") ? -1 : 1);
                continue;
            }
            if (columns[0].contains(u'.'))
                continue;
            sentence.words.push_back(wordOf(columns));
            if (inRange != 0) { // the words of a range stand without spaces; the last one takes the range's
                const int left = std::abs(inRange) - 1;
                sentence.words.back().spaceAfter = left == 0 && inRange > 0;
                inRange = inRange > 0 ? left : -left;
            }
        }
    }
    return treebank;
}

Result<QStringList> gumDocuments(const QString& gumFolder, const QString& split)
{
    QFile file(gumFolder + QStringLiteral("/splits.md"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.fileName(), file.errorString());
    QStringList paths;
    QString section;
    const QString all = QString::fromUtf8(file.readAll());
    for (const QString& line : all.split(u'\n')) {
        if (line.startsWith(u"## "))
            section = line.mid(3).trimmed();
        const QString name = line.trimmed().mid(2);
        const QString path = gumFolder + QStringLiteral("/dep/") + name + QStringLiteral(".conllu");
        if (section == split && line.trimmed().startsWith(u"* ") && QFileInfo::exists(path))
            paths.append(path);
    }
    std::ranges::sort(paths);
    return paths;
}

} // namespace language::corpora
