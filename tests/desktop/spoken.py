"""What a screen reader finds in the window of a running program: called by the script beside it with its process id."""

import subprocess
import sys
import time

import pyatspi


def window_of(process):
    for _ in range(40):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == process:
                return application
        time.sleep(0.25)
    sys.exit("The program is not on the bus of the screen readers.")


def walk(accessible, depth=0):
    yield accessible
    if depth < 60:
        for child in accessible:
            if child is not None:
                yield from walk(child, depth + 1)


def takes_keyboard(accessible):
    states = accessible.getState()
    return states.contains(pyatspi.STATE_FOCUSABLE) and states.contains(pyatspi.STATE_SHOWING)


def events_of(application):
    """The children of the timeline, in order of time."""
    for accessible in walk(application):
        if accessible.name == "Timeline" and accessible.childCount > 0:
            children = [accessible.getChildAtIndex(i) for i in range(accessible.childCount)]
            if all(child is not None and child.getRole() != pyatspi.ROLE_FILLER for child in children):
                if all(", " in child.name for child in children):
                    return children
    return []


def press(key):
    subprocess.run(["xdotool", "key", key], check=True)
    time.sleep(0.15)


def focused_event(events):
    for event in events:
        if event.getState().contains(pyatspi.STATE_FOCUSED) or event.getState().contains(pyatspi.STATE_SELECTED):
            return event.name
    return None


def main():
    application = window_of(int(sys.argv[1]))
    controls = [a for a in walk(application) if takes_keyboard(a)]
    nameless = [a for a in controls if not a.name]
    for control in nameless:
        print("without a name:", control.getRoleName(), "in", control.parent.getRoleName(), repr(control.parent.name))
    events = events_of(application)
    print(len(controls), "controls take the keyboard,", len(nameless), "of them have no name;", len(events), "events")
    for event in events[:5]:
        print("  ", event.name)
    subprocess.run(["xdotool", "mousemove", "700", "210", "click", "1"], check=True)
    reached = set()
    press("Home")
    for _ in events:
        reached.add(focused_event(events))
        press("Right")
    reached.discard(None)
    print(len(reached), "of", len(events), "events are reached by keys")
    sys.exit(1 if nameless or not events or len(reached) < len({e.name for e in events}) else 0)


if __name__ == "__main__":
    main()
