#pragma once

#include "model/base/result.h"

#include <QHash>
#include <QString>

namespace gold {

/// The texts of articles that stay in the data folder, as the readings name them: "gum/dep/FILE.conllu" (paragraphs
/// from its newpar lines, sentences from their text lines), "meantime/…/FILE.xml" (put together from its words),
/// "ecbplus/articles.jsonl#ID".
class CorpusTexts {
public:
    explicit CorpusTexts(QString dataFolder)
        : m_folder(std::move(dataFolder))
    {
    }

    /// Fails with FileNotFound where the folder does not have it.
    Result<QString> textOf(const QString& name);

private:
    void readStorylines(const QString& path);

    QString m_folder;
    QHash<QString, QString> m_storylines; ///< by name, looked up alone
};

} // namespace gold
