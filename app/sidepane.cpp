#include "app/sidepane.h"

#include "views/common/fonts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

SidePane::SidePane(QWidget* entities, QWidget* quotations, QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_entities(new QPushButton(this))
    , m_quotations(new QPushButton(this))
{
    m_pages->addWidget(entities);
    m_pages->addWidget(quotations);
    auto* tabs = new QWidget(this);
    tabs->setObjectName(QStringLiteral("tabs"));
    tabs->setFixedHeight(42);
    auto* row = new QHBoxLayout(tabs);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(18);
    for (QPushButton* tab : {m_entities, m_quotations}) {
        tab->setObjectName(QStringLiteral("tab"));
        tab->setCheckable(true);
        tab->setFont(interfaceFont(13, QFont::DemiBold));
        row->addWidget(tab);
    }
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tabs);
    column->addWidget(m_pages, 1);
    connect(m_entities, &QPushButton::clicked, this, &SidePane::showEntities);
    connect(m_quotations, &QPushButton::clicked, this, &SidePane::showQuotations);
    setEntityCount(0);
    setQuotationCount(0);
    show(0);
}

void SidePane::showEntities()
{
    show(0);
}
void SidePane::showQuotations()
{
    show(1);
}

void SidePane::show(int page)
{
    m_pages->setCurrentIndex(page);
    m_entities->setChecked(page == 0);
    m_quotations->setChecked(page == 1);
}

void SidePane::setEntityCount(int count)
{
    m_entities->setText(tr("Entities  %1").arg(count));
}
void SidePane::setQuotationCount(int count)
{
    m_quotations->setText(tr("Quotations  %1").arg(count));
}

void SidePane::setTheme(const Palette& palette)
{
    setAttribute(Qt::WA_StyledBackground);
    setStyleSheet(QStringLiteral(
        "SidePane { background: %1; } QWidget#tabs { border-bottom: 1px solid %2; }"
        "QPushButton#tab { background: transparent; border: none; padding: 0; color: %3; min-height: 26px; }"
        "QPushButton#tab:hover { color: %4; } QPushButton#tab:checked { background: transparent; color: %4; }"
        "QPushButton#tab:focus { border: none; border-bottom: 2px solid %5; padding: 0; min-height: 24px; }")
                      .arg(palette.window.name(), palette.line.name(), palette.soft.name(), palette.ink.name(),
                          palette.accent.name()));
}
