#include "model/items/quotationmodel.h"

#include "model/items/roles.h"
#include "model/session/quotationtime.h"
#include "model/session/recordtext.h"
#include "model/time/timevalue.h"

#include <QMimeData>

QuotationModel::QuotationModel(const Dossier* dossier, QObject* parent)
    : RecordModel(dossier, parent)
{
    connect(dossier, &Dossier::quotationChanged, this, [this](QuotationId id) { announce(id.number); });
    QuotationModel::update();
}

Qt::ItemFlags QuotationModel::flags(const QModelIndex& index) const
{
    return RecordModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList QuotationModel::mimeTypes() const
{
    return {QStringLiteral("text/plain")};
}

QMimeData* QuotationModel::mimeData(const QModelIndexList& indexes) const
{
    QStringList lines;
    for (const QModelIndex& index : indexes) {
        if (const Quotation* quotation = dossier().quotation({index.data(NumberRole).toInt()}))
            lines.append(citation(dossier(), *quotation));
    }
    auto* data = new QMimeData;
    data->setText(lines.join(QStringLiteral("\n\n")));
    return data;
}

std::vector<int> QuotationModel::numbers() const
{
    std::vector<int> numbers;
    for (const Quotation& quotation : dossier().records().quotations)
        numbers.push_back(quotation.id.number);
    return numbers;
}

QVariant QuotationModel::value(int number, int, int role) const
{
    const Quotation* quotation = dossier().quotation({number});
    if (!quotation)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return contentText(dossier(), *quotation);
    case Qt::AccessibleTextRole:
        return QString(speakerText(dossier(), *quotation) + QStringLiteral(": ") + contentText(dossier(), *quotation));
    case NameRole:
        return speakerText(dossier(), *quotation);
    case PlaceRole:
        return quotation->content.empty() ? qlonglong{-1}
                                          : static_cast<qlonglong>(quotation->content.front().span.begin);
    case TimeRole: {
        const TimeValue time = quotationTime(dossier().records(), *quotation);
        return static_cast<qlonglong>(time.isNull() ? TimeExtent::OpenFuture : time.extent().begin);
    }
    case FormRole:
        return static_cast<int>(quotation->form);
    default:
        return {};
    }
}
