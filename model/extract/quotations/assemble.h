#pragma once

#include "model/extract/quotations/reading.h"
#include "model/records/quotation.h"

#include <vector>

namespace extract {

/// Makes one list without repetition: what stands inside the content of another attribution goes, and quoted sentences
/// that stand alone join the attribution before them. In order of place of the content.
std::vector<Attribution> assemble(const Reading& reading, std::vector<Attribution> found);

/// Direct: all of it in quotation marks; Mixed: a part.
QuotationForm formOf(const Reading& reading, const Attribution& attribution);

} // namespace extract
