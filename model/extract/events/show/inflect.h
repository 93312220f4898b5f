#pragma once

#include <QString>

namespace extract::events {

/// "resume" -> "resumes", "carry" -> "carries", "be" -> "is".
QString thirdPerson(const QString& lemma);

} // namespace extract::events
