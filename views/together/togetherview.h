#pragma once

#include "model/session/dossier.h"
#include "model/session/focus.h"
#include "model/session/recordfilter.h"
#include "views/common/palette.h"
#include "views/together/cooccurrence.h"

#include <QWidget>

class EmptyState;
class MatrixModel;
class MatrixTable;
class QComboBox;
class QLabel;

/// Who is named with whom, as a triangle of counts. A name sets the focus; a cell leads through the paragraphs that
/// name both, one more with each press.
class TogetherView : public QWidget {
    Q_OBJECT
public:
    TogetherView(const Dossier* dossier, Focus* focus, RecordFilter* filter, QWidget* parent = nullptr);

    void setTheme(Theme theme);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    /// Counted when it is seen, not before.
    void update();
    void count();
    void reveal();
    void choose(int row, int column);

    const Dossier* m_dossier;
    Focus* m_focus;
    RecordFilter* m_filter;
    MatrixModel* m_model;
    MatrixTable* m_table;
    QComboBox* m_order;
    QLabel* m_words;
    EmptyState* m_empty;
    bool m_isStale = true;
};
