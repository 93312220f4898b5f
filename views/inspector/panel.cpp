#include "views/inspector/panel.h"

#include "model/session/recordtext.h"
#include "views/common/fonts.h"
#include "views/common/marks.h"
#include "views/common/plainwords.h"
#include "views/common/recordwords.h"
#include "views/inspector/link.h"
#include "views/inspector/wording.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace {

constexpr int NameWidth = 64;

const QString toneNames[] = {{}, QStringLiteral("soft"), QStringLiteral("accent"), QStringLiteral("time")};

QIcon entityIcon(EntityType type, const QColor& color)
{
    QPixmap pixmap(24, 24);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintEntityMark(painter, {6, 6}, 9, type, color);
    return QIcon(pixmap);
}

} // namespace

Panel::Panel(Dossier* dossier, Focus* focus, const Palette& palette, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_focus(focus)
    , m_palette(palette)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(18, 16, 18, 16);
    m_column->setSpacing(6);
}

/// One sheet for all of a page: a sheet of its own for each label costs more than the label.
QString Panel::styleSheet(const Palette& palette)
{
    return QStringLiteral("#panels { background: %1; }"
                          "QLabel#soft { color: %2; } QLabel#accent { color: %3; } QLabel#time { color: %4; }"
                          "QFrame#hairline { background: %5; }"
                          "QFrame#card { border: none; border-left: 2px solid %6; }"
                          "QPushButton#link { color: %7; } QPushButton#link:hover { color: %3; }"
                          "QPushButton#link[tone=\"soft\"] { color: %2; }"
                          "QPushButton#link[tone=\"accent\"] { color: %3; }")
        .arg(palette.panel.name(), palette.soft.name(), palette.accent.name(), palette.time.name(), palette.line.name(),
            palette.statements.name(), palette.ink.name());
}

QLabel* Panel::addText(const QString& text, const QFont& font, Tone tone, QBoxLayout* to)
{
    auto* label = new Wording(text, this);
    label->setFont(font);
    if (tone != Tone::Ink)
        label->setObjectName(toneNames[static_cast<size_t>(tone)]);
    (to ? to : m_column)->addWidget(label);
    return label;
}

void Panel::addSection(const QString& name)
{
    m_column->addSpacing(8);
    addText(name, sectionFont(), Tone::Soft);
}

QVBoxLayout* Panel::addRow(const QString& name)
{
    auto* line = new QFrame(this);
    line->setFixedHeight(1);
    line->setObjectName(QStringLiteral("hairline"));
    m_column->addWidget(line);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->setContentsMargins(0, 2, 0, 2);
    auto* label = new PlainLabel(name, this);
    label->setFont(interfaceFont(12));
    label->setObjectName(toneNames[static_cast<size_t>(Tone::Soft)]);
    label->setFixedWidth(NameWidth);
    row->addWidget(label, 0, Qt::AlignTop);
    auto* values = new QVBoxLayout;
    values->setSpacing(2);
    row->addLayout(values, 1);
    m_column->addLayout(row);
    return values;
}

QPushButton* Panel::addLink(const QString& text, const FocusState& target, QBoxLayout* to)
{
    auto* link = new Link(text, this);
    // Queued: the focus rebuilds the panel that holds this button.
    connect(
        link, &QPushButton::clicked, m_focus, [focus = m_focus, target] { focus->set(target); }, Qt::QueuedConnection);
    to->addWidget(link, 0, Qt::AlignLeft);
    return link;
}

void Panel::addEntity(EntityId id, QBoxLayout* to)
{
    const Entity* entity = m_dossier->entity(id);
    if (!entity)
        return;
    FocusState target;
    target.entity = id;
    QPushButton* link = addLink(entity->name, target, to);
    link->setIcon(entityIcon(entity->type, m_palette.colorOf(entity->type)));
    link->setIconSize({12, 12});
}

void Panel::addQuotation(QuotationId id)
{
    const Quotation* quotation = m_dossier->quotation(id);
    if (!quotation)
        return;
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, 2, 0, 2);
    column->setSpacing(2);
    addText(contentText(*m_dossier, *quotation), articleFont(13.5), Tone::Ink, column);
    const QString speaker = speakerText(*m_dossier, *quotation);
    FocusState target;
    target.quotation = id;
    addLink(speaker.isEmpty() ? tr("speaker not resolved") : speaker, target, column);
    m_column->addWidget(card);
}

void Panel::addPlace(const ArticleSpan& place, FocusState target, QBoxLayout* to)
{
    const Article* article = m_dossier->article(place.article);
    const int number = article ? paragraphNumber(*article, place.span.begin) : 0;
    target.passage = place;
    QString where = number > 0 ? QStringLiteral("\u00b6\u00a0%1").arg(number) : tr("in the headline");
    if (const int page = article ? pageAt(*article, place.span.begin) : 0)
        where = tr("%1, p. %2").arg(where).arg(page);
    addLink(where, target, to);
    addText(wordsAt(*m_dossier, place), articleFont(12.5), Tone::Soft, to);
}

void Panel::finish()
{
    m_column->addStretch();
}
