#include "app/themes.h"

#include "views/common/fonts.h"
#include "views/common/stylesheet.h"

#include <QApplication>

Theme systemTheme()
{
    // Qt 6.4 cannot be asked for the colour scheme; the palette of the platform tells it.
    const QPalette ours = QApplication::palette();
    const bool isOurs = !qApp->styleSheet().isEmpty();
    if (isOurs)
        QApplication::setPalette(QPalette()); // the platform's own comes to light again
    const QPalette platform = QApplication::palette();
    if (isOurs)
        QApplication::setPalette(ours);
    const bool isDark = platform.color(QPalette::Window).lightness() < 110;
    const bool hasContrast =
        platform.color(QPalette::Window) == Qt::black && platform.color(QPalette::Text) == Qt::white;
    return hasContrast ? Theme::DarkContrast : isDark ? Theme::Dark : Theme::Light;
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
