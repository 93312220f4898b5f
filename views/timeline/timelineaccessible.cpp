#include "views/timeline/timelineaccessible.h"

#include "views/common/eventwords.h"
#include "views/common/reasonwords.h"
#include "views/timeline/timelinecanvas.h"

#include <QPointer>
#include <QWindow>
#include <algorithm>

namespace {

/// One event of the list: its title, its date in words, and which of how many it is.
class EventAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    EventAccessible(TimelineCanvas* canvas, int position)
        : m_canvas(canvas)
        , m_position(position)
    {
    }

    int position() const { return m_position; }
    bool isValid() const override
    {
        return m_canvas && m_canvas->records() && size_t(m_position) < m_canvas->timeOrder().size()
            && size_t(index()) < m_canvas->records()->events.size();
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_canvas->window()->windowHandle(); }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override { }

    QString text(QAccessible::Text kind) const override
    {
        const EventRecord& record = event();
        if (kind == QAccessible::Name)
            return TimelineCanvas::tr("%1, %2, %3 of %4")
                .arg(record.title, dateWords(record.when))
                .arg(m_position + 1)
                .arg(m_canvas->timeOrder().size());
        if (kind == QAccessible::Description)
            return kindWords(record.kind) + QStringLiteral(", ") + statusWords(record.status) + QStringLiteral(". ")
                + whyWords(*m_canvas->records(), record);
        return {};
    }

    QRect rect() const override
    {
        const LaidMark* mark = laid();
        if (!mark)
            return {};
        const QRect area = mark->target().toAlignedRect();
        return {m_canvas->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = state.focused = position(m_canvas->emphasis().focused);
        state.offscreen = !laid();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        if (action == pressAction())
            emit m_canvas->eventPressed(index());
    }

private:
    int index() const { return m_canvas->timeOrder()[size_t(m_position)]; }
    bool position(int event) const { return event == index(); }
    const EventRecord& event() const { return m_canvas->records()->events[size_t(index())]; }

    const LaidMark* laid() const
    {
        const auto& marks = m_canvas->layoutShown().marks;
        const auto found = std::find_if(
            marks.begin(), marks.end(), [this](const LaidMark& mark) { return mark.mark.event == index(); });
        return found == marks.end() ? nullptr : &*found;
    }

    QPointer<TimelineCanvas> m_canvas;
    int m_position;
};

QAccessibleInterface* interfaceFor(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<TimelineCanvas*>(object);
    return canvas ? new TimelineAccessible(canvas) : nullptr;
}

} // namespace

TimelineAccessible::TimelineAccessible(TimelineCanvas* canvas)
    : QAccessibleWidget(canvas, QAccessible::List)
{
}

TimelineAccessible::~TimelineAccessible()
{
    for (const auto& [position, id] : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

TimelineCanvas* TimelineAccessible::canvas() const
{
    return static_cast<TimelineCanvas*>(widget());
}

int TimelineAccessible::childCount() const
{
    return canvas()->records() ? int(canvas()->timeOrder().size()) : 0;
}

QAccessibleInterface* TimelineAccessible::child(int position) const
{
    if (position < 0 || position >= childCount())
        return nullptr;
    const auto known = m_children.find(position);
    if (known != m_children.end())
        return QAccessible::accessibleInterface(known->second);
    auto* made = new EventAccessible(canvas(), position);
    m_children[position] = QAccessible::registerAccessibleInterface(made);
    return made;
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* event = dynamic_cast<const EventAccessible*>(child);
    return event ? event->position() : -1;
}

QAccessibleInterface* TimelineAccessible::childAt(int x, int y) const
{
    const TimelineLayout& layout = canvas()->layoutShown();
    const int mark = layout.markAt(canvas()->mapFromGlobal(QPoint(x, y)));
    if (mark < 0)
        return nullptr;
    const auto& order = canvas()->timeOrder();
    return child(int(std::find(order.begin(), order.end(), layout.marks[size_t(mark)].mark.event) - order.begin()));
}

QAccessibleInterface* TimelineAccessible::focusChild() const
{
    const auto& order = canvas()->timeOrder();
    const auto found = std::find(order.begin(), order.end(), canvas()->emphasis().focused);
    return found == order.end() ? nullptr : child(int(found - order.begin()));
}

QString TimelineAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Description)
        return TimelineCanvas::tr(
            "%n event(s); arrow keys lead from one to the next, Enter into the text", nullptr, childCount());
    return QAccessibleWidget::text(kind);
}

void installTimelineAccessibility()
{
    QAccessible::installFactory(interfaceFor); // keeps each factory once
}
