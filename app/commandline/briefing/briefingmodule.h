#pragma once

#include "model/base/result.h"
#include "model/records/records.h"

#include <QByteArray>

/// What `brief` asks of the module that paints.
struct BriefingRequest {
    bool letter = false; ///< US Letter, else A4
    TimeValue prepared;
    QString preparedBy;
    QString handling;
};

/// The module's one function, found by name at run time: the briefing as a PDF. Makes a QApplication of its own on the
/// offscreen platform, so there must be none.
#ifdef __clang__ // C would not know what it returns; only the name is C's, so that it can be looked up
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wreturn-type-c-linkage"
#endif
extern "C" Q_DECL_EXPORT Result<QByteArray> communiqueBriefing(const Records& records, const BriefingRequest& request);
#ifdef __clang__
#pragma clang diagnostic pop
#endif
