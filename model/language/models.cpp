#include "model/language/modelbytes.h"
#include "model/language/tables.h"

namespace language {

Result<Models> Models::load()
{
    Tables tables;
    auto tokenizer = Tokenizer::load();
    if (!tokenizer)
        return tl::unexpected(tokenizer.error());
    tables.tokenizer = std::move(*tokenizer);
    auto irregularVerbs = IrregularVerbs::load();
    if (!irregularVerbs)
        return tl::unexpected(irregularVerbs.error());
    tables.irregularVerbs = std::move(*irregularVerbs);
    tables.encoder = Encoder(bytes::encoder());
    tables.tagger = Tagger(bytes::tagger());
    tables.parser = Parser(bytes::parser());
    tables.morphology = Morphology(bytes::morphology());
    tables.signs = SignReader(bytes::signs());
    tables.likeness = Likeness(bytes::likeness());
    tables.names = NameTagger(bytes::names());
    const auto damaged = [](const char* file) {
        return failure(ErrorCode::BadRules, QLatin1String(file),
            QStringLiteral("missing or damaged; train it again with communique-train"));
    };
    if (!tables.encoder.isValid())
        return damaged("language/en/encoder.model");
    if (!tables.tagger.isValid() || !tables.tagger.takes(tables.encoder.size()))
        return damaged("language/en/tagger.model");
    if (!tables.parser.isValid() || !tables.parser.takes(tables.encoder.size()))
        return damaged("language/en/parser.model");
    if (!tables.morphology.isValid() || !tables.morphology.takes(tables.encoder.size()))
        return damaged("language/en/morphology.model");
    if (!tables.signs.isValid() || !tables.signs.takes(tables.encoder.size()))
        return damaged("language/en/signs.model");
    if (!tables.likeness.isValid() || !tables.likeness.takes(tables.encoder.size()))
        return damaged("language/en/likeness.model");
    if (!tables.names.isValid() || !tables.names.takes(tables.encoder.size()))
        return damaged("language/en/names.model");
    Models models;
    models.m_tables = std::make_shared<const Tables>(std::move(tables));
    return models;
}

} // namespace language
