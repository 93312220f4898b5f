#include "model/io/pdf/pdfworker.h"

#include "model/io/limits.h"
#include "model/io/pdf/wordframes.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace io {

namespace {

constexpr int Patience = 50; // milliseconds between two looks at the stop token

// Beside the running program, or where it is installed. Tests may run without an application object.
QString workerPath()
{
    const QString own = QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget();
    const QDir folder = own.isEmpty() ? QDir(QCoreApplication::applicationDirPath()) : QFileInfo(own).absoluteDir();
    const QString name = QStringLiteral("communique-pdf-words");
    for (const char* place :
        {".", "../libexec/communique", "../lib/communique", "../" COMMUNIQUE_LIBEXECDIR "/communique"}) {
        const QString path = QStandardPaths::findExecutable(name, {folder.filePath(QLatin1String(place))});
        if (!path.isEmpty())
            return path;
    }
    return {};
}

/// One run of the worker.
class Run {
public:
    explicit Run(const FileContent& content)
        : m_content(content)
        , m_frames(content.name)
    {
    }

    Result<PdfPages> finish();

private:
    void listen();

    const FileContent& m_content;
    WordFrames m_frames;
    QProcess m_process;
    QString m_reason; // why it was stopped
    bool m_cancelled = false;
};

void Run::listen()
{
    QElapsedTimer clock;
    clock.start();
    QByteArray buffer;
    while (!m_frames.isOver()) {
        const bool more = m_process.waitForReadyRead(Patience);
        buffer += m_process.readAllStandardOutput();
        m_frames.take(buffer);
        m_cancelled = m_content.stop.stop_requested();
        if (clock.hasExpired(most(Limit::PdfTime) * 1000))
            m_reason = limitMessage(Limit::PdfTime);
        if (m_cancelled || !m_reason.isEmpty() || (!more && m_process.state() == QProcess::NotRunning))
            return;
    }
}

Result<PdfPages> Run::finish()
{
    const QString path = workerPath();
    if (path.isEmpty())
        return failure(ErrorCode::Unsupported, m_content.name,
            QStringLiteral("the part of the program that reads PDFs (communique-pdf-words) is missing; install the "
                           "program again"));
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(path, {QString::number(most(Limit::PdfTime)), QString::number(most(Limit::PdfMemory) >> 20)});
    constexpr uint32_t noPassword = 0;
    m_process.write(reinterpret_cast<const char*>(&noPassword), sizeof noPassword);
    m_process.write(m_content.bytes);
    m_process.closeWriteChannel();
    listen();
    const bool crashed = !m_frames.isOver() && m_reason.isEmpty();
    m_process.kill();
    m_process.waitForFinished(2000);
    if (m_cancelled)
        return failure(ErrorCode::Cancelled, m_content.name);
    if (m_reason.isEmpty() && crashed)
        m_reason = QStringLiteral("The file is damaged: reading it broke off.");
    if (!m_reason.isEmpty() && (!m_frames.hasBegun() || m_frames.state()->pages.empty()))
        return failure(ErrorCode::Damaged, m_content.name, m_reason);
    Result<PdfPages> result = std::move(m_frames).result();
    if (result && !m_reason.isEmpty())
        result->cutShort = m_reason;
    return result;
}

} // namespace

Result<PdfPages> readPdfPages(const FileContent& content)
{
    return Run(content).finish();
}

} // namespace io
