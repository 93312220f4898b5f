// What each action of the main window does.
#include "app/commandpalette.h"
#include "app/errorwords.h"
#include "app/mainwindow.h"
#include "app/notice.h"
#include "app/sheets.h"
#include "app/sidepane.h"
#include "app/timepane.h"
#include "app/workspace.h"
#include "model/session/focusplaces.h"
#include "model/text/visible.h"
#include "views/briefing/briefingwriter.h"
#include "views/entities/entitylist.h"
#include "views/inspector/inspector.h"
#include "views/sourcetext/sourcetextview.h"
#include "views/timeline/timelineview.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLocale>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

void MainWindow::connectFileActions()
{
    on(ActionId::Open, [this] { askForFiles(); });
    on(ActionId::OpenSample, [this] { openPaths({QStringLiteral(":/samples/summit.txt")}); });
    on(ActionId::OpenAddress, [this] { askForAddress(); });
    on(ActionId::Paste, [this] { take(*QApplication::clipboard()->mimeData(), tr("the clipboard")); });
    on(ActionId::Save, [this] {
        if (m_file.path().isEmpty())
            askWhereToSave();
        else
            save(m_file.path());
    });
    on(ActionId::SaveAs, [this] { askWhereToSave(); });
    on(ActionId::ReadAgain, [this] {
        readChronology(); // lists may have been mended
        m_rereading.ask(m_workspace->text()->article());
    });
    on(ActionId::CloseAll, [this] {
        if (m_file.wouldLose())
            offerToSave(tr("Close without saving"), [this] { closeAll(); });
        else
            closeAll();
    });
    on(ActionId::Briefing, [this] { askWhereToExport(); });
    on(ActionId::Quit, [this] { close(); });
}

void MainWindow::connectEditActions()
{
    on(ActionId::CopyCitation, [this] { m_workspace->text()->copyWithCitation(); });
    on(ActionId::Check, [this] { setReview(Review::Checked); });
    on(ActionId::Reject, [this] { setReview(Review::Rejected); });
    on(ActionId::EditTitle, [this] { m_workspace->inspector()->editTitle(); });
    on(ActionId::EditDate, [this] { m_workspace->inspector()->editDate(); });
    on(ActionId::SetPublication, [this] { m_workspace->text()->editPublicationDate(); });
}

void MainWindow::connectGoActions()
{
    SourceTextView* text = m_workspace->text();
    on(ActionId::Palette, [this] { m_palette->open(); });
    on(ActionId::Find, [text] { text->find(); });
    on(ActionId::FindNext, [text] { text->findNext(1); });
    on(ActionId::FindPrevious, [text] { text->findNext(-1); });
    on(ActionId::SearchEntities, [this] {
        m_workspace->side()->showEntities();
        m_workspace->entities()->search();
    });
    on(ActionId::NextMention, [text] { text->step(1); });
    on(ActionId::PreviousMention, [text] { text->step(-1); });
    on(ActionId::ClearFocus, [this] { m_focus.clear(); });
    on(ActionId::Back, [this] { m_focus.goBack(); });
    on(ActionId::Forward, [this] { m_focus.goForward(); });
    on(ActionId::NextPane, [this] { m_workspace->focusNextPane(); });
    on(ActionId::ShowEntities, [this] { m_workspace->side()->showEntities(); });
    on(ActionId::ShowQuotations, [this] { m_workspace->side()->showQuotations(); });
    on(ActionId::ShowTimeline, [this] { m_workspace->time()->show(TimePane::Page::Timeline); });
    on(ActionId::ShowTable, [this] { m_workspace->time()->show(TimePane::Page::Table); });
    on(ActionId::ShowTogether, [this] { m_workspace->time()->show(TimePane::Page::Together); });
    (*m_actions)[ActionId::ShowTimeline]->setChecked(true);
    on(ActionId::ShowRemarks, [this] { m_workspace->inspector()->showRemarks(); });
    on(ActionId::NextArticle, [this] { showNextArticle(); });
    (*m_actions)[ActionId::Back]->setEnabled(false);
    (*m_actions)[ActionId::Forward]->setEnabled(false);
}

