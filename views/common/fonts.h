#pragma once

#include <QFont>

/// The interface's sans serif: Inter, then what the system has.
QFont interfaceFont(int pixels, QFont::Weight weight = QFont::Normal);

/// Capitals with letter-spacing, for the heads of sections.
QFont sectionFont(int pixels = 11);

/// The article's serif: Noto Serif, then any serif.
QFont articleFont(double pixels, QFont::Weight weight = QFont::Normal);
