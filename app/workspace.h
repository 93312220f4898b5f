#pragma once

#include "app/settings.h"
#include "model/session/dossier.h"
#include "model/session/focus.h"
#include "model/session/recordfilter.h"

#include <QWidget>

class EntityList;
class FilterBar;
class FilterPanel;
class Inspector;
class QSplitter;
class QuotationList;
class SidePane;
class SourceTextView;
class TimelineView;
class TimePane;

/// The panes around the article: timeline above, entities and quotations left, inspector right; over them what is
/// filtered.
class Workspace : public QWidget {
    Q_OBJECT
public:
    Workspace(Dossier* dossier, Focus* focus, RecordFilter* filter, QWidget* parent = nullptr);

    TimelineView* timeline() const;
    TimePane* time() const { return m_time; }
    SourceTextView* text() const { return m_text; }
    Inspector* inspector() const { return m_inspector; }
    EntityList* entities() const { return m_entities; }
    QuotationList* quotations() const { return m_quotations; }
    SidePane* side() const { return m_side; }
    /// All but the timeline, which has meanings of its own for some keys.
    QWidget* reading() const;

    void setTheme(Theme theme);
    /// Opens the panel of filters under a point of the screen.
    void chooseFilters(const QPoint& topRight);
    void restore(const Settings& settings);
    void remember(Settings& settings) const;
    /// Gives the keyboard to the pane after the one that has it.
    void focusNextPane();

private:
    FilterBar* m_filterBar;
    FilterPanel* m_filterPanel;
    TimePane* m_time;
    EntityList* m_entities;
    QuotationList* m_quotations;
    SidePane* m_side;
    SourceTextView* m_text;
    Inspector* m_inspector;
    QSplitter* m_upDown;
    QSplitter* m_leftRight;
};
