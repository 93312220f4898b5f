#pragma once

#include <QByteArray>

/// A page of about `bytes` bytes built as news sites build theirs: half of it scripts and style, then menus, an article
/// of short paragraphs with links, captions and advertisements between them, cards of other articles, and comments.
QByteArray newsPage(qsizetype bytes);
