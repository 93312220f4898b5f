#pragma once

#include "model/base/result.h"
#include "model/records/records.h"

#include <QByteArray>

/// What `brief` asks of the module that paints.
struct BriefingRequest {
    bool letter = false; ///< US Letter, else A4
    QString prepared; ///< EDTF day
    QString preparedBy;
    QString handling;
};

/// The module's one function, found by name at run time: the briefing as a PDF. Makes a QApplication of its own on the
/// offscreen platform, so there must be none.
extern "C" Q_DECL_EXPORT Result<QByteArray> communiqueBriefing(const Records& records, const BriefingRequest& request);
