#pragma once

#include "app/actions.h"
#include "app/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSlider;
class QStackedWidget;

/// What can be preferred, on three pages; every change holds at once, so there is nothing to confirm.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    /// `keys`: those a user has changed, as Settings keeps them.
    PreferencesDialog(const Actions& actions, const std::map<QString, QList<QKeySequence>>& keys, QWidget* parent);

    /// Shows the preferences as they are now, whoever changed them.
    void show(const Preferences& preferences);

signals:
    void changed(const Preferences& preferences);
    void keysChanged(const std::map<QString, QList<QKeySequence>>& keys);

private:
    QWidget* lookPage();
    QWidget* readingPage();
    void addMarks(QFormLayout* form);
    void addChronology(QFormLayout* form);
    QWidget* withReset(QWidget* page, const std::function<void()>& reset);
    QComboBox* addChoice(QFormLayout* form, const QString& name, const QStringList& choices);
    QSlider* addSlider(QFormLayout* form, const QString& name, QLabel* value);
    void take();
    void showValues();

    Preferences m_preferences;
    bool m_isShowing = true; ///< the controls are being made or set, not used
    QComboBox* m_theme = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_motion = nullptr;
    QSlider* m_textSize = nullptr;
    QLabel* m_textSizeValue = nullptr;
    QSlider* m_letters = nullptr;
    QLabel* m_lettersValue = nullptr;
    std::vector<std::pair<QCheckBox*, bool MarkLayers::*>> m_marks;
    QCheckBox* m_chronology = nullptr;
    QCheckBox* m_opensLast = nullptr;
    QStackedWidget* m_pages;
};
