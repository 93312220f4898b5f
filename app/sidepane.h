#pragma once

#include "views/common/palette.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

/// The left pane: two pages under two words with their counts.
class SidePane : public QWidget {
    Q_OBJECT
public:
    SidePane(QWidget* entities, QWidget* quotations, QWidget* parent = nullptr);

    void showEntities();
    void showQuotations();
    void setEntityCount(int count);
    void setQuotationCount(int count);
    void setTheme(const Palette& palette);

private:
    void show(int page);

    QStackedWidget* m_pages;
    QPushButton* m_entities;
    QPushButton* m_quotations;
};
