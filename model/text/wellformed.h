#pragma once

#include <QString>

/// How many code units of `text` are halves of a surrogate pair without their other half. No such text can be written
/// as UTF-8, and readers of strict JSON refuse it.
qsizetype loneSurrogates(QStringView text);

/// `text` with U+FFFD in the place of each of them, so that no index moves. A text without any is given back shared.
QString wellFormed(QString text);
