#include "views/quotations/quotationdelegate.h"

#include "model/items/filteredrecords.h"
#include "model/session/recordtext.h"
#include "views/common/fonts.h"
#include "views/common/marks.h"
#include "views/common/recordwords.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace {

constexpr int RowHeight = 76;
constexpr int LineHeight = 19;

/// The first two lines of a text, the second shortened where there is more.
void paintTwoLines(QPainter& painter, const QRect& area, const QString& text)
{
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    const QTextLine first = layout.createLine();
    int end = 0;
    if (first.isValid()) {
        QTextLine line = first;
        line.setLineWidth(area.width());
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    painter.drawText(
        QRect(area.left(), area.top(), area.width(), LineHeight), Qt::AlignVCenter, text.left(end).trimmed());
    if (end < text.size()) {
        const QString rest = QFontMetrics(painter.font()).elidedText(text.mid(end), Qt::ElideRight, area.width());
        painter.drawText(QRect(area.left(), area.top() + LineHeight, area.width(), LineHeight), Qt::AlignVCenter, rest);
    }
}

} // namespace

QuotationDelegate::QuotationDelegate(const Dossier* dossier, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_dossier(dossier)
{
}

QSize QuotationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, RowHeight};
}

void QuotationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Quotation* quotation = m_dossier->quotation({FilteredRecords::numberAt(index)});
    if (!quotation)
        return;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_palette.wash);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, m_palette.band);
    painter->fillRect(
        QRect(option.rect.left() + 16, option.rect.bottom(), option.rect.width() - 32, 1), m_palette.line);
    paintHead(
        *painter, QRect(option.rect.left() + 16, option.rect.top() + 8, option.rect.width() - 32, 18), *quotation);
    painter->setFont(articleFont(13));
    painter->setPen(m_palette.ink);
    paintTwoLines(*painter,
        QRect(option.rect.left() + 16, option.rect.top() + 29, option.rect.width() - 32, 2 * LineHeight),
        contentText(*m_dossier, *quotation));
    painter->restore();
}

void QuotationDelegate::paintHead(QPainter& painter, const QRect& area, const Quotation& quotation) const
{
    QString where = formWords(quotation.form);
    if (!quotation.content.empty()) {
        const Article* article = m_dossier->article(quotation.content.front().article);
        if (const int number = article ? paragraphNumber(*article, quotation.content.front().span.begin) : 0)
            where += QStringLiteral(" \u00b7 \u00b6\u00a0%1").arg(number);
    }
    painter.setFont(interfaceFont(11));
    painter.setPen(m_palette.soft);
    const auto direction = painter.layoutDirection();
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, where);
    QRect rest = area.adjusted(0, 0, -QFontMetrics(painter.font()).horizontalAdvance(where) - 8, 0);

    const Entity* speaker = quotation.speakers.empty() ? nullptr : m_dossier->entity(quotation.speakers.front());
    QString name = speakerText(*m_dossier, quotation);
    if (speaker) {
        paintEntityMark(painter,
            QPointF(QStyle::visualPos(direction, area, {rest.left() + 5, rest.center().y()})) + QPointF(0, 0.5), 9,
            speaker->type, m_palette.colorOf(speaker->type));
        rest.setLeft(rest.left() + 16);
    } else {
        name = name.isEmpty() ? tr("speaker not resolved") : tr("%1 (not resolved)").arg(name);
    }
    const QFont font = interfaceFont(12, speaker ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(speaker ? m_palette.ink : m_palette.soft);
    rest = QStyle::visualRect(direction, area, rest);
    painter.drawText(rest, Qt::AlignVCenter, QFontMetrics(font).elidedText(name, Qt::ElideRight, rest.width()));
}
