#pragma once

class Actions;
class QWidget;

/// Shows every key of the program as it is now, in two columns; not modal.
void showShortcutSheet(const Actions& actions, QWidget* parent);

/// Says what the program is, its version, its licence, and that it works offline; not modal.
void showAbout(QWidget* parent);
