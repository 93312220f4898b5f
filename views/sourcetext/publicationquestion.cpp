#include "views/sourcetext/publicationquestion.h"

#include "views/common/fonts.h"
#include "views/common/plainwords.h"
#include "views/common/recordwords.h"
#include "views/common/wraplayout.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

PublicationQuestion::PublicationQuestion(QWidget* parent)
    : QWidget(parent)
    , m_days(new WrapLayout(8))
    , m_question(new PlainLabel(tr("The text speaks for"), this))
    , m_reason(new PlainLabel(this))
{
    m_question->setFont(interfaceFont(12));
    m_reason->setFont(interfaceFont(12));
    m_reason->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_days);
    column->addWidget(m_reason);
    m_days->addWidget(m_question);
    hide();
}

void PublicationQuestion::setCandidates(const std::vector<PublicationCandidate>& candidates)
{
    while (QLayoutItem* old = m_days->takeAt(1)) {
        old->widget()->deleteLater(); // it may be the one that was pressed
        delete old;
    }
    for (const PublicationCandidate& candidate : candidates) {
        auto* day = new QPushButton(buttonWords(longDateWords(candidate.date)), this);
        day->setObjectName(QStringLiteral("chip"));
        day->setFont(interfaceFont(12));
        setPlainTip(day, candidate.reason);
        day->setAccessibleDescription(candidate.reason);
        day->installEventFilter(this);
        connect(day, &QPushButton::clicked, this, [this, candidate] {
            emit chosen({candidate.date, PublicationBasis::User, {}, candidate.reason});
        });
        m_days->addWidget(day);
        day->ensurePolished(); // its size is asked for before it is shown
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
        m_reason->setText(static_cast<QWidget*>(watched)->accessibleDescription());
    return QWidget::eventFilter(watched, event);
}
