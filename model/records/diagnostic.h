#pragma once

#include "model/records/articlespan.h"

#include <QJsonObject>
#include <QString>
#include <optional>

enum class Severity { Info, Warning, Error };

/// Something that was done with a remark: skipped, guessed, repaired. What could not be done at all is an Error.
struct Diagnostic {
    Severity severity = Severity::Info;
    QString code; ///< stable, kebab-case: "encoding-guessed"
    QString message; ///< one plain sentence: what, where, what to do next
    ArticleId article; ///< invalid: not about one article
    std::optional<TextSpan> span;
    QJsonObject extra;

    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};
