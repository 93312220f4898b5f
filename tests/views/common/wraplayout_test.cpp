#include "views/common/wraplayout.h"

#include <QWidget>
#include <gtest/gtest.h>

namespace {

/// Boxes of 40 by 20 pixels with 4 between them, in a place of some width; where each begins.
QStringList placed(int width, Qt::LayoutDirection direction)
{
    QWidget place;
    place.setLayoutDirection(direction);
    auto* layout = new WrapLayout(4, &place);
    std::vector<QWidget*> boxes;
    for (int i = 0; i < 3; ++i) {
        boxes.push_back(new QWidget(&place));
        boxes.back()->setFixedSize(40, 20);
        layout->addWidget(boxes.back());
    }
    layout->setGeometry({0, 0, width, layout->heightForWidth(width)});
    QStringList places{QString::number(layout->heightForWidth(width))};
    for (const QWidget* box : boxes)
        places.append(QStringLiteral("%1,%2").arg(box->x()).arg(box->y()));
    return places;
}

} // namespace

TEST(WrapLayout, BeginsALineWhereTheRoomEnds)
{
    const auto words = [](const char* text) { return QString::fromLatin1(text).split(u' '); };
    EXPECT_EQ(placed(200, Qt::LeftToRight), words("20 0,0 44,0 88,0"));
    EXPECT_EQ(placed(100, Qt::LeftToRight), words("44 0,0 44,0 0,24"));
    EXPECT_EQ(placed(30, Qt::LeftToRight), words("68 0,0 0,24 0,48"));
    EXPECT_EQ(placed(100, Qt::RightToLeft), words("44 60,0 16,0 60,24"));
}
