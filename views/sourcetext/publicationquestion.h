#pragma once

#include "model/session/articledates.h"
#include "views/common/palette.h"

#include <QWidget>
#include <vector>

class WrapLayout;
class QLabel;

/// One line that asks when the article was published, with the days that the text speaks for; the reason of the one
/// under the pointer or the keyboard stands beside them.
class PublicationQuestion : public QWidget {
    Q_OBJECT
public:
    explicit PublicationQuestion(QWidget* parent = nullptr);

    /// Shows itself when there are candidates.
    void setCandidates(const std::vector<PublicationCandidate>& candidates);
    void setTheme(const Palette& palette);

signals:
    void chosen(const Publication& published);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    WrapLayout* m_days;
    QLabel* m_question;
    QLabel* m_reason;
};
