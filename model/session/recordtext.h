#pragma once

#include "model/session/dossier.h"

/// The words of the article at a place, on one line; empty for a place that is in no article.
QString wordsAt(const Dossier& dossier, const ArticleSpan& where);

/// The words of a quotation; where it is broken, its parts are joined by " … ".
QString contentText(const Dossier& dossier, const Quotation& quotation);

/// The names of the speakers, else the words that name the source, else empty.
QString speakerText(const Dossier& dossier, const Quotation& quotation);

/// The passage with its citation: “words” — title, publisher, date, ¶ 3; ", p. 2" where the original has pages.
QString citation(const Dossier& dossier, const ArticleSpan& where);

/// All of a quotation with who said it and where: “words … more words” — speaker, title, publisher, date, ¶ 3.
QString citation(const Dossier& dossier, const Quotation& quotation);
