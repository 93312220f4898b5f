#pragma once

#include "views/common/palette.h"

#include <QFont>
#include <QWidget>

class QLabel;
class QLineEdit;

/// A text that is read as a label and changed where it stands: a click or Enter opens a field, Enter accepts, Esc
/// leaves.
class InPlaceField : public QWidget {
    Q_OBJECT
public:
    InPlaceField(const QString& text, const QFont& font, const QString& name, QWidget* parent);

    void edit();
    /// Keeps the field open and says why under it.
    void refuse(const QString& why);
    /// What the field opens with, where that is another text than what is read.
    void setEditText(const QString& text) { m_editText = text; }

signals:
    void given(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void leave();

    QLabel* m_label;
    QLineEdit* m_field;
    QLabel* m_remark;
    QString m_editText;
};
