#pragma once

class QWidget;

/// Shows every key of the program, in two columns; not modal.
void showShortcutSheet(QWidget* parent);

/// Says what the program is, its version, its licence, and that it works offline; not modal.
void showAbout(QWidget* parent);
