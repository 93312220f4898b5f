#pragma once

#include "model/session/dossier.h"
#include "model/session/recordfilter.h"
#include "views/common/palette.h"

#include <QFrame>
#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// What to show, chosen in one place: words, kinds, statuses, what dates rest on, who takes part, which period. Every
/// choice holds at once; the panel closes by Esc or by a click beside it.
class FilterPanel : public QFrame {
    Q_OBJECT
public:
    FilterPanel(const Dossier* dossier, RecordFilter* filter, QWidget* parent = nullptr);

    /// Opens under a point of the screen, as far right as the window reaches. `visible` is the period that the
    /// timeline shows, offered as the one to keep to.
    void open(const QPoint& topRight, std::optional<std::pair<qint64, qint64>> visible);
    void setTheme(const Palette& palette);

private:
    using Values = QSet<int> FilterState::*;
    struct Choice {
        QCheckBox* box;
        Values values;
        int value;
    };

    void build();
    void fill();
    void fillColumn(QVBoxLayout* column, Values values, const std::function<int(const EventRecord&)>& valueOf,
        const std::function<QString(int)>& wordsOf);
    void fillEntities();
    void fillPeriod();
    void apply();

    const Dossier* m_dossier;
    RecordFilter* m_filter;
    QLineEdit* m_words;
    QVBoxLayout* m_kinds;
    QVBoxLayout* m_statuses;
    QVBoxLayout* m_bases;
    QComboBox* m_entity;
    QPushButton* m_period;
    std::vector<Choice> m_choices;
    std::optional<std::pair<qint64, qint64>> m_visible;
    bool m_isFilling = false;
};
