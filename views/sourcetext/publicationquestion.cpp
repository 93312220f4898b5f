#include "views/sourcetext/publicationquestion.h"

#include "views/common/fonts.h"
#include "views/common/recordwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

PublicationQuestion::PublicationQuestion(QWidget* parent)
    : QWidget(parent)
    , m_days(new QHBoxLayout)
    , m_question(new QLabel(tr("The text speaks for"), this))
    , m_reason(new QLabel(this))
{
    m_question->setFont(interfaceFont(12));
    m_reason->setFont(interfaceFont(12));
    m_reason->setTextFormat(Qt::PlainText);
    m_days->setSpacing(6);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_question);
    row->addLayout(m_days);
    row->addWidget(m_reason, 1);
    hide();
}

void PublicationQuestion::setCandidates(const std::vector<extract::PublicationCandidate>& candidates)
{
    while (QLayoutItem* old = m_days->takeAt(0)) {
        old->widget()->deleteLater(); // it may be the one that was pressed
        delete old;
    }
    for (const extract::PublicationCandidate& candidate : candidates) {
        auto* day = new QPushButton(longDateWords(candidate.edtf), this);
        day->setObjectName(QStringLiteral("chip"));
        day->setFont(interfaceFont(12));
        day->setToolTip(candidate.reason);
        day->setAccessibleDescription(candidate.reason);
        day->installEventFilter(this);
        connect(day, &QPushButton::clicked, this, [this, candidate] {
            emit chosen({candidate.edtf, PublicationBasis::User, {}, candidate.reason});
        });
        m_days->addWidget(day);
    }
    m_reason->setText(candidates.empty() ? QString() : candidates.front().reason);
    setVisible(!candidates.empty());
}

void PublicationQuestion::setTheme(const Palette& palette)
{
    for (QLabel* label : {m_question, m_reason})
        label->setStyleSheet(QStringLiteral("color: %1;").arg(palette.soft.name()));
}

bool PublicationQuestion::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn)
        m_reason->setText(static_cast<QWidget*>(watched)->toolTip());
    return QWidget::eventFilter(watched, event);
}
