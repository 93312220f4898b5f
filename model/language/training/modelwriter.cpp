#include "model/language/training/modelwriter.h"

namespace language::training {

QByteArray flatMapBytes(const std::map<quint32, quint32>& values)
{
    const size_t size = std::bit_ceil(values.size() * 3 / 2 + 2);
    std::vector<FlatMap::Slot> slots_(size);
    for (const auto& [key, value] : values) {
        size_t at = key & (size - 1);
        while (slots_[at].key != 0)
            at = (at + 1) & (size - 1);
        slots_[at] = {key, value};
    }
    return {reinterpret_cast<const char*>(slots_.data()), static_cast<qsizetype>(size * sizeof(FlatMap::Slot))};
}

QByteArray archiveBytes(const std::vector<QByteArray>& parts)
{
    const auto append = [](QByteArray& to, size_t value) {
        const auto narrow = static_cast<quint32>(value);
        to.append(reinterpret_cast<const char*>(&narrow), sizeof narrow);
    };
    QByteArray head, body;
    append(head, parts.size());
    append(head, 0);
    const size_t first = 8 + parts.size() * 8;
    for (const QByteArray& part : parts) {
        append(head, first + static_cast<size_t>(body.size()));
        append(head, static_cast<size_t>(part.size()));
        body += part;
        while (body.size() % 8 != 0)
            body += '\0';
    }
    return head + body;
}

} // namespace language::training
