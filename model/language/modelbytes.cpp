#include "model/language/modelbytes.h"

#define COMMUNIQUE_MODEL(name)                                                                                         \
    extern "C" const std::byte communique_model_##name[];                                                              \
    extern "C" const std::byte communique_model_##name##_end[];                                                        \
    std::span<const std::byte> language::bytes::name()                                                                 \
    {                                                                                                                  \
        return {communique_model_##name, communique_model_##name##_end};                                               \
    }

COMMUNIQUE_MODEL(encoder)
COMMUNIQUE_MODEL(tagger)
COMMUNIQUE_MODEL(parser)
COMMUNIQUE_MODEL(morphology)
COMMUNIQUE_MODEL(signs)
COMMUNIQUE_MODEL(likeness)
COMMUNIQUE_MODEL(names)
