#pragma once

#include "model/records/givendates.h"
#include "model/records/records.h"
#include "views/common/palette.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class DatingMenu;
class PublicationQuestion;

/// The line under the headline: place, publisher, the days of publication, update and dateline, and which of them
/// relative dates count from. The publication date is changed where it stands; an unknown one is asked for.
class PublicationLine : public QWidget {
    Q_OBJECT
public:
    explicit PublicationLine(QWidget* parent = nullptr);

    /// An id that names nothing clears it.
    void setArticle(const Records& records, ArticleId article);
    /// Turns the date into a field with the keyboard in it.
    void edit();
    void setTheme(const Palette& palette);

signals:
    /// A person gave a date that can be read.
    void dateGiven(const Publication& published);
    void anchorChosen(const DatingAnchor& anchor);
    void datingChosen(Dating dating);

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
    QLabel* m_others;
    DatingMenu* m_dating;
    PublicationQuestion* m_question;
};
