#pragma once

#include "model/items/recordmodel.h"

/// The quotations of the dossier, by their words.
class QuotationModel : public RecordModel {
    Q_OBJECT
public:
    explicit QuotationModel(const Dossier* dossier, QObject* parent = nullptr);

protected:
    std::vector<int> numbers() const override;
    QVariant value(int number, int column, int role) const override;
};
