#pragma once

#include "model/items/recordmodel.h"

/// The quotations of the dossier, by their words.
class QuotationModel : public RecordModel {
    Q_OBJECT
public:
    explicit QuotationModel(const Dossier* dossier, QObject* parent = nullptr);

    /// A quotation leaves the list as text with its citation.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

protected:
    std::vector<int> numbers() const override;
    QVariant value(int number, int column, int role) const override;
};
