#pragma once

#include "model/items/filteredrecords.h"
#include "model/items/quotationmodel.h"
#include "model/session/focus.h"
#include "model/session/recordfilter.h"
#include "views/common/palette.h"

#include <QWidget>

class EmptyState;
class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;
class QuotationDelegate;

/// Who said what: in the order of the text, by speaker or by form; those of the focused entity alone, where there is
/// one.
class QuotationList : public QWidget {
    Q_OBJECT
public:
    QuotationList(const Dossier* dossier, Focus* focus, const RecordFilter* filter, QWidget* parent = nullptr);

    void setTheme(Theme theme);
    int count() const { return m_shown->rowCount(); }
    /// Puts the chosen quotation with its citation on the clipboard.
    void copyWithCitation() const;

signals:
    void countChanged(int count);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void update();
    void reveal();
    void choose(const QModelIndex& index);
    void setSpeaker(EntityId speaker);
    bool isShown(int number) const;

    const Dossier* m_dossier;
    Focus* m_focus;
    const RecordFilter* m_filter;
    QuotationModel m_model;
    FilteredRecords* m_shown;
    QuotationDelegate* m_delegate;
    QListView* m_list;
    QLineEdit* m_search;
    QComboBox* m_order;
    QPushButton* m_speakerChip;
    EmptyState* m_empty;
    EntityId m_speaker; ///< whose quotations alone are shown; invalid: all
    bool m_isRevealing = false;
};
