#pragma once

#include <QString>

/// The name of a file or an address, or any words on one line, so that a terminal and a window show them and nothing
/// else happens: controls, escapes, ends of lines, what turns the direction of writing about, and halves of characters
/// give way to another character. Lengths in code units may change.
QString visible(QStringView words, QChar instead = QChar::ReplacementCharacter);
