#pragma once

#include "model/session/focus.h"
#include "model/session/shownparts.h"
#include "views/common/recordlist.h"

class QPushButton;
class QuotationDelegate;

/// Who said what: in the order of the text, by speaker, time or form; those of the focused entity alone, where there is
/// one. A quotation can be copied or dragged out with its citation.
class QuotationList : public RecordList {
    Q_OBJECT
public:
    QuotationList(const Dossier* dossier, Focus* focus, const RecordFilter* filter, QWidget* parent = nullptr);

    void setTheme(Theme theme);

protected:
    bool isShown(int number) const override;
    void choose(int number) override;
    /// With its citation.
    void copy() override;
    void update() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QuotationList(
        const Dossier* dossier, Focus* focus, const RecordFilter* filter, QuotationDelegate* delegate, QWidget* parent);

    void build();
    void reveal();
    void setSpeaker(EntityId speaker);
    void step(int step);

    const Dossier* m_dossier;
    Focus* m_focus;
    const RecordFilter* m_filter;
    QuotationDelegate* m_delegate;
    ShownParts m_parts;
    QPushButton* m_speakerChip;
    EntityId m_speaker; ///< whose quotations alone are shown; invalid: all
};
