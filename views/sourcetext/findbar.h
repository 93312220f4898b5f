#pragma once

#include "model/text/textspan.h"
#include "views/common/palette.h"

#include <QWidget>
#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

/// Finds words in a text as they are typed: "3 of 17", on and back, with or without the case of letters.
class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget* parent = nullptr);

    /// The text to search; lives as long as it is set.
    void setText(QStringView text);
    /// Shows the bar with the keyboard in it; `words` are searched at once where they are given. The search starts at
    /// the first match from `position` on.
    void open(const QString& words, qsizetype position);
    void next(int step);
    void setTheme(const Palette& palette);

signals:
    /// `current` is an index in `found`, -1 when nothing was found. The bar is closed when both are empty.
    void found(const std::vector<TextSpan>& found, int current);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void announce(bool wrapped = false);
    void close();

    QLineEdit* m_words;
    QLabel* m_count;
    QToolButton* m_case;
    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_close;
    QStringView m_text;
    qsizetype m_start = 0;
    std::vector<TextSpan> m_found;
    int m_current = -1;
};
