#pragma once

#include "model/language/encoder.h"
#include "model/language/irregularverbs.h"
#include "model/language/language.h"
#include "model/language/likeness.h"
#include "model/language/morphology.h"
#include "model/language/nametagger.h"
#include "model/language/parser.h"
#include "model/language/signreader.h"
#include "model/language/tagger.h"
#include "model/language/tokenizer.h"

namespace language {

/// What `Models` holds: every model, each reading its weights in place.
struct Models::Tables {
    Tokenizer tokenizer;
    Encoder encoder;
    Tagger tagger;
    Parser parser;
    Morphology morphology;
    IrregularVerbs irregularVerbs;
    SignReader signs;
    Likeness likeness;
    NameTagger names;
};

} // namespace language
