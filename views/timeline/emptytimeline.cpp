#include "views/timeline/emptytimeline.h"

#include "views/common/fonts.h"
#include "views/common/plainwords.h"

#include <QPushButton>
#include <QVBoxLayout>

EmptyTimeline::EmptyTimeline(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new PlainLabel(this))
    , m_button(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_sentence->setFont(interfaceFont(13));
    connect(m_button, &QPushButton::clicked, this, &EmptyTimeline::pressed);
}

void EmptyTimeline::say(const QString& sentence, const QString& button)
{
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

void EmptyTimeline::setColors(const Palette& palette)
{
    QPalette colors = this->palette();
    colors.setColor(QPalette::Window, palette.panel);
    colors.setColor(QPalette::WindowText, palette.soft);
    setPalette(colors);
    m_sentence->setPalette(colors);
    setAutoFillBackground(true);
}
