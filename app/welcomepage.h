#pragma once

#include "views/common/palette.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

/// What stands in the window before anything is open: open, paste, a sample, and what was open lately.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// Files that are gone are greyed and cannot be pressed.
    void setRecentFiles(const QStringList& files);
    void setTheme(const Palette& palette);

signals:
    void openAsked();
    void sampleAsked();
    void pasteAsked();
    void fileAsked(const QString& path);

private:
    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_hint;
    QLabel* m_recentHead;
    QVBoxLayout* m_recent;
    Palette m_palette;
};
