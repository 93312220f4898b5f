#pragma once

#include "model/session/dossier.h"

#include <QFrame>
#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

/// One entity out of many, found by typing letters of its name in order; where the choice was asked for.
class EntityChooser : public QFrame {
    Q_OBJECT
public:
    /// Up to so many are better read in a menu.
    static constexpr size_t MostInMenu = 12;

    /// Opens at a point of the screen and takes the keyboard; calls `choose` at most once, and deletes itself when it
    /// closes. `offered` has the likeliest first.
    static void open(const QPoint& place, const QString& question, const Dossier* dossier,
        const std::vector<EntityId>& offered, std::function<void(EntityId)> choose);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    EntityChooser(const QString& question, const Dossier* dossier, std::vector<EntityId> offered,
        std::function<void(EntityId)> choose, QWidget* parent);
    void fill();
    void take();

    const Dossier* m_dossier;
    std::vector<EntityId> m_offered;
    std::function<void(EntityId)> m_choose;
    QLineEdit* m_field;
    QListWidget* m_list;
};
