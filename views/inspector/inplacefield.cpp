#include "views/inspector/inplacefield.h"

#include "views/common/plainwords.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

InPlaceField::InPlaceField(const QString& text, const QFont& font, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_label(new PlainLabel(text, this))
    , m_field(new QLineEdit(this))
    , m_remark(new PlainLabel(this))
    , m_editText(text)
{
    m_label->setFont(font);
    m_label->setWordWrap(true);
    m_label->setCursor(Qt::IBeamCursor);
    m_label->setFocusPolicy(Qt::TabFocus);
    m_label->setAccessibleName(tr("%1: %2. Press Enter to change it").arg(name, text));
    m_label->setToolTip(tr("Click to change"));
    m_label->installEventFilter(this);
    m_field->setAccessibleName(name);
    m_field->installEventFilter(this);
    m_field->hide();
    m_remark->setWordWrap(true);
    m_remark->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_label);
    column->addWidget(m_field);
    column->addWidget(m_remark);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { emit given(m_field->text().trimmed()); });
}

void InPlaceField::edit()
{
    m_field->setText(m_editText);
    m_label->hide();
    m_field->show();
    m_field->setFocus();
    m_field->selectAll();
}

void InPlaceField::refuse(const QString& why)
{
    m_remark->setText(why);
    m_remark->show();
}

void InPlaceField::leave()
{
    m_field->hide();
    m_remark->hide();
    m_label->show();
}

bool InPlaceField::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (watched == m_label
        && (event->type() == QEvent::MouseButtonRelease || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        edit();
        return true;
    }
    if (watched == m_field && key == Qt::Key_Escape) {
        leave();
        m_label->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
