#include "model/fetch/fetchnetwork.h"

#include "model/fetch/reach.h"

#include <QHostInfo>

FetchNetwork FetchNetwork::ofSystem()
{
    return {[](const QString& name, QObject* asker, const Answer& answer) {
                QHostInfo::lookupHost(name, asker, [answer](const QHostInfo& found) { answer(found.addresses()); });
            },
        [](const QHostAddress& address) { return ::isWithin(address); }};
}
