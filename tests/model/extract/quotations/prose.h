#pragma once

#include "model/extract/quotations/attribute.h"
#include "model/language/language.h"

#include <QString>
#include <vector>

namespace prose {

/// An article with its entities, read from marked-up prose: "[1 Ana Diaz]" is a mention of entity 1, "[o2 Reuters]" of
/// entity 2, an organization; one paragraph a line.
struct Marked {
    Article article;
    std::vector<Entity> entities;
    std::vector<language::Sentence> sentences;
};

Marked read(QStringView text);

/// Models and rules, loaded once; a test fails where they cannot be.
const language::Models& models();
const extract::QuotationRules& rules();

/// One line a quotation: "direct: source | cue | content … content | speakers"; without speakers where there are none.
QString dump(const Marked& marked, const std::vector<Quotation>& quotations);
std::vector<Quotation> attributed(const Marked& marked);
QString quotationsOf(QStringView text);

} // namespace prose
