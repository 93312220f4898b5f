#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <vector>

namespace io::html {

/// The values that the scripts of a page hold: whole JSON scripts, objects and lists that are assigned to a name
/// ("window.__STATE__ = {…}"), and the rows that Next.js streams ("self.__next_f.push"). In order; linked data is left
/// out. No more than Limit::ScriptDepth deep and few in number; linear in the page's length.
std::vector<QJsonValue> scriptValues(const QByteArray& page);

} // namespace io::html
