#include "app/themes.h"

#include "views/common/fonts.h"
#include "views/common/stylesheet.h"

#include <QApplication>

Theme systemTheme()
{
    // Qt 6.4 cannot be asked for the colour scheme; the palette of the platform tells it.
    return QApplication::palette().color(QPalette::Window).lightness() < 110 ? Theme::Dark : Theme::Light;
}

void applyTheme(Theme theme)
{
    const Palette& palette = Palette::of(theme);
    const QString sheet = styleSheet(palette);
    if (sheet == qApp->styleSheet())
        return;
    QApplication::setFont(interfaceFont(13));
    QApplication::setPalette(widgetPalette(palette));
    qApp->setStyleSheet(sheet);
}
