#include "views/common/icons.h"
#include "views/common/marks.h"
#include "views/common/recordwords.h"
#include "views/common/stylesheet.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace {

int paintedPixels(const std::function<void(QPainter&)>& paint)
{
    QImage image(32, 32, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        paint(painter);
    }
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            painted += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    }
    return painted;
}

} // namespace

TEST(StyleSheet, LeavesNoTokenUnfilled)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast, Theme::DarkContrast}) {
        const QString sheet = styleSheet(Palette::of(theme));
        EXPECT_FALSE(sheet.isEmpty());
        EXPECT_FALSE(sheet.contains(QLatin1Char('@'))) << sheet.mid(sheet.indexOf(QLatin1Char('@')), 20).toStdString();
    }
}

TEST(Icons, AreAllDrawn)
{
    for (int glyph = 0; glyph <= static_cast<int>(Glyph::Menu); ++glyph) {
        const QIcon drawn = icon(static_cast<Glyph>(glyph), Qt::black);
        EXPECT_GT(paintedPixels([&](QPainter& painter) { drawn.paint(&painter, QRect(0, 0, 32, 32)); }), 20) << glyph;
    }
}

TEST(Marks, DifferByShapeNotOnlyByColour)
{
    std::vector<int> areas;
    for (int type = 0; type <= static_cast<int>(EntityType::Other); ++type)
        areas.push_back(paintedPixels([&](QPainter& painter) {
            paintEntityMark(painter, {16, 16}, 20, static_cast<EntityType>(type), Qt::black);
        }));
    std::ranges::sort(areas);
    EXPECT_EQ(std::ranges::adjacent_find(areas), areas.end());
}

TEST(Marks, OfEventsShowDoubt)
{
    const auto area = [](EventStatus status, DateBasis basis) {
        EventRecord event;
        event.status = status;
        event.when.basis = basis;
        return paintedPixels([&](QPainter& painter) {
            paintEventMark(painter, {16, 16}, 10, event, Palette::of(Theme::Light), false);
        });
    };
    const int filled = area(EventStatus::Occurred, DateBasis::Text);
    const int ring = area(EventStatus::Planned, DateBasis::Text);
    EXPECT_GT(filled, 2 * ring);
    EXPECT_LT(area(EventStatus::Occurred, DateBasis::Background), ring) << "dashed";
    EXPECT_GT(area(EventStatus::Negated, DateBasis::Text), ring) << "struck";
}

TEST(RecordWords, SayTheDateAndWhereItComesFrom)
{
    EXPECT_EQ(publicationWords({TimeValue::fromEdtf(u"2023-11-16"), PublicationBasis::User, {}, {}}),
        QStringLiteral("published Thu 16 Nov 2023 (you set it)"));
    EXPECT_EQ(publicationWords({TimeValue::fromEdtf(u"2021-05"), PublicationBasis::Metadata, {}, {}}),
        QStringLiteral("published May 2021 (from the file)"));
    EXPECT_TRUE(publicationWords({}).contains(QLatin1Char('?'))) << "an unknown date asks";
}
