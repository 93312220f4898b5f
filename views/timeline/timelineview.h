#pragma once

#include "model/session/dossier.h"
#include "model/session/focus.h"
#include "model/session/recordfilter.h"
#include "views/common/palette.h"
#include "views/figures/timelineindex.h"
#include "views/timeline/timelinekeys.h"
#include "views/timeline/zoomhistory.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class EmptyTimeline;
class EventCard;
class OverviewStrip;
class QStackedLayout;
class TimelineCanvas;
class UndatedTray;
struct EventPlace;

/// When things happened: lanes of events over an overview of all time, beside the tray of those without a day.
/// Shows what the filter lets through, follows the focus and sets it.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    TimelineView(Dossier* dossier, Focus* focus, RecordFilter* filter, QWidget* parent = nullptr);

    void setTheme(Theme theme);
    void setLanes(LaneGrouping grouping, LaneOrder order);
    LaneGrouping grouping() const { return m_grouping; }
    LaneOrder laneOrder() const { return m_order; }
    /// No gliding and no smooth travel.
    void setReducedMotion(bool reduced);
    /// Shows everything, or the focused event or entity at a scale that suits it.
    void fitAll();
    void fitFocus();
    /// To the window of time where one stayed before, and on from there.
    void zoomBack();
    void zoomForward();
    /// What is visible of time, in words for a status bar; empty when there is no event with a date.
    QString visibleWords() const;
    /// The same as a period to filter by, in whole days; nothing when there is no event with a date.
    std::optional<std::pair<qint64, qint64>> visiblePeriod() const;

    /// The window of time, to the millisecond, for showing it again; nothing when there is no event with a date.
    std::optional<std::pair<qint64, qint64>> shownPeriod() const;
    void showPeriod(const std::pair<qint64, qint64>& period);

    QSize sizeHint() const override { return {1400, 260}; }
    QSize minimumSizeHint() const override { return {480, 170}; }

signals:
    void lanesChanged();
    void visibleChanged();
    /// The empty timeline's button was pressed.
    void openRequested();
    /// Its button was pressed where the events could have dates if the publication had one.
    void publicationRequested();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void connectParts();
    void rebuild(bool keepWindow);
    void fill(bool keepWindow, int stride);
    void showEmptyState();
    bool lacksPublication() const;
    void followFocus();
    void setPeriod(std::optional<std::pair<qint64, qint64>> period);
    void toggleLane(int key);
    void showCard(int event, const QPoint& place);
    void act(TimelineAction action);
    void choose(const EventPlace& place);
    void stepOfEntity(TimelineAction action);
    void openPassage();
    EventPlace here() const;
    int positionOf(EventId id) const;
    std::vector<bool> partaking() const;

    Dossier* m_dossier;
    Focus* m_focus;
    RecordFilter* m_filter;
    TimelineCanvas* m_canvas;
    OverviewStrip* m_strip;
    UndatedTray* m_tray;
    EmptyTimeline* m_empty;
    QStackedLayout* m_pages;
    EventCard* m_card;
    LaneGrouping m_grouping = LaneGrouping::Kind;
    LaneOrder m_order = LaneOrder::FirstEvent;
    QSet<int> m_collapsed;
    EntityId m_travelEntity; ///< whose events `,` and `.` lead through
    ZoomHistory m_zooms;
    QTimer m_resting; ///< runs out when the window of time has not moved for a while
    bool m_filling = false; ///< the rest of very many events is still to come
    bool m_stepping = false; ///< the focus is being set by one of those keys
};
