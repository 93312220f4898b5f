#include "views/common/recordwords.h"

#include "views/common/datewords.h"

#include <QCoreApplication>
#include <QDate>

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("RecordWords", text);
}

/// Where a publication date comes from, in brackets after it; empty where that is plain to see.
QString basisNote(PublicationBasis basis)
{
    switch (basis) {
    case PublicationBasis::User:
        return words(QT_TRANSLATE_NOOP("RecordWords", "you set it"));
    case PublicationBasis::Metadata:
        return words(QT_TRANSLATE_NOOP("RecordWords", "from the file"));
    case PublicationBasis::Dateline:
        return words(QT_TRANSLATE_NOOP("RecordWords", "from the dateline"));
    case PublicationBasis::Visible:
        return words(QT_TRANSLATE_NOOP("RecordWords", "from the text"));
    case PublicationBasis::Url:
        return words(QT_TRANSLATE_NOOP("RecordWords", "from the address"));
    case PublicationBasis::Inferred:
        return words(QT_TRANSLATE_NOOP("RecordWords", "inferred"));
    case PublicationBasis::Unknown:
        break;
    }
    return {};
}

} // namespace

QString typeWords(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return words(QT_TRANSLATE_NOOP("RecordWords", "person"));
    case EntityType::Organization:
        return words(QT_TRANSLATE_NOOP("RecordWords", "organization"));
    case EntityType::Place:
        return words(QT_TRANSLATE_NOOP("RecordWords", "place"));
    case EntityType::Group:
        return words(QT_TRANSLATE_NOOP("RecordWords", "group"));
    case EntityType::Event:
        return words(QT_TRANSLATE_NOOP("RecordWords", "named event"));
    case EntityType::Document:
        return words(QT_TRANSLATE_NOOP("RecordWords", "document"));
    case EntityType::Other:
        break;
    }
    return words(QT_TRANSLATE_NOOP("RecordWords", "other"));
}

QString typeName(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return words(QT_TRANSLATE_NOOP("RecordWords", "People"));
    case EntityType::Organization:
        return words(QT_TRANSLATE_NOOP("RecordWords", "Organizations"));
    case EntityType::Place:
        return words(QT_TRANSLATE_NOOP("RecordWords", "Places"));
    case EntityType::Group:
        return words(QT_TRANSLATE_NOOP("RecordWords", "Groups"));
    case EntityType::Event:
        return words(QT_TRANSLATE_NOOP("RecordWords", "Named events"));
    case EntityType::Document:
        return words(QT_TRANSLATE_NOOP("RecordWords", "Documents"));
    case EntityType::Other:
        break;
    }
    return words(QT_TRANSLATE_NOOP("RecordWords", "Others"));
}

QString counted(std::ptrdiff_t count, const QString& one, const QString& many)
{
    return count == 1 ? one : many.arg(count);
}

QString namedWords(std::ptrdiff_t times)
{
    return counted(times, words(QT_TRANSLATE_NOOP("RecordWords", "named once")),
        words(QT_TRANSLATE_NOOP("RecordWords", "named %1 times")));
}

QString formWords(QuotationForm form)
{
    switch (form) {
    case QuotationForm::Direct:
        return words(QT_TRANSLATE_NOOP("RecordWords", "direct quotation"));
    case QuotationForm::Indirect:
        return words(QT_TRANSLATE_NOOP("RecordWords", "reported"));
    case QuotationForm::Mixed:
        break;
    }
    return words(QT_TRANSLATE_NOOP("RecordWords", "partly quoted"));
}

QString reviewWords(const EventRecord& event)
{
    QStringList facts;
    if (event.review == Review::Checked)
        facts.append(words(QT_TRANSLATE_NOOP("RecordWords", "checked")));
    if (event.review == Review::Rejected)
        facts.append(words(QT_TRANSLATE_NOOP("RecordWords", "rejected")));
    if (isEdited(event))
        facts.append(words(QT_TRANSLATE_NOOP("RecordWords", "edited by you")));
    if (facts.isEmpty())
        facts.append(words(QT_TRANSLATE_NOOP("RecordWords", "unchecked")));
    return facts.join(QStringLiteral(" \u00b7 "));
}

QString longDateWords(const TimeValue& date)
{
    const QDate day = date.withoutClock().wholeDay();
    return day.isValid()
        ? words(QT_TRANSLATE_NOOP("RecordWords", "%1 %2")).arg(weekdayWords(day.dayOfWeek()), dateWords(date))
        : dateWords(date);
}

QString publicationWords(const Publication& published)
{
    if (published.date.isNull())
        return words(QT_TRANSLATE_NOOP("RecordWords", "When was it published? Set the date"));
    const QString date = words(QT_TRANSLATE_NOOP("RecordWords", "published %1")).arg(longDateWords(published.date));
    const QString note = basisNote(published.basis);
    return note.isEmpty() ? date : QStringLiteral("%1 (%2)").arg(date, note);
}
