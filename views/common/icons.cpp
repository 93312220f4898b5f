#include "views/common/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace {

QString fileOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Back:
        return QStringLiteral(":/icons/back.svg");
    case Glyph::Forward:
        return QStringLiteral(":/icons/forward.svg");
    case Glyph::Search:
        return QStringLiteral(":/icons/search.svg");
    case Glyph::Down:
        return QStringLiteral(":/icons/down.svg");
    case Glyph::Up:
        return QStringLiteral(":/icons/up.svg");
    case Glyph::Check:
        return QStringLiteral(":/icons/check.svg");
    case Glyph::Edit:
        return QStringLiteral(":/icons/edit.svg");
    case Glyph::Cross:
        return QStringLiteral(":/icons/cross.svg");
    case Glyph::Document:
        return QStringLiteral(":/icons/document.svg");
    case Glyph::Menu:
        break;
    }
    return QStringLiteral(":/icons/menu.svg");
}

/// Draws an SVG whose "currentColor" is one colour.
class OneColorEngine : public QIconEngine {
public:
    OneColorEngine(QByteArray svg, const QColor& color)
        : m_svg(std::move(svg))
        , m_color(color)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(QByteArray(m_svg).replace("currentColor", m_color.name().toLatin1()));
        painter->save();
        painter->setOpacity(painter->opacity() * (mode == QIcon::Disabled ? 0.35 : 1));
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new OneColorEngine(m_svg, m_color); }

private:
    QByteArray m_svg;
    QColor m_color;
};

} // namespace

QIcon icon(Glyph glyph, const QColor& color)
{
    QFile file(fileOf(glyph));
    return file.open(QIODevice::ReadOnly) ? QIcon(new OneColorEngine(file.readAll(), color)) : QIcon();
}
