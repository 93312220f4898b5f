// Edits a dossier faster than any person does, saving now and then, until it is killed: FOLDER SEED.
// Prints a line for each edit: its number and when it was made, in milliseconds of the steady clock.
#include "app/autosave.h"
#include "model/session/commands.h"
#include "tests/app/editing/edits.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>
#include <chrono>
#include <unistd.h>

namespace {

void tell(int edit)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const QByteArray line = QByteArray::number(edit) + ' '
        + QByteArray::number(qint64(std::chrono::duration_cast<std::chrono::milliseconds>(now).count())) + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
        ::_exit(1);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const int seed = QCoreApplication::arguments().value(2).toInt();
    QRandomGenerator random(static_cast<quint32>(seed));
    Dossier dossier;
    DossierFile file(&dossier, folder + QStringLiteral("/open"));
    Autosave autosave(&dossier, &file, folder + QStringLiteral("/unsaved"));
    dossier.add(edited(seed, 0));
    const QString document = folder + QStringLiteral("/document.json");
    if (!file.save(document))
        return 1;
    tell(0);
    int edits = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        EventRecord changed = dossier.records().events.front();
        changed.title = QStringLiteral("Edit %1").arg(++edits);
        dossier.undoStack()->push(new EditEvent(&dossier, changed, EditEvent::Field::Title, QStringLiteral("Edit")));
        tell(edits);
        if (random.bounded(100) == 0 && !file.save(document))
            QCoreApplication::exit(1);
        timer.start(random.bounded(random.bounded(10) == 0 ? 1500 : 60));
    });
    timer.start(10);
    return QCoreApplication::exec();
}
