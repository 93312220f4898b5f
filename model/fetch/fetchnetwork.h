#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <functional>

/// What a fetch asks of the network that it stands in. The default asks the system; tests give others.
struct FetchNetwork {
    using Answer = std::function<void(const QList<QHostAddress>&)>;

    static FetchNetwork ofSystem();

    /// Calls back once, with all numbers of a name or none, and not at all once `asker` is gone.
    std::function<void(const QString& name, QObject* asker, const Answer& answer)> resolve;
    /// Whether a number belongs to this computer or the network that it stands in.
    std::function<bool(const QHostAddress&)> isWithin;
};
