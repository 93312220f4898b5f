#pragma once

#include "model/extract/times/node.h"

namespace extract::times {

/// Reads what begins with the digits at piece `at`: a number ("1,500", "2.5", "2 1/2"), an ordinal ("19th"), a decade
/// ("1990s"), a year, a clock time ("9:30", "0900 GMT" without its zone) or a numeric date ("2023-11-16",
/// "11/16/2023"). The node may take several pieces.
Node readDigits(Chart& chart, QStringView text, int at);

/// Joins number words ("twenty-five", "two hundred", "nineteen ninety-six", "one and a half") in place.
void joinNumbers(std::vector<Node>& nodes, const std::vector<Piece>& pieces, QStringView text);

} // namespace extract::times
