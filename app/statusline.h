#pragma once

#include "model/session/dossier.h"
#include "model/session/recordfilter.h"
#include "views/common/palette.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

/// The line under the panes: how much there is and how much of it is shown, what is running, and where one reads.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setCounts(const Records& records, const FilterState& filter);
    void setPlace(int paragraph, double part);
    void setTime(const QString& visible);
    /// Shows that something runs, with a way to stop it; an empty name shows that nothing does.
    void setRunning(const QString& name);
    void setTheme(const Palette& palette);

signals:
    void cancelAsked();
    void remarksAsked();

private:
    QLabel* m_events;
    QLabel* m_others;
    QPushButton* m_remarks;
    QLabel* m_running;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QLabel* m_time;
    QLabel* m_place;
};
