#pragma once

#include "model/language/flatmap.h"

#include <QByteArray>
#include <map>
#include <vector>

namespace language::training {

/// A file that FlatMap reads.
QByteArray flatMapBytes(const std::map<quint32, quint32>& values);
/// A file that Archive reads.
QByteArray archiveBytes(const std::vector<QByteArray>& parts);

} // namespace language::training
