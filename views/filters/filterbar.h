#pragma once

#include "model/session/dossier.h"
#include "model/session/recordfilter.h"
#include "views/common/palette.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class WrapLayout;

/// What is filtered, one chip each with a cross, how much that hides, and the way back. Hidden while nothing is.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    FilterBar(const Dossier* dossier, RecordFilter* filter, QWidget* parent = nullptr);

    void setTheme(const Palette& palette);

private:
    void update();
    void fillChips();

    const Dossier* m_dossier;
    RecordFilter* m_filter;
    WrapLayout* m_chips;
    QLabel* m_hidden;
    QToolButton* m_back;
    QToolButton* m_forward;
    QPushButton* m_clear;
    Palette m_palette;
};
