#include "model/extract/events/show/inflect.h"

namespace extract::events {

QString thirdPerson(const QString& lemma)
{
    if (lemma == QLatin1String("be"))
        return QStringLiteral("is");
    if (lemma == QLatin1String("have"))
        return QStringLiteral("has");
    const auto ends = [&](const char* ending) { return lemma.endsWith(QLatin1String(ending)); };
    if (ends("s") || ends("sh") || ends("ch") || ends("x") || ends("z") || ends("o"))
        return lemma + QStringLiteral("es");
    const bool vowelBefore = lemma.size() > 1 && QStringView(u"aeiou").contains(lemma[lemma.size() - 2]);
    if (ends("y") && !vowelBefore)
        return lemma.chopped(1) + QStringLiteral("ies");
    return lemma + QLatin1Char('s');
}

} // namespace extract::events
