#include "views/inspector/link.h"

#include "views/common/fonts.h"
#include "views/common/plainwords.h"

Link::Link(const QString& words, QWidget* parent)
    : QPushButton(buttonWords(words), parent)
    , m_words(words)
{
    setObjectName(QStringLiteral("link"));
    setFont(interfaceFont(12));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // by itself a button never shrinks
    setPlainTip(this, words);
    setAccessibleName(words);
    setCursor(Qt::PointingHandCursor);
}

QSize Link::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_words) + besideWords() + 2, QPushButton::sizeHint().height()};
}

void Link::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    setText(buttonWords(fontMetrics().elidedText(m_words, Qt::ElideRight, width() - besideWords())));
}
