#pragma once

#include <QString>
#include <optional>

/// How well `typed` fits `text` when its letters stand there in order, case folded: letters at the beginnings of words
/// and letters in a row count more. Nothing when they do not; 0 for nothing typed.
std::optional<int> fuzzyScore(QStringView typed, QStringView text);
