#include "app/sheets.h"

#include "app/actions.h"
#include "views/common/fonts.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Sheets", text);
}

struct Key {
    const char* keys;
    const char* meaning;
};

/// Keys that the panes read themselves.
constexpr Key paneKeys[] = {
    {"\u2190 \u2192", QT_TRANSLATE_NOOP("Sheets", "Previous or next event on the timeline")},
    {"\u2191 \u2193", QT_TRANSLATE_NOOP("Sheets", "Lane above or below")},
    {"W  S", QT_TRANSLATE_NOOP("Sheets", "Zoom in, zoom out")},
    {"A  D", QT_TRANSLATE_NOOP("Sheets", "Travel earlier, later")},
    {"F", QT_TRANSLATE_NOOP("Sheets", "Fit the focus")},
    {"Home  End", QT_TRANSLATE_NOOP("Sheets", "First or last event")},
    {",  .", QT_TRANSLATE_NOOP("Sheets", "Previous or next mention of the focus")},
    {"Enter", QT_TRANSLATE_NOOP("Sheets", "From an event to its sentence; in the text, focus the word")},
    {"Esc", QT_TRANSLATE_NOOP("Sheets", "Clear the focus")},
    {QT_TRANSLATE_NOOP("Sheets", "Ctrl+wheel"), QT_TRANSLATE_NOOP("Sheets", "Zoom about the pointer")},
};

QString row(const QString& keys, const QString& meaning)
{
    return QStringLiteral("<tr><td style='padding:3px 24px 3px 0'><b>%1</b></td><td style='padding:3px 0'>%2</td></tr>")
        .arg(keys.toHtmlEscaped(), meaning.toHtmlEscaped());
}

QDialog* sheet(const QString& title, const QString& text, const QSize& size, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setMargin(20);
    label->setAlignment(Qt::AlignTop);
    label->setFont(interfaceFont(13));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* scroll = new QScrollArea(dialog);
    scroll->setWidget(label);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(scroll);
    column->addWidget(buttons);
    dialog->resize(size);
    dialog->show();
    return dialog;
}

} // namespace

void showShortcutSheet(const Actions& actions, QWidget* parent)
{
    QString text = QStringLiteral("<table>");
    for (const Key& key : paneKeys)
        text += row(words(key.keys), words(key.meaning));
    for (const ActionEntry& entry : actionTable()) {
        const QKeySequence key = actions[entry.id]->shortcut();
        if (!key.isEmpty())
            text += row(key.toString(QKeySequence::NativeText), QCoreApplication::translate("Actions", entry.name));
    }
    sheet(words(QT_TRANSLATE_NOOP("Sheets", "Keys")), text + QStringLiteral("</table>"), {520, 640}, parent);
}

void showAbout(QWidget* parent)
{
    const QString text = QStringLiteral("<h2>Communiqu\u00e9 %1</h2><p>%2</p><p>%3</p><p>%4</p>")
                             .arg(QStringLiteral(COMMUNIQUE_VERSION),
                                 words(QT_TRANSLATE_NOOP("Sheets",
                                     "Read the news as evidence: every date, name and quotation on the timeline leads "
                                     "back to the sentence it came from.")),
                                 words(QT_TRANSLATE_NOOP("Sheets",
                                     "Nothing you open leaves this computer. A page is loaded only when you give its "
                                     "address.")),
                                 words(QT_TRANSLATE_NOOP("Sheets",
                                     "Free software under the GNU General Public License, version 3 or later. It uses "
                                     "Qt (LGPL and, for Qt Charts, GPL), libqpdf (Apache), uchardet (MPL), marisa-trie "
                                     "(BSD or LGPL) and tl::expected (CC0).")));
    sheet(words(QT_TRANSLATE_NOOP("Sheets", "About Communiqu\u00e9")),
        text + QStringLiteral("<p>Qt %1</p>").arg(QLatin1String(qVersion())), {460, 360}, parent);
}
