#pragma once

#include "model/items/recordmodel.h"

/// The entities of the dossier, by name.
class EntityModel : public RecordModel {
    Q_OBJECT
public:
    explicit EntityModel(const Dossier* dossier, QObject* parent = nullptr);

protected:
    std::vector<int> numbers() const override;
    QVariant value(int number, int column, int role) const override;
};
