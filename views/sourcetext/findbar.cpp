#include "views/sourcetext/findbar.h"

#include "views/common/icons.h"
#include "views/common/plainwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <algorithm>

namespace {

QToolButton* quietButton(const QString& tip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("quiet"));
    setPlainTip(button, tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_count(new PlainLabel(this))
    , m_case(quietButton(tr("Match the case of letters"), this))
    , m_back(quietButton(tr("Previous match (Shift+F3)"), this))
    , m_forward(quietButton(tr("Next match (F3)"), this))
    , m_close(quietButton(tr("Close (Esc)"), this))
{
    m_words->setPlaceholderText(tr("Find in the article"));
    m_words->setAccessibleName(tr("Find in the article"));
    m_words->setClearButtonEnabled(false);
    m_words->installEventFilter(this);
    m_case->setText(QStringLiteral("Aa"));
    m_case->setCheckable(true);
    m_count->setMinimumWidth(110);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_count, m_case, m_back, m_forward, m_close})
        row->addWidget(widget);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_case, &QToolButton::toggled, this, &FindBar::search);
    connect(m_back, &QToolButton::clicked, this, [this] { next(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { next(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::setText(QStringView text)
{
    m_text = text;
    m_start = 0;
    if (isVisible())
        search();
}

void FindBar::open(const QString& words, qsizetype position)
{
    show();
    m_start = position;
    if (!words.isEmpty() && words != m_words->text())
        m_words->setText(words);
    else
        search();
    m_words->setFocus();
    m_words->selectAll();
}

void FindBar::next(int step)
{
    if (m_found.empty())
        return;
    const int count = static_cast<int>(m_found.size());
    const int to = m_current + step;
    m_current = (to + count) % count;
    announce(to != m_current);
}

void FindBar::setTheme(const Palette& palette)
{
    m_back->setIcon(icon(Glyph::Up, palette.ink));
    m_forward->setIcon(icon(Glyph::Down, palette.ink));
    m_close->setIcon(icon(Glyph::Cross, palette.ink));
    m_count->setStyleSheet(QStringLiteral("color: %1;").arg(palette.soft.name()));
    setStyleSheet(QStringLiteral("FindBar { background: %1; border-bottom: 1px solid %2; }")
                      .arg(palette.window.name(), palette.line.name()));
    setAttribute(Qt::WA_StyledBackground);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        next(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_Up:
        next(-1);
        return true;
    case Qt::Key_Down:
        next(1);
        return true;
    default:
        return false;
    }
}

void FindBar::search()
{
    m_found.clear();
    const QString words = m_words->text();
    const Qt::CaseSensitivity sensitivity = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    if (!words.isEmpty()) {
        for (qsizetype i = m_text.indexOf(words, 0, sensitivity); i >= 0;
             i = m_text.indexOf(words, i + words.size(), sensitivity))
            m_found.push_back({i, i + words.size()});
    }
    const auto from = std::ranges::lower_bound(m_found, m_start, {}, &TextSpan::begin);
    m_current = m_found.empty() ? -1 : static_cast<int>(from == m_found.end() ? 0 : from - m_found.begin());
    announce();
}

void FindBar::announce(bool wrapped)
{
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (m_found.empty())
        m_count->setText(tr("not in this article"));
    else
        m_count->setText(
            (wrapped ? tr("%1 of %2, round again") : tr("%1 of %2")).arg(m_current + 1).arg(m_found.size()));
    m_count->setAccessibleName(m_count->text());
    emit found(m_found, m_current);
}

void FindBar::close()
{
    hide();
    m_found.clear();
    m_current = -1;
    emit found({}, -1);
    emit closed();
}
