#pragma once

#include "model/extract/entities/discourse.h"

#include <optional>

namespace extract {

enum class PronounKind : quint8 { Person, Plural, Neuter };

/// A pronoun of the third person.
struct Pronoun {
    PronounKind kind = PronounKind::Person;
    language::Gender gender = language::Gender::None;
    bool possessive = false;
    bool reflexive = false;
};

std::optional<Pronoun> pronounAt(const ArticleWords& words, int sentence, int token);

/// Whom a pronoun stands for, empty when that is not safe; several for "they".
std::vector<int> antecedentsOf(
    const Pronoun& pronoun, const ArticleWords& words, const Discourse& discourse, int sentence, int token);

} // namespace extract
