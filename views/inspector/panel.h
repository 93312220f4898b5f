#pragma once

#include "model/session/dossier.h"
#include "model/session/focus.h"
#include "views/common/palette.h"

#include <QFont>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// A page of the inspector about one record: heads, rows under hairlines and links, built once for what it shows.
class Panel : public QWidget {
    Q_OBJECT
public:
    Panel(Dossier* dossier, Focus* focus, const Palette& palette, QWidget* parent);

    /// The rules by which everything on a page gets its colours.
    static QString styleSheet(const Palette& palette);

protected:
    /// What a text is, by its colour.
    enum class Tone { Ink, Soft, Accent, Time };

    Dossier& dossier() const { return *m_dossier; }
    const Palette& colors() const { return m_palette; }
    QVBoxLayout* column() const { return m_column; }

    QLabel* addText(const QString& text, const QFont& font, Tone tone, QBoxLayout* to = nullptr);
    void addSection(const QString& name);
    /// A hairline, the name of the row, and a column for what it holds.
    QVBoxLayout* addRow(const QString& name);
    /// A button that looks like a word and sets the focus.
    QPushButton* addLink(const QString& text, const FocusState& target, QBoxLayout* to);
    void addEntity(EntityId entity, QBoxLayout* to);
    /// The words of a quotation with a stroke beside them, leading to it.
    void addQuotation(QuotationId quotation);
    /// "¶ 3" as a link to the place, and the words under it.
    void addPlace(const ArticleSpan& place, FocusState target, QBoxLayout* to);
    void finish();

private:
    Dossier* m_dossier;
    Focus* m_focus;
    Palette m_palette;
    QVBoxLayout* m_column;
};