void MainWindow::connectViewActions()
{
    on(ActionId::FitAll, [this] { m_workspace->timeline()->fitAll(); });
    on(ActionId::FitFocus, [this] { m_workspace->timeline()->fitFocus(); });
    const auto showAmount = [this](EventAmount amount) {
        FilterState state = m_filter.state();
        state.amount = amount;
        m_filter.set(state);
    };
    on(ActionId::MainEvents, [showAmount] { showAmount(EventAmount::Main); });
    on(ActionId::MoreEvents, [showAmount] { showAmount(EventAmount::More); });
    on(ActionId::AllEvents, [showAmount] { showAmount(EventAmount::All); });
    on(ActionId::ClearFilters, [this] { m_filter.set(m_filter.state().unlimited()); });
    on(ActionId::FilterBack, [this] { m_filter.goBack(); });
    on(ActionId::FilterForward, [this] { m_filter.goForward(); });
    on(ActionId::ZoomBack, [this] { m_workspace->timeline()->zoomBack(); });
    on(ActionId::ZoomForward, [this] { m_workspace->timeline()->zoomForward(); });
    on(ActionId::Shortcuts, [this] { showShortcutSheet(*m_actions, this); });
    on(ActionId::About, [this] { showAbout(this); });
}

void MainWindow::tellReread(const ReadAgain& result)
{
    QStringList sentences;
    sentences.append(result.added + result.gone == 0
            ? tr("Read again: the same main events as before.")
            : tr("Read again: %1 main events are new, %2 are gone.").arg(result.added).arg(result.gone));
    if (result.kept > 0)
        sentences.append(tr("What you corrected holds (%1).").arg(result.kept));
    if (result.apart > 0)
        sentences.append(tr("%1 of these could not be found again and stay as you left them.").arg(result.apart));
    QUndoStack* steps = m_dossier.undoStack();
    m_notice->say(sentences.join(u' '), {{tr("Undo"), [steps, step = steps->index()] {
                                              if (steps->index() == step)
                                                  steps->undo();
                                          }}});
}

void MainWindow::askForFiles()
{
    auto* dialog = new QFileDialog(this, tr("Open articles or records"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Articles and records (%1);;All files (*)").arg(articlePatterns().join(u' ')));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openPaths);
    dialog->open();
}

void MainWindow::askForAddress()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Open an address"));
    dialog->setLabelText(tr("The address of an article. Only the page itself is loaded, and a copy of it is kept."));
    dialog->setOkButtonText(tr("Open"));
    const QString copied = QApplication::clipboard()->text().trimmed();
    dialog->setTextValue(copied.startsWith(u"http") && fetchableUrl(copied).isValid() ? copied : QString());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& typed) {
        const QUrl url = fetchableUrl(typed);
        openPaths({url.isValid() ? url.toString(QUrl::FullyEncoded) : QStringLiteral("https://") + typed});
    });
    dialog->resize(520, dialog->sizeHint().height());
    dialog->open();
}

void MainWindow::askWhereToExport()
{
    auto* dialog = new QFileDialog(this, tr("Export the briefing"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(suggestedBriefingName(m_dossier.records()));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::writeBriefing);
    dialog->open();
}

bool MainWindow::writeBriefing(const QString& path)
{
    BriefingOptions options;
    options.prepared = TimeValue::day(QDate::currentDate());
    options.pageSize = QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
    options.leastSalience = leastSalience(m_filter.state().amount);
    const auto written = writeBriefingFile(m_dossier.records(), options, path);
    if (!written)
        m_notice->say(visible(QStringLiteral("%1: %2").arg(QFileInfo(path).fileName(), errorWords(written.error()))));
    else
        m_notice->say(tr("The briefing is written: %1").arg(visible(path)),
            {{tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
    return written.has_value();
}

void MainWindow::showNextArticle()
{
    const auto& articles = m_dossier.records().articles;
    if (articles.empty())
        return;
    const auto present = std::ranges::find(articles, m_workspace->text()->article(), &Article::id);
    const bool isLast = present == articles.end() || present + 1 == articles.end();
    m_workspace->text()->showArticle(isLast ? articles.front().id : (present + 1)->id);
}
