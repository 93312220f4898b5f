#include "views/common/stylesheet.h"

#include <QFile>
#include <utility>

namespace {

/// Whichever of paper and ink stands out against a colour.
QColor legibleOn(const QColor& color)
{
    return color.lightnessF() > 0.55F ? QColor(0x1A1A1AU) : QColor(Qt::white);
}

} // namespace

QString styleSheet(const Palette& palette)
{
    QFile file(QStringLiteral(":/window.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // Longer tokens first: @accentHover begins with @accent.
    const std::pair<QLatin1String, QColor> tokens[] = {
        {QLatin1String("@accentHover"), palette.accent.lighter(112)},
        {QLatin1String("@onAccent"), legibleOn(palette.accent)},
        {QLatin1String("@accent"), palette.accent},
        {QLatin1String("@military"), palette.military},
        {QLatin1String("@window"), palette.window},
        {QLatin1String("@panel"), palette.panel},
        {QLatin1String("@field"), palette.field},
        {QLatin1String("@band"), palette.band},
        {QLatin1String("@wash"), palette.wash},
        {QLatin1String("@faint"), palette.faint},
        {QLatin1String("@soft"), palette.soft},
        {QLatin1String("@line"), palette.line},
        {QLatin1String("@ink"), palette.ink},
    };
    const bool isDark = palette.window.lightnessF() < 0.5F;
    const bool hasContrast = palette.line == palette.ink;
    sheet.replace(QLatin1String("@variant"),
        isDark            ? QLatin1String("dark")
            : hasContrast ? QLatin1String("contrast")
                          : QLatin1String("light"));
    for (const auto& [token, color] : tokens)
        sheet.replace(token, color.name());
    return sheet;
}

QPalette widgetPalette(const Palette& palette)
{
    QPalette colors(palette.panel, palette.window);
    colors.setColor(QPalette::WindowText, palette.ink);
    colors.setColor(QPalette::Text, palette.ink);
    colors.setColor(QPalette::ButtonText, palette.ink);
    colors.setColor(QPalette::Base, palette.paper);
    colors.setColor(QPalette::AlternateBase, palette.panel);
    colors.setColor(QPalette::PlaceholderText, palette.soft);
    colors.setColor(QPalette::Highlight, palette.wash);
    colors.setColor(QPalette::HighlightedText, palette.ink);
    colors.setColor(QPalette::Link, palette.accent);
    colors.setColor(QPalette::ToolTipBase, palette.panel);
    colors.setColor(QPalette::ToolTipText, palette.ink);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colors.setColor(QPalette::Disabled, role, palette.faint);
    return colors;
}
