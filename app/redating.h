#pragma once

#include "model/records/givendates.h"
#include "model/session/dossier.h"
#include "model/session/extractionjob.h"

#include <deque>
#include <functional>

/// Resolves dates again after somebody has said something about them: one request after the other, each as one step of
/// Undo, and each on the records as they are when its turn comes.
class Redating : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    Redating(Dossier* dossier, ExtractionJob* job, QObject* parent = nullptr);

    /// Relative dates then count from the publication.
    void setPublication(ArticleId article, const Publication& published);
    void setAnchor(ArticleId article, const DatingAnchor& anchor);
    void setDating(ArticleId article, Dating dating);
    /// Gives an expression its date; the null date takes a given date back.
    void giveDate(TimeId time, const TimeValue& date);
    /// The date that somebody gave an event is found again from the text.
    void takeBackDate(EventId event);
    /// Background events date what is only mentioned, or do so no longer: every article for which that may make a
    /// difference, all as one step.
    void followChronology(bool isUsed);

private:
    struct Request {
        ArticleId article;
        QString name;
        std::function<void(Article&, std::vector<TimeExpression>&)> change;
        ArticleSpan takenBack{}; ///< the trigger of the event whose date is found again
        int group = 0; ///< requests of one group are one step; 0: of none
    };

    void ask(Request request);
    void startNext();
    void receive(const Records& records);

    Dossier* m_dossier;
    ExtractionJob* m_job;
    std::deque<Request> m_requests; ///< the first is being worked on
    int m_step = 0; ///< of Undo, when the work began
    int m_lastGroup = 0;
};
