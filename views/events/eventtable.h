#pragma once

#include "model/items/filteredrecords.h"
#include "model/session/dossier.h"
#include "model/session/focus.h"
#include "model/session/recordfilter.h"
#include "views/common/palette.h"

#include <QWidget>

class EmptyState;
class EventRows;
class QTableView;

/// The timeline as a table: every event that the filter shows, dated or not, sorted by any column. What the timeline
/// says by place, shape and colour stands here in words.
class EventTable : public QWidget {
    Q_OBJECT
public:
    EventTable(const Dossier* dossier, Focus* focus, RecordFilter* filter, QWidget* parent = nullptr);

    void setTheme(Theme theme);
    int count() const { return m_shown->rowCount(); }
    /// Puts the selected lines on the clipboard, for a spreadsheet, each with its evidence.
    void copyRows() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void update();
    void reveal();
    void choose(const QModelIndex& index);
    void openPassage(const QModelIndex& index);

    const Dossier* m_dossier;
    Focus* m_focus;
    RecordFilter* m_filter;
    EventRows* m_rows;
    FilteredRecords* m_shown;
    QTableView* m_table;
    EmptyState* m_empty;
    bool m_isRevealing = false;
};
