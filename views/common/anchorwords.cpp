#include "views/common/anchorwords.h"

#include "model/records/givendates.h"
#include "views/common/recordwords.h"

#include <QCoreApplication>

QString anchorWords(const Article* article)
{
    if (!article)
        return {};
    const DatingAnchor anchor = anchorOf(*article);
    const char* form = anchor.day == ArticleDay::Updated
        ? QT_TRANSLATE_NOOP("RecordWords", "counted from the update, %1")
        : anchor.day == ArticleDay::Dateline ? QT_TRANSLATE_NOOP("RecordWords", "counted from the dateline, %1")
                                             : QT_TRANSLATE_NOOP("RecordWords", "counted from the publication, %1");
    return QCoreApplication::translate("RecordWords", form).arg(longDateWords(anchor.date));
}
