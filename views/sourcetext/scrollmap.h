#pragma once

#include "views/common/palette.h"

#include <QWidget>
#include <vector>

/// A strip beside the text with a stroke for each place of the focus, over the whole length of the article.
class ScrollMap : public QWidget {
    Q_OBJECT
public:
    explicit ScrollMap(QWidget* parent = nullptr);

    /// Places as parts of the whole, 0 to 1, in order.
    void setPlaces(std::vector<double> places);
    void setTheme(const Palette& palette);
    const std::vector<double>& places() const { return m_places; }
    QSize sizeHint() const override { return {14, 100}; }

signals:
    /// The place nearest to a click, as an index.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    std::vector<double> m_places;
    Palette m_palette;
};
