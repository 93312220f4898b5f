/* The trained models, as they lie in language/en: mapped with the program, read in place. */
    .section .rodata
.macro model name, file
    .global communique_model_\name
    .global communique_model_\name\()_end
    .balign 64
communique_model_\name:
    .incbin "\file"
communique_model_\name\()_end:
    .byte 0
.endm
    model encoder, "language/en/encoder.model"
    model tagger, "language/en/tagger.model"
    model parser, "language/en/parser.model"
    model morphology, "language/en/morphology.model"
    model signs, "language/en/signs.model"
    model likeness, "language/en/likeness.model"
    model names, "language/en/names.model"
    .section .note.GNU-stack, "", @progbits
