#pragma once

#include "model/records/article.h"

#include <QString>

/// What the relative dates of an article count from: "counted from the dateline, Wed 15 Nov 2023"; empty for null.
QString anchorWords(const Article* article);
