#pragma once

#include "app/commandline/console.h"
#include "model/extract/pipeline.h"
#include "model/io/limits.h"
#include "model/io/reader.h"
#include "model/records/records.h"

#include <QStringList>
#include <optional>
#include <string>

namespace commandline {

/// The argument of --published; nothing where it was not given. Fails with BadDate.
Result<std::optional<Publication>> userPublication(const std::string& argument);

/// Opens what the arguments name and extracts what is not extracted yet. Loads the engine's resources once, and only
/// where there is an article to extract.
class Articles {
public:
    /// `published`: a day for all articles, from the user; nothing leaves what the articles say. `chronology`: which
    /// background events may date what they only mention.
    explicit Articles(std::optional<Publication> published, extract::ChronologyChoice chronology = {})
        : m_published(std::move(published))
        , m_chronology(std::move(chronology))
    {
    }

    /// Reads at most so many code units of an article; the rest is cut off, with a diagnostic.
    void setMostText(qsizetype most) { m_mostText = most; }
    qsizetype mostText() const { return m_mostText; }

    /// Records of one file; "-" is standard input.
    Result<Records> read(const QString& file);
    /// What a reader gives for one file, before extraction: articles with their dates, or a whole records document.
    Result<io::Opened> open(const QString& file);
    /// The engine's resources, loaded at the first call.
    Result<extract::Resources> resources();
    /// Gives an article the publication date of the user, if there is one.
    void setPublished(Article& article) const;
    /// Records of the articles of one file as a reader gives them, the reading's remarks among them.
    Result<Records> extract(Records reading);

    /// Reads files one after the other into one document; what fails is said and left out, and `failed` is set.
    struct Joined {
        Records records;
        bool failed = false;
    };
    Joined readAll(const QStringList& files, Console& console);

private:
    Result<Records> readWhole(const QString& file);

    std::optional<Publication> m_published;
    extract::ChronologyChoice m_chronology;
    qsizetype m_mostText = io::most(io::Limit::TextLength);
    std::optional<extract::Resources> m_resources;
};

} // namespace commandline
