// How the main window follows what its user prefers.
#include "app/commandpalette.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/notice.h"
#include "app/preferencesdialog.h"
#include "app/statusline.h"
#include "app/themes.h"
#include "app/timepane.h"
#include "app/topbar.h"
#include "app/welcomepage.h"
#include "app/workspace.h"
#include "model/extract/events/findevents.h"
#include "views/sourcetext/sourcetextview.h"
#include "views/timeline/timelineview.h"

#include <QStackedWidget>
#include <QStyle>
#include <QTimer>
#include <algorithm>

namespace {

constexpr double TextStep = 1.5;

constexpr std::pair<ActionId, bool MarkLayers::*> layerActions[] = {{ActionId::MarkNames, &MarkLayers::names},
    {ActionId::MarkDates, &MarkLayers::dates}, {ActionId::MarkQuotations, &MarkLayers::quotations},
    {ActionId::MarkEvents, &MarkLayers::events}};

const std::pair<ActionId, std::optional<Theme>> themeActions[] = {{ActionId::FollowSystem, {}},
    {ActionId::LightTheme, Theme::Light}, {ActionId::DarkTheme, Theme::Dark},
    {ActionId::HighContrastTheme, Theme::HighContrast}, {ActionId::DarkContrastTheme, Theme::DarkContrast}};

const std::pair<ActionId, const char*> languageActions[] = {{ActionId::LanguageSystem, ""},
    {ActionId::LanguageEnglish, "en"}, {ActionId::LanguageChinese, "zh_CN"}, {ActionId::LanguageKorean, "ko"}};

} // namespace

void MainWindow::connectPreferences()
{
    on(ActionId::Preferences, [this] { showPreferences(); });
    const auto resize = [this](double by) {
        Preferences changed = m_chosen;
        changed.textSize = std::clamp(changed.textSize + by, Preferences::LeastTextSize, Preferences::MostTextSize);
        choose(changed);
    };
    on(ActionId::LargerText, [resize] { resize(TextStep); });
    on(ActionId::SmallerText, [resize] { resize(-TextStep); });
    for (const auto& [action, theme] : themeActions) {
        on(action, [this, chosen = theme] {
            Preferences changed = m_chosen;
            changed.theme = chosen;
            choose(changed);
        });
    }
    for (const auto& [action, language] : languageActions) {
        on(action, [this, chosen = language] {
            Preferences changed = m_chosen;
            changed.language = QLatin1String(chosen);
            choose(changed);
        });
    }
    for (const auto& [action, layer] : layerActions) {
        on(action, [this, chosen = layer] {
            Preferences changed = m_chosen;
            changed.layers.*chosen = !(changed.layers.*chosen);
            choose(changed);
        });
    }
}

void MainWindow::choose(const Preferences& preferences)
{
    const bool speaksOtherwise = preferences.language != m_chosen.language;
    const bool datesOtherwise = preferences.usesChronology != m_chosen.usesChronology;
    m_chosen = preferences;
    m_settings->setPreferences(preferences);
    applyPreferences();
    if (datesOtherwise) {
        readChronology();
        m_redating.followChronology(m_chosen.usesChronology);
    }
    if (speaksOtherwise) // later: the menu or the page that asked for it is made anew as well
        QTimer::singleShot(0, this, &MainWindow::speakAnew);
}

void MainWindow::readChronology()
{
    using extract::ChronologyChoice;
    m_job.setChronology(m_chosen.usesChronology ? ChronologyChoice::ofUser() : ChronologyChoice::none());
}

void MainWindow::applyPreferences()
{
    const Theme theme = m_chosen.theme.value_or(m_systemTheme);
    const Palette& palette = Palette::of(theme);
    applyTheme(theme);
    if (theme != m_shownTheme) {
        m_bar->setTheme(palette);
        m_notice->setTheme(palette);
        m_welcome->setTheme(palette);
        m_status->setTheme(palette);
        m_palette->setTheme(palette);
        m_workspace->setTheme(theme);
        m_shownTheme = theme;
    }
    SourceTextView* text = m_workspace->text();
    text->setTextSize(m_chosen.textSize);
    text->setMeasure(m_chosen.letters);
    text->setLayers(m_chosen.layers);
    const bool systemRests = style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
    m_workspace->timeline()->setReducedMotion(
        m_chosen.motion == Motion::Reduced || (m_chosen.motion == Motion::System && systemRests));
    for (const auto& [action, chosen] : themeActions)
        (*m_actions)[action]->setChecked(m_chosen.theme == chosen);
    for (const auto& [action, language] : languageActions)
        (*m_actions)[action]->setChecked(m_chosen.language == QLatin1String(language));
    for (const auto& [action, layer] : layerActions)
        (*m_actions)[action]->setChecked(m_chosen.layers.*layer);
    if (m_preferences)
        m_preferences->show(m_chosen);
}

void MainWindow::showPreferences()
{
    if (!m_preferences) {
        m_preferences = new PreferencesDialog(*m_actions, m_settings->shortcuts(), this);
        m_preferences->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_preferences, &PreferencesDialog::changed, this, &MainWindow::choose);
        connect(m_preferences, &PreferencesDialog::keysChanged, this,
            [this](const std::map<QString, QList<QKeySequence>>& keys) {
                m_settings->setShortcuts(keys);
                m_actions->setKeys(keys);
            });
    }
    m_preferences->show(m_chosen);
    m_preferences->QDialog::show();
    m_preferences->raise();
    m_preferences->activateWindow();
}

void MainWindow::speakAnew()
{
    installLanguage(m_chosen.language);
    const ArticleId article = m_workspace->text()->article();
    const FocusState focus = m_focus.state();
    const bool wasChoosing = m_preferences;
    m_workspace->remember(*m_settings);
    m_focus.reset(); // while those who hear of it are there
    delete m_preferences;
    delete takeCentralWidget();
    delete m_actions;
    m_shownTheme.reset();
    build();
    m_workspace->restore(*m_settings);
    if (m_dossier.article(article)) {
        m_pages->setCurrentWidget(m_workspace);
        m_workspace->text()->showArticle(article);
        showArticles();
        m_status->setTime(m_workspace->timeline()->visibleWords());
        m_focus.set(focus);
    }
    if (wasChoosing)
        showPreferences();
}
