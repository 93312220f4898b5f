#include "app/preferencesdialog.h"

#include "app/keyspage.h"
#include "model/extract/events/findevents.h"
#include "views/common/plainwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <algorithm>
#include <cmath>
#include <iterator>

namespace {

constexpr int PageListWidth = 132;

constexpr std::optional<Theme> themes[] = {{}, Theme::Light, Theme::Dark, Theme::HighContrast, Theme::DarkContrast};
constexpr QLatin1String languages[] = {
    QLatin1String(""), QLatin1String("en"), QLatin1String("zh_CN"), QLatin1String("ko")};
constexpr Motion motions[] = {Motion::System, Motion::Full, Motion::Reduced};

template <class Table, class Value> int rowOf(const Table& table, const Value& value)
{
    const auto found = std::find(std::begin(table), std::end(table), value);
    return found == std::end(table) ? 0 : static_cast<int>(found - std::begin(table));
}

} // namespace

PreferencesDialog::PreferencesDialog(
    const Actions& actions, const std::map<QString, QList<QKeySequence>>& keys, QWidget* parent)
    : QDialog(parent)
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Preferences"));
    auto* names = new QListWidget(this);
    names->setAccessibleName(tr("Pages"));
    names->setObjectName(QStringLiteral("pages"));
    names->setFixedWidth(PageListWidth);
    names->addItems({tr("Look"), tr("Reading"), tr("Keys")});
    auto* keysPage = new KeysPage(actions, keys, this);
    for (QWidget* page : std::initializer_list<QWidget*>{lookPage(), readingPage(), keysPage})
        m_pages->addWidget(page);
    connect(names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(keysPage, &KeysPage::changed, this, &PreferencesDialog::keysChanged);
    names->setCurrentRow(0);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 16, 16, 16);
    row->setSpacing(20);
    row->addWidget(names);
    row->addWidget(m_pages, 1);
    resize(660, 480);
}

QWidget* PreferencesDialog::lookPage()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    m_theme = addChoice(form, tr("Colours"),
        {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast"), tr("High contrast, dark")});
    m_language = addChoice(form, tr("Language"),
        {tr("As the system"), QStringLiteral("English"), QStringLiteral("\u7b80\u4f53\u4e2d\u6587"),
            QStringLiteral("\ud55c\uad6d\uc5b4")});
    m_motion = addChoice(form, tr("Movement"), {tr("As the system"), tr("Glides"), tr("At once, nothing glides")});
    m_opensLast = new QCheckBox(tr("Open the last articles again"), page);
    form->addRow(tr("At the start"), m_opensLast);
    connect(m_opensLast, &QCheckBox::toggled, this, &PreferencesDialog::take);
    return withReset(page, [this] {
        const Preferences usual;
        m_preferences.theme = usual.theme;
        m_preferences.language = usual.language;
        m_preferences.motion = usual.motion;
        m_preferences.opensLast = usual.opensLast;
    });
}

QWidget* PreferencesDialog::readingPage()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    m_textSizeValue = new PlainLabel(page);
    m_lettersValue = new PlainLabel(page);
    m_textSize = addSlider(form, tr("Size of the text"), m_textSizeValue);
    m_textSize->setRange(
        static_cast<int>(2 * Preferences::LeastTextSize), static_cast<int>(2 * Preferences::MostTextSize));
    m_textSize->setPageStep(3);
    m_letters = addSlider(form, tr("Length of a line"), m_lettersValue);
    m_letters->setRange(Preferences::LeastLetters, Preferences::MostLetters);
    m_letters->setPageStep(5);
    addMarks(form);
    addChronology(form);
    return withReset(page, [this] {
        const Preferences usual;
        m_preferences.textSize = usual.textSize;
        m_preferences.letters = usual.letters;
        m_preferences.layers = usual.layers;
        m_preferences.usesChronology = usual.usesChronology;
    });
}

