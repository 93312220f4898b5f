#pragma once

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <array>
#include <sys/inotify.h>
#include <unistd.h>

/// A picture on the disk, and whether somebody has opened it.
class OpenWatch {
public:
    OpenWatch()
    {
        QImage picture(40, 40, QImage::Format_RGB32);
        picture.fill(Qt::red);
        picture.save(path());
        m_watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        inotify_add_watch(m_watch, QFile::encodeName(path()).constData(), IN_OPEN);
    }
    ~OpenWatch() { close(m_watch); }
    OpenWatch(const OpenWatch&) = delete;
    OpenWatch& operator=(const OpenWatch&) = delete;

    QString path() const { return m_folder.filePath(QStringLiteral("picture.png")); }
    /// Words that make Qt show the picture where they are taken for markup.
    QString markup() const { return QStringLiteral("<img src=\"file://%1\"> <b>x</b> A&B &lt; &amp;").arg(path()); }
    /// Whether it was opened since the last time of asking.
    bool wasOpened()
    {
        std::array<char, 4096> events{};
        return read(m_watch, events.data(), events.size()) > 0;
    }

private:
    QTemporaryDir m_folder;
    int m_watch = -1;
};
