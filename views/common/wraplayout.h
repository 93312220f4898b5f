#pragma once

#include <QLayout>
#include <vector>

/// Places widgets beside one another as words are set: in lines, from the side where reading begins.
class WrapLayout : public QLayout {
    Q_OBJECT
public:
    /// `spacing` in pixels, between widgets and between lines.
    explicit WrapLayout(int spacing, QWidget* parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem* placed) override;
    int count() const override { return static_cast<int>(m_placed.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Returns the height; moves nothing unless `moves`.
    int place(const QRect& rect, bool moves) const;

    std::vector<QLayoutItem*> m_placed;
};
