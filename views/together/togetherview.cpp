#include "views/together/togetherview.h"

#include "views/common/emptystate.h"
#include "views/common/fonts.h"
#include "views/common/plainwords.h"
#include "views/together/matrixmodel.h"
#include "views/together/matrixtable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <algorithm>

TogetherView::TogetherView(const Dossier* dossier, Focus* focus, RecordFilter* filter, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_focus(focus)
    , m_filter(filter)
    , m_model(new MatrixModel(dossier, this))
    , m_table(new MatrixTable(dossier, m_model, this))
    , m_order(new QComboBox(this))
    , m_words(new PlainLabel(this))
    , m_empty(new EmptyState(this))
{
    build();
    connect(m_dossier, &Dossier::articleAdded, this, &TogetherView::update);
    connect(m_dossier, &Dossier::recordsReplaced, this, &TogetherView::update);
    connect(m_dossier, &Dossier::entityChanged, this, &TogetherView::update);
    connect(m_dossier, &Dossier::cleared, this, &TogetherView::update);
    connect(m_filter, &RecordFilter::changed, this, &TogetherView::update);
    connect(m_focus, &Focus::changed, this, &TogetherView::reveal);
    connect(m_order, &QComboBox::currentIndexChanged, this, &TogetherView::update);
    connect(m_table, &MatrixTable::chosen, this, &TogetherView::choose);
}

void TogetherView::build()
{
    m_order->addItem(tr("Those named together side by side"), static_cast<int>(Cooccurrence::Order::Neighbours));
    m_order->addItem(tr("Most named first"), static_cast<int>(Cooccurrence::Order::MostNamed));
    m_order->addItem(tr("By name"), static_cast<int>(Cooccurrence::Order::Name));
    m_order->setAccessibleName(tr("Order"));
    m_words->setFont(interfaceFont(12));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->addWidget(m_words, 1);
    head->addWidget(m_order);
    auto* table = new QHBoxLayout;
    table->setContentsMargins(16, 0, 0, 8);
    table->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(table, 1);
    column->addWidget(m_empty, 1);
    setFocusProxy(m_table);
    setTheme(Theme::Light);
}

void TogetherView::setTheme(Theme theme)
{
    const Palette& palette = Palette::of(theme);
    m_table->setTheme(palette);
    m_empty->setTheme(palette);
    m_words->setStyleSheet(QStringLiteral("color: %1;").arg(palette.soft.name()));
    setAttribute(Qt::WA_StyledBackground);
    setStyleSheet(QStringLiteral("TogetherView { background: %1; border-bottom: 1px solid %2; }")
                      .arg(palette.panel.name(), palette.line.name()));
}

void TogetherView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        count();
}

void TogetherView::update()
{
    m_isStale = true;
    if (isVisible())
        count();
}

void TogetherView::count()
{
    m_isStale = false;
    const auto order = static_cast<Cooccurrence::Order>(m_order->currentData().toInt());
    m_model->setPairs(Cooccurrence(m_dossier->records(), m_filter->state(), order));
    const auto shown = m_model->pairs().entities().size();
    const bool isEmpty = shown < 2;
    m_table->setVisible(!isEmpty);
    m_order->setVisible(!isEmpty);
    m_words->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->say(tr("As soon as two names stand in one paragraph, this shows who is named with whom."));
    m_words->setText(shown < m_dossier->records().entities.size()
            ? tr("In how many paragraphs two are named together: the %1 most named of %2.")
                  .arg(shown)
                  .arg(m_dossier->records().entities.size())
            : tr("In how many paragraphs two are named together."));
    reveal();
}

void TogetherView::reveal()
{
    const auto& entities = m_model->pairs().entities();
    const auto found = std::ranges::find(entities, m_focus->state().entity);
    m_table->setMarked(found == entities.end() ? -1 : static_cast<int>(found - entities.begin()));
}

void TogetherView::choose(int row, int column)
{
    const Cooccurrence& pairs = m_model->pairs();
    const auto a = static_cast<size_t>(row);
    const std::vector<ArticleSpan> places = pairs.places(a, static_cast<size_t>(column));
    FocusState state;
    state.entity = pairs.entities()[a];
    if (row != column && !places.empty()) {
        const auto& present = m_focus->state();
        const auto here = present.entity == state.entity && present.passage
            ? std::ranges::find(places, *present.passage)
            : places.end();
        state.passage = here == places.end() || here + 1 == places.end() ? places.front() : *(here + 1);
    }
    m_focus->set(state);
}
