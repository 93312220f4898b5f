#include "views/common/fonts.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStringList>

QFont interfaceFont(int pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Cantarell"),
        QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QFont sectionFont(int pixels)
{
    QFont font = interfaceFont(pixels, QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.7);
    return font;
}

QFont articleFont(double pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Serif"), QStringLiteral("Source Serif 4"), QStringLiteral("DejaVu Serif"),
        QStringLiteral("serif")});
    font.setStyleHint(QFont::Serif);
    const QScreen* screen = QGuiApplication::primaryScreen();
    font.setPointSizeF(pixels * 72 / (screen ? screen->logicalDotsPerInch() : 96)); // pixel sizes are whole in Qt
    font.setWeight(weight);
    return font;
}
