#pragma once

#include "model/language/fixedpoint.h"
#include "model/language/signs.h"

#include <vector>

namespace language {

/// Three heads of one layer each over the Encoder's vectors: event classes (learnt from ECB+), factuality and its like
/// (White and others, 2020) and attributions (GUM, the gold set).
class SignReader {
public:
    /// Affines, the parts of the model's file: scores with 10 bits behind the point, judgements with 12.
    enum class Part : quint32 { Event, Judgements, Attribution };

    SignReader() = default;
    /// `bytes`, an Archive of `Part`s, must outlive this.
    explicit SignReader(std::span<const std::byte> bytes);
    bool isValid() const { return m_attribution.isValid(); }
    bool takes(size_t vectorSize) const { return m_event.inputs() == vectorSize; }

    /// One a word.
    std::vector<Signs> read(const fixed::Rows<qint16>& words) const;

private:
    fixed::Affine m_event, m_judgements, m_attribution;
};

} // namespace language