void PreferencesDialog::addMarks(QFormLayout* form)
{
    const std::pair<QString, bool MarkLayers::*> layers[] = {{tr("Names"), &MarkLayers::names},
        {tr("Dates"), &MarkLayers::dates}, {tr("Quotations"), &MarkLayers::quotations},
        {tr("Events, beside the text"), &MarkLayers::events}};
    for (const auto& [name, layer] : layers) {
        auto* box = new QCheckBox(buttonWords(name), this);
        form->addRow(m_marks.empty() ? tr("Marked in the text") : QString(), box);
        connect(box, &QCheckBox::toggled, this, &PreferencesDialog::take);
        m_marks.emplace_back(box, layer);
    }
}

void PreferencesDialog::addChronology(QFormLayout* form)
{
    m_chronology = new QCheckBox(tr("Use the background chronology"), this);
    form->addRow(tr("Dates"), m_chronology);
    auto* note =
        new PlainLabel(tr("Well-known events since 1945 date what an article only mentions. Such dates are hollow "
                          "on the timeline. Your own lists belong into %1.")
                           .arg(QDir::toNativeSeparators(extract::ChronologyChoice::userFolder())),
            this);
    note->setObjectName(QStringLiteral("note"));
    note->setWordWrap(true);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(QString(), note);
    connect(m_chronology, &QCheckBox::toggled, this, &PreferencesDialog::take);
}

QWidget* PreferencesDialog::withReset(QWidget* page, const std::function<void()>& reset)
{
    auto* form = static_cast<QFormLayout*>(page->layout());
    form->setContentsMargins(0, 4, 0, 0);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* button = new QPushButton(tr("Reset this page"), page);
    button->setAutoDefault(false);
    form->addItem(new QSpacerItem(0, 8));
    form->addRow(QString(), button);
    form->setAlignment(button, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, reset] {
        reset();
        showValues();
        emit changed(m_preferences);
    });
    return page;
}

QComboBox* PreferencesDialog::addChoice(QFormLayout* form, const QString& name, const QStringList& choices)
{
    auto* box = new QComboBox(this);
    box->addItems(choices);
    box->setAccessibleName(name);
    form->addRow(name, box);
    connect(box, &QComboBox::currentIndexChanged, this, &PreferencesDialog::take);
    return box;
}

QSlider* PreferencesDialog::addSlider(QFormLayout* form, const QString& name, QLabel* value)
{
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setAccessibleName(name);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(slider, 1);
    value->setMinimumWidth(96);
    row->addWidget(value);
    form->addRow(name, row);
    connect(slider, &QSlider::valueChanged, this, &PreferencesDialog::take);
    return slider;
}

void PreferencesDialog::show(const Preferences& preferences)
{
    if (preferences == m_preferences && !m_textSizeValue->text().isEmpty())
        return;
    m_preferences = preferences;
    showValues();
}

void PreferencesDialog::showValues()
{
    m_isShowing = true;
    m_theme->setCurrentIndex(rowOf(themes, m_preferences.theme));
    m_language->setCurrentIndex(rowOf(languages, m_preferences.language));
    m_motion->setCurrentIndex(rowOf(motions, m_preferences.motion));
    m_textSize->setValue(static_cast<int>(std::lround(2 * m_preferences.textSize)));
    m_textSizeValue->setText(tr("%1 pixels").arg(locale().toString(m_preferences.textSize)));
    m_letters->setValue(m_preferences.letters);
    m_lettersValue->setText(tr("%1 letters").arg(m_preferences.letters));
    for (const auto& [box, layer] : m_marks)
        box->setChecked(m_preferences.layers.*layer);
    m_chronology->setChecked(m_preferences.usesChronology);
    m_opensLast->setChecked(m_preferences.opensLast);
    m_isShowing = false;
}

void PreferencesDialog::take()
{
    if (m_isShowing)
        return;
    m_preferences.theme = themes[m_theme->currentIndex()];
    m_preferences.language = languages[m_language->currentIndex()];
    m_preferences.motion = motions[m_motion->currentIndex()];
    m_preferences.textSize = m_textSize->value() / 2.0;
    m_preferences.letters = m_letters->value();
    for (const auto& [box, layer] : m_marks)
        m_preferences.layers.*layer = box->isChecked();
    m_preferences.usesChronology = m_chronology->isChecked();
    m_preferences.opensLast = m_opensLast->isChecked();
    showValues();
    emit changed(m_preferences);
}
