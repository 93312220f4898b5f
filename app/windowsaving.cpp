// How the main window saves, and what it asks before.
#include "app/errorwords.h"
#include "app/mainwindow.h"
#include "app/notice.h"

#include <QFileDialog>
#include <QFileInfo>

bool MainWindow::save(const QString& path, const std::function<void()>& then)
{
    const DossierFile::Conflict conflict = m_file.conflictAt(path);
    if (conflict == DossierFile::Conflict::None)
        return saveOver(path, then);
    askAbout(conflict, path, then);
    return false;
}

bool MainWindow::saveOver(const QString& path, const std::function<void()>& then)
{
    if (const auto saved = m_file.save(path); !saved) {
        m_notice->say(QStringLiteral("%1: %2").arg(QFileInfo(path).fileName(), errorWords(saved.error())));
        return false;
    }
    m_settings->addRecentFile(path);
    m_opened = {path}; // all of it is in there
    if (then)
        then();
    return true;
}

/// Another's work is in the way: whose stays is for a person to say, who may want to see it first.
void MainWindow::askAbout(DossierFile::Conflict conflict, const QString& path, const std::function<void()>& then)
{
    const QString name = QFileInfo(path).fileName();
    const QString question = conflict == DossierFile::Conflict::Changed
        ? tr("\u201c%1\u201d has been changed by somebody else since it was opened here. It is not saved yet.")
              .arg(name)
        : tr(
            "\u201c%1\u201d is open in another window too, which does not see what is saved here. It is not saved yet.")
              .arg(name);
    m_notice->say(question,
        {{tr("Save all the same"), [this, path, then] { saveOver(path, then); }},
            {tr("Save beside it"),
                [this, path, then] {
                    const QString beside = DossierFile::freePathBeside(path);
                    if (saveOver(beside, then))
                        m_notice->say(tr("Saved as \u201c%1\u201d.").arg(QFileInfo(beside).fileName()));
                }},
            {tr("Look at it"), [this, path] { lookAt(path); }}});
}

/// In a window of its own, so that both can be compared.
void MainWindow::lookAt(const QString& path)
{
    auto* other = new MainWindow(m_settings, m_systemTheme);
    other->setAttribute(Qt::WA_DeleteOnClose);
    other->m_looksOnly = true;
    other->show();
    other->openPaths({path});
}

QString MainWindow::openElsewhere() const
{
    if (m_looksOnly || m_file.conflictAt(m_file.path()) != DossierFile::Conflict::OpenElsewhere)
        return {};
    return tr("\u201c%1\u201d is open in another window too. Before something is saved here, you are asked.")
        .arg(QFileInfo(m_file.path()).fileName());
}

void MainWindow::askWhereToSave()
{
    auto* dialog = new QFileDialog(this, tr("Save the article with its records"), {}, tr("Records (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(m_file.suggestedPath());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { save(path); });
    dialog->open();
}

void MainWindow::offerToSave(const QString& otherwise, std::function<void()> goOn)
{
    m_notice->say(tr("Your corrections are not saved yet."),
        {{tr("Save"),
             [this, goOn] {
                 if (m_file.path().isEmpty())
                     askWhereToSave();
                 else
                     save(m_file.path(), goOn);
             }},
            {otherwise, goOn}});
}
