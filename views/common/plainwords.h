#pragma once

#include <QLabel>
#include <QTextDocument>

// How words of articles, files and addresses reach widgets. Qt takes words that look like markup for markup, in tool
// tips, labels and message boxes, and reads every file that they name; whatever shows words goes through these.

/// A tool tip that shows exactly these characters and ends of lines: for Qt::ToolTipRole.
QString plainTip(const QString& words);
/// The same for a widget; who has a tool tip read aloud hears the words, too.
void setPlainTip(QWidget* widget, const QString& words);
/// Shows one at once.
void showPlainTip(const QPoint& place, const QString& words, QWidget* widget);

/// Words on a button, a box or an entry of a menu: on one line, none of its characters an access key.
QString buttonWords(const QString& words);

/// Words in the title of a window: on one line, "[*]" no place for the mark of changes.
QString titleWords(const QString& words);

/// A label that shows the characters that it is given.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& words, QWidget* parent = nullptr);
};

/// Rich text of our own around words: what is given as words is shown as it stands, only elements make markup.
class Html {
public:
    Html() = default;
    explicit Html(const QString& words);
    /// `<name style="style">content</name>`; a name is a literal of the program.
    template <size_t Size> static Html element(const char (&name)[Size], const Html& content, const QString& style = {})
    {
        return made(QLatin1String(name), content, style);
    }
    static Html lineBreak();

    Html& operator+=(const Html& more);
    bool isEmpty() const { return m_text.isEmpty(); }
    const QString& text() const { return m_text; }
    friend bool operator==(const Html&, const Html&) = default;

private:
    static Html made(QLatin1String name, const Html& content, const QString& style);

    QString m_text;
};

/// A label that shows rich text of our own, and loads nothing for it.
class HtmlLabel : public QLabel {
    Q_OBJECT
public:
    explicit HtmlLabel(QWidget* parent = nullptr);

    void setWords(const Html& html) { QLabel::setText(html.text()); }

private:
    using QLabel::setText;
};

/// A text that is put together from words and formats, and never loads a picture or a style sheet.
class ClosedDocument : public QTextDocument {
    Q_OBJECT
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl& name) override;
};

/// Lets the message boxes that Qt opens by itself show plain words: a dialog for files names files in them.
class PlainBoxes : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};
