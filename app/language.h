#pragma once

#include <QString>

/// Loads the words of the interface in a language, before any widget is made: "en", "zh_CN", "ko". Empty: the first of
/// the system's languages that there is, else English. Dates and numbers follow.
void installLanguage(const QString& code);
