#pragma once

#include <Qt>

/// What the item models say besides Qt::DisplayRole. Everything else is asked of the dossier, by id.
enum RecordRole {
    NumberRole = Qt::UserRole + 1, ///< int: the number of the record's id
    CountRole, ///< int: how often it stands in the text
    PlaceRole, ///< qlonglong: where it stands first
    NameRole, ///< QString to sort by: an entity's name, a quotation's speaker
    TimeRole, ///< qlonglong: when a quotation was said, in milliseconds; what is not known comes last
    FormRole, ///< int: EntityType, EventKind or QuotationForm
};
