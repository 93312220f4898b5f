#include "app/sheets.h"

#include "app/actions.h"
#include "views/common/fonts.h"
#include "views/common/plainwords.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
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

Html row(const QString& keys, const QString& meaning)
{
    Html cells = Html::element("td", Html::element("b", Html(keys)), QStringLiteral("padding:3px 24px 3px 0"));
    cells += Html::element("td", Html(meaning), QStringLiteral("padding:3px 0"));
    return Html::element("tr", cells);
}

QDialog* sheet(const QString& title, const Html& text, const QSize& size, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* label = new HtmlLabel;
    label->setWords(text);
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
    Html rows;
    for (const Key& key : paneKeys)
        rows += row(words(key.keys), words(key.meaning));
    for (const ActionEntry& entry : actionTable()) {
        const QKeySequence key = actions[entry.id]->shortcut();
        if (!key.isEmpty())
            rows += row(key.toString(QKeySequence::NativeText), QCoreApplication::translate("Actions", entry.name));
    }
    sheet(words(QT_TRANSLATE_NOOP("Sheets", "Keys")), Html::element("table", rows), {520, 640}, parent);
}

void showAbout(QWidget* parent)
{
    Html text = Html::element("h2", Html(QStringLiteral("Communiqu\u00e9 " COMMUNIQUE_VERSION)));
    for (const QString& sentence :
        {words(QT_TRANSLATE_NOOP("Sheets",
             "Read the news as evidence: every date, name and quotation on the timeline leads back to the sentence it "
             "came from.")),
            words(QT_TRANSLATE_NOOP(
                "Sheets", "Nothing you open leaves this computer. A page is loaded only when you give its address.")),
            words(QT_TRANSLATE_NOOP("Sheets",
                "Free software under the GNU General Public License, version 3 or later. It uses Qt (LGPL and, for Qt "
                "Charts, GPL), libqpdf (Apache), uchardet (MPL), marisa-trie (BSD or LGPL) and tl::expected (CC0).")),
            QStringLiteral("Qt ") + QLatin1String(qVersion())})
        text += Html::element("p", Html(sentence));
    sheet(words(QT_TRANSLATE_NOOP("Sheets", "About Communiqu\u00e9")), text, {460, 360}, parent);
}
