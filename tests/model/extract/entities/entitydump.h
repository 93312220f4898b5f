#pragma once

#include <QString>
#include <string>

/// The entities that the stage finds in a plain text, one a line:
/// "person Joe Biden (President of the United States): Joe Biden, Biden, he/p, leaders/n+".
std::string entityDump(const QString& text);
