#pragma once

#include "app/actions.h"
#include "app/arrivals.h"
#include "app/autosave.h"
#include "app/dossierfile.h"
#include "app/redating.h"
#include "app/rereading.h"
#include "app/settings.h"
#include "model/session/dossier.h"
#include "model/session/extractionjob.h"
#include "model/session/focus.h"
#include "model/session/recordfilter.h"

#include <QMainWindow>
#include <QPointer>

class CommandPalette;
class QMimeData;
class Notice;
class PreferencesDialog;
class QStackedWidget;
class StatusLine;
class TopBar;
class WelcomePage;
class Workspace;

/// The window: owns what the views share, places them, and connects what can be asked for with what does it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `settings` outlives the window; `systemTheme` is used while no other is chosen.
    MainWindow(Settings* settings, Theme systemTheme);
    ~MainWindow() override;

    /// Opens articles, records documents, whole folders and addresses, beside what is open already.
    void openPaths(const QStringList& paths);
    void openText(const QString& text);
    /// Opens what was open when a window was last closed, as far as it is still there, where it was read.
    void openLast();
    /// Offers what a run that ended without being closed has left unsaved.
    void offerLeft();
    /// What the desktop says about its colours; nothing: to be taken from the platform's.
    void setSystemTheme(std::optional<Theme> theme);
    /// Saves, and goes on with `then`; asks first where somebody's work would be lost. Whether it is saved.
    bool save(const QString& path, const std::function<void()>& then = {});
    bool writeBriefing(const QString& path);
    Dossier& dossier() { return m_dossier; }
    const Actions& actions() const { return *m_actions; }

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void build();
    void connectSession();
    void connectParts();
    void connectJob();
    void connectDates();
    void connectFileActions();
    void connectEditActions();
    void connectGoActions();
    void connectViewActions();
    void on(ActionId action, std::function<void()> run);

    Session session() const;
    void resume();
    void resumeLooks();
    void recover(const Autosave::Left& left);
    bool finishRecovery(const Opening& opening);
    void receive(const Records& records, const Opening& opening);
    void setReview(Review review);
    void connectPreferences();
    /// Takes other preferences over, keeps them, and shows them at once.
    void choose(const Preferences& preferences);
    void applyPreferences();
    /// The background events as they are preferred; lists are read again.
    void readChronology();
    void showPreferences();
    /// Makes every part of the window anew, in the language chosen now; what was read stays.
    void speakAnew();
    void tellReread(const ReadAgain& result);
    void askForFiles();
    void askForAddress();
    void take(const QMimeData& content, const QString& name);
    void askWhereToSave();
    bool saveOver(const QString& path, const std::function<void()>& then);
    void askAbout(DossierFile::Conflict conflict, const QString& path, const std::function<void()>& then);
    void lookAt(const QString& path);
    /// That another window has the document open, as a sentence; empty where none has.
    QString openElsewhere() const;
    void askWhereToExport();
    void showNextArticle();
    void showCounts();
    void showArticles();
    void showTitle();
    void closeAll();
    void offerToSave(const QString& otherwise, std::function<void()> goOn);

    Settings* m_settings;
    Theme m_systemTheme;
    bool m_isTold = false; ///< the desktop itself has said which
    Preferences m_chosen;
    std::optional<Theme> m_shownTheme; ///< nothing while the parts of the window have none
    Dossier m_dossier;
    Focus m_focus;
    RecordFilter m_filter;
    ExtractionJob m_job;
    Arrivals m_arrivals;
    Redating m_redating{&m_dossier, &m_job};
    Rereading m_rereading{&m_dossier, &m_job};
    DossierFile m_file;
    Autosave m_autosave;
    std::optional<Autosave::Left> m_recovering; ///< being opened
    Actions* m_actions = nullptr;
    TopBar* m_bar = nullptr;
    Notice* m_notice = nullptr;
    QStackedWidget* m_pages = nullptr;
    WelcomePage* m_welcome = nullptr;
    Workspace* m_workspace = nullptr;
    StatusLine* m_status = nullptr;
    CommandPalette* m_palette = nullptr;
    QPointer<PreferencesDialog> m_preferences;
    QStringList m_opened; ///< the files that hold what is open
    std::optional<Session> m_resuming; ///< being opened again
    bool m_resumed = false; ///< the article that was read is there
    bool m_mayClose = false;
    bool m_looksOnly = false; ///< beside the window that somebody works in: not what is opened next time
};
