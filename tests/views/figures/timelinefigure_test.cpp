#include "tests/views/figures/sampleevents.h"
#include "views/figures/timelinefigure.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace {

QByteArray pdfOf(const Records& records, const TimelineFigureOptions& given)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    QPainter painter(&writer);
    TimelineFigureOptions options = given;
    options.pixel = 1200 / 96.0;
    const double height = timelineFigureHeight(records, 640, options);
    paintTimelineFigure(
        painter, QRectF(0, 0, 640 * options.pixel, height * options.pixel), records, Palette::print(), options);
    painter.end();
    return bytes;
}

int inkOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    return count;
}

QImage imageOf(const Records& records, const TimelineFigureOptions& options)
{
    QImage image(640, int(timelineFigureHeight(records, 640, options)) + 1, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintTimelineFigure(painter, QRectF(QPointF(), QSizeF(image.size())), records, Palette::print(), options);
    return image;
}

} // namespace

TEST(TimelineFigure, HoldsVectorsOnly)
{
    const QByteArray pdf = pdfOf(summitRecords(), {});
    EXPECT_GT(pdf.size(), 4000);
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
}

TEST(TimelineFigure, NeedsNoRoomWithoutADate)
{
    Records records = summitRecords();
    records.events.erase(records.events.begin(), records.events.begin() + 16);
    EXPECT_EQ(timelineFigureHeight(records, 640), 0);
}

TEST(TimelineFigure, GrowsWithItsLanesAndLegend)
{
    const Records records = summitRecords();
    TimelineFigureOptions bare;
    bare.legend = false;
    EXPECT_GT(timelineFigureHeight(records, 640), timelineFigureHeight(records, 640, bare));
    TimelineFigureOptions one = bare;
    one.grouping = LaneGrouping::Place;
    EXPECT_GT(timelineFigureHeight(records, 640, bare), timelineFigureHeight(records, 640, one));
}

TEST(TimelineFigure, PrintsReferencesInTheAccent)
{
    const Records records = summitRecords();
    TimelineFigureOptions options;
    const int before = inkOf(imageOf(records, options), Palette::print().accent);
    for (const EventRecord& event : records.events)
        options.references[event.id] = QStringLiteral("8");
    EXPECT_GT(inkOf(imageOf(records, options), Palette::print().accent), before);
}

TEST(TimelineFigure, LeavesOutWhatWasRejected)
{
    Records records = summitRecords();
    const QImage before = imageOf(records, {});
    const double height = timelineFigureHeight(records, 640);
    records.events[13].review = Review::Rejected; // the only event of its lane
    EXPECT_LT(timelineFigureHeight(records, 640), height);
    EXPECT_NE(imageOf(records, {}), before);
}
