#pragma once

#include "model/language/sentence.h"

#include <QLatin1String>
#include <QString>
#include <optional>

/// The names of tags, relations and features in Universal Dependencies (CoNLL-U), and back.
namespace language {

inline constexpr int TagCount = 17;
inline constexpr int RelationCount = 51;

QLatin1String labelOf(Tag tag);
QLatin1String labelOf(Relation relation);
/// PER, ORG, LOC, GRP, EVT, DOC, MISC.
QLatin1String labelOf(NameType type);
/// The FEATS column: "Case=Nom|Number=Sing", or "_".
QString labelOf(const Features& features);

std::optional<Tag> tagOf(QStringView label);
/// A subtype that is not known falls back to its relation ("nmod:tmod" is nmod).
std::optional<Relation> relationOf(QStringView label);
std::optional<NameType> nameTypeOf(QStringView label);
/// Features that this program has no place for are left out.
Features featuresOf(QStringView label);

} // namespace language
