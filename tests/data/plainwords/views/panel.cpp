// What tests/plainwords_test.cmake must find, and beside it what it must let pass. This file is not compiled.
#include <QLabel>

Panel::Panel(const Article& article, QWidget* parent)
    : m_title(new QLabel(article.title, this))
    , m_place(new PlainLabel(article.place, this))
{
    setToolTip(article.title);
    setToolTip(tr("Change the title"));
    setToolTip(tr("Change "
                  "the title"));
    button->setToolTip(tr("Change %1").arg(article.title));
    button->setToolTip(article.title.isEmpty() ? tr("None") : article.title);
    setPlainTip(button, article.title);
    menu->addAction(article.title);
    menu->addAction(buttonWords(article.title));
    menu->addAction(tr("Copy"), this, &Panel::copy);
    m_title->setTextFormat(Qt::AutoText);
    QToolTip::showText(place, article.title);
    QLabel label(article.title);
    QMessageBox::warning(this, article.title, article.title);
    auto* document = new QTextDocument(this);
    document->setHtml(article.title);
    setWindowTitle(article.title);
    setWindowTitle(tr("Preferences"));
    const QString text = QStringLiteral("<b>%1</b> [; ").arg(article.title);
}

QVariant Model::data(int role) const
{
    switch (role) {
    case Qt::ToolTipRole:
        return m_title;
    case Qt::StatusTipRole:
        return m_title;
    }
}

QVariant Other::data(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return plainTip(m_title);
    }
}
