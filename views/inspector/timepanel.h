#pragma once

#include "views/inspector/panel.h"

class InPlaceField;

/// One time expression: what it means, what that was counted from and why; another date can be given.
class TimePanel : public Panel {
    Q_OBJECT
public:
    TimePanel(Dossier* dossier, Focus* focus, const Palette& palette, TimeId time, QWidget* parent);
    void editDate();

signals:
    /// The date; null where a given one is taken back.
    void dateGiven(TimeId time, const TimeValue& date);

private:
    void addMeaning(const TimeExpression& time);
    void addAnchor(const TimeExpression& time);
    void addEvents();
    void give(const QString& words);

    TimeId m_time;
    InPlaceField* m_date = nullptr;
};
