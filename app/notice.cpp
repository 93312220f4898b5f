#include "app/notice.h"

#include "model/text/visible.h"
#include "views/common/plainwords.h"

#include <QHBoxLayout>
#include <QPushButton>

Notice::Notice(QWidget* parent)
    : QFrame(parent)
    , m_sentence(new PlainLabel(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(16, 6, 12, 6);
    m_row->setSpacing(8);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->addWidget(m_sentence, 1);
    hide();
}

void Notice::say(const QString& sentence, std::vector<Offer> offers)
{
    QStringList lines = sentence.split(u'\n');
    for (QString& line : lines)
        line = visible(line);
    m_sentence->setText(lines.join(u'\n'));
    setAccessibleName(m_sentence->text());
    for (QWidget* button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    offers.push_back({tr("Close"), {}});
    for (const Offer& offer : offers) {
        auto* button = new QPushButton(buttonWords(offer.name), this);
        if (!offer.run)
            button->setObjectName(QStringLiteral("quiet"));
        connect(button, &QPushButton::clicked, this, [this, run = offer.run] {
            hide();
            if (run)
                run();
        });
        m_row->addWidget(button);
        m_buttons.push_back(button);
    }
    show();
}

void Notice::setTheme(const Palette& palette)
{
    setStyleSheet(QStringLiteral("Notice { background: %1; border: none; border-bottom: 1px solid %2; }")
                      .arg(palette.wash.name(), palette.line.name()));
}
