#pragma once

#include <QPushButton>

/// Words that lead somewhere, on one line, shortened to the room there is.
class Link : public QPushButton {
    Q_OBJECT
public:
    explicit Link(const QString& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {24, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int besideWords() const { return icon().isNull() ? 2 : iconSize().width() + 8; }

    QString m_words;
};
