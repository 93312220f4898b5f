#pragma once

#include "model/base/result.h"

#include <QString>

/// What went wrong and what to do next, as one or two plain English sentences without the file's name, which the caller
/// puts before them. No widgets, no translation: the window and the command line say the same.
QString errorWords(const Error& error);
