#include "views/common/plainwords.h"

#include <QEvent>
#include <QImage>
#include <QMessageBox>
#include <QToolTip>

namespace {
constexpr const char* ToldProperty = "plainTip"; ///< what was last told as the description of a widget
} // namespace

QString plainTip(const QString& words)
{
    if (!Qt::mightBeRichText(words))
        return words;
    return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(words.toHtmlEscaped());
}

void setPlainTip(QWidget* widget, const QString& words)
{
    const QString tip = plainTip(words);
    if (widget->accessibleDescription() == widget->property(ToldProperty).toString()) { // by default it is the tip
        const QString told = tip == words ? QString() : words;
        widget->setAccessibleDescription(told);
        widget->setProperty(ToldProperty, told);
    }
    widget->setToolTip(tip);
}

void showPlainTip(const QPoint& place, const QString& words, QWidget* widget)
{
    QToolTip::showText(place, plainTip(words), widget);
}

QString buttonWords(const QString& words)
{
    QString shown = words;
    for (const QChar parting : {u'\t', u'\n', u'\r', u'\u2028', u'\u2029'})
        shown.replace(parting, u' ');
    return shown.replace(u'&', QStringLiteral("&&"));
}

QString titleWords(const QString& words)
{
    QString shown = words;
    for (const QChar parting : {u'\n', u'\r', u'\u2028', u'\u2029'})
        shown.replace(parting, u' ');
    return shown.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
}

PlainLabel::PlainLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString& words, QWidget* parent)
    : PlainLabel(parent)
{
    setText(words);
}

Html::Html(const QString& words)
    : m_text(words.toHtmlEscaped())
{
}

Html Html::made(QLatin1String name, const Html& content, const QString& style)
{
    Html html;
    html.m_text = style.isEmpty() ? QStringLiteral("<%1>").arg(name)
                                  : QStringLiteral("<%1 style=\"%2\">").arg(name, style.toHtmlEscaped());
    html.m_text += content.m_text + QStringLiteral("</%1>").arg(name);
    return html;
}

Html Html::lineBreak()
{
    Html html;
    html.m_text = QStringLiteral("<br>");
    return html;
}

Html& Html::operator+=(const Html& more)
{
    m_text += more.m_text;
    return *this;
}

HtmlLabel::HtmlLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
}

/// Never nothing: Qt would then look for the picture in a file by itself.
QVariant ClosedDocument::loadResource(int type, const QUrl&)
{
    if (type != ImageResource)
        return QString();
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

bool PlainBoxes::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Polish) {
        if (auto* box = qobject_cast<QMessageBox*>(watched))
            box->setTextFormat(Qt::PlainText);
    }
    return QObject::eventFilter(watched, event);
}
