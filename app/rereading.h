#pragma once

#include "model/session/dossier.h"
#include "model/session/extractionjob.h"
#include "model/session/readagain.h"

/// Reads an open article again, with the engine and the lists as they are now, as one step of Undo.
class Rereading : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    Rereading(Dossier* dossier, ExtractionJob* job, QObject* parent = nullptr);

    void ask(ArticleId article);

signals:
    /// The dossier has the result; `article` is a title for people.
    void done(const QString& article, const ReadAgain& result);

private:
    void receive(const Records& fresh);

    Dossier* m_dossier;
    ExtractionJob* m_job;
};
