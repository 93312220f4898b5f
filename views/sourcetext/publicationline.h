#pragma once

#include "model/records/article.h"
#include "views/common/palette.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

/// The line under the headline: place, publisher, and the publication date, which is changed where it stands.
class PublicationLine : public QWidget {
    Q_OBJECT
public:
    explicit PublicationLine(QWidget* parent = nullptr);

    void setArticle(const Article& article);
    /// Turns the date into a field with the keyboard in it.
    void edit();
    void setTheme(const Palette& palette);

signals:
    /// A person gave a date that can be read.
    void dateGiven(const Publication& published);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void accept();
    void close();

    QLabel* m_title;
    QLabel* m_place;
    QPushButton* m_date;
    QLineEdit* m_field;
    QLabel* m_remark;
};
