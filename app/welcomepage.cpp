#include "app/welcomepage.h"

#include "model/text/visible.h"
#include "views/common/fonts.h"
#include "views/common/plainwords.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace {
constexpr int ColumnWidth = 560;
constexpr qsizetype MostListed = 8;
} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(tr("Read the news as evidence"), this))
    , m_sentence(
          new PlainLabel(tr("Open an article: its people and places, what they said, and a timeline in which every "
                            "date leads back to the sentence it came from. Nothing leaves this computer."),
              this))
    , m_hint(new PlainLabel(tr("Or drop files, a folder or text anywhere in this window."), this))
    , m_recentHead(new PlainLabel(tr("Recent"), this))
    , m_recent(new QVBoxLayout)
{
    m_title->setFont(articleFont(30, QFont::Bold));
    m_sentence->setFont(articleFont(16.5));
    m_sentence->setWordWrap(true);
    m_recentHead->setFont(sectionFont());
    auto* open = new QPushButton(tr("Open an article\u2026"), this);
    open->setObjectName(QStringLiteral("primary"));
    auto* sample = new QPushButton(tr("Open the sample"), this);
    auto* paste = new QPushButton(tr("Paste text"), this);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openAsked);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleAsked);
    connect(paste, &QPushButton::clicked, this, &WelcomePage::pasteAsked);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {open, sample, paste})
        buttons->addWidget(button);
    buttons->addStretch();
    m_recent->setSpacing(2);

    auto* middle = new QWidget(this);
    middle->setMaximumWidth(ColumnWidth);
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    column->addWidget(m_hint);
    column->addSpacing(16);
    column->addWidget(m_recentHead);
    column->addLayout(m_recent);
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->addStretch();
    row->addWidget(middle, 10);
    row->addStretch();
    m_recentHead->hide();
}

void WelcomePage::setRecentFiles(const QStringList& files)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentHead->setVisible(!files.isEmpty());
    for (const QString& path : files.mid(0, MostListed)) {
        const QFileInfo file(path);
        auto* entry = new QPushButton(this);
        entry->setObjectName(QStringLiteral("link"));
        const QString name = visible(file.fileName());
        const QString folder = visible(file.path());
        entry->setText(buttonWords(file.exists() ? QStringLiteral("%1   \u2014   %2").arg(name, folder)
                                                 : tr("%1   \u2014   no longer in %2").arg(name, folder)));
        entry->setEnabled(file.exists());
        setPlainTip(entry, visible(path));
        entry->setCursor(Qt::PointingHandCursor);
        connect(entry, &QPushButton::clicked, this, [this, path] { emit fileAsked(path); });
        m_recent->addWidget(entry);
    }
}

void WelcomePage::setTheme(const Palette& palette)
{
    m_palette = palette;
    setStyleSheet(QStringLiteral("WelcomePage { background: %1; } QPushButton#link { color: %2; } "
                                 "QPushButton#link:hover { color: %3; } QPushButton#link:disabled { color: %4; }")
                      .arg(palette.paper.name(), palette.ink.name(), palette.accent.name(), palette.faint.name()));
    setAttribute(Qt::WA_StyledBackground);
    for (QLabel* label : {m_hint, m_recentHead})
        label->setStyleSheet(QStringLiteral("color: %1;").arg(palette.soft.name()));
}
