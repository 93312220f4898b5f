#include "model/language/likeness.h"

#include <cmath>

namespace language {

using namespace fixed;

Likeness::Vector Likeness::vectorOf(const Rows<qint16>& words, size_t first, size_t end) const
{
    if (first >= end)
        return {};
    Rows<qint16> mean(1, words.width());
    const auto count = static_cast<qint64>(end - first);
    for (size_t i = 0; i < words.width(); ++i) {
        qint64 sum = 0;
        for (size_t row = first; row < end; ++row)
            sum += words[row][i];
        mean[0][i] = static_cast<qint16>(sum / count);
    }
    const Rows<qint16> out = m_affine.apply(mean);
    return {out[0], out[0] + out.width()};
}

double Likeness::cosine(const Vector& a, const Vector& b)
{
    qint64 product = 0, lengthA = 0, lengthB = 0;
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        product += qint64{a[i]} * b[i];
        lengthA += qint64{a[i]} * a[i];
        lengthB += qint64{b[i]} * b[i];
    }
    if (lengthA == 0 || lengthB == 0)
        return 0;
    return static_cast<double>(product) / std::sqrt(static_cast<double>(lengthA) * static_cast<double>(lengthB));
}

} // namespace language
