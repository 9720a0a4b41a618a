// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/TourLibrary.h"

#include "exchange/sample/Sample.h"
#include "store/Library.h"

namespace debrief {

namespace {

struct Neighbour
{
    const char *reference;
    QDate date;
    const char *title;
    const char *service;
    Severity severity;
    Stage stage;
    int openActions;
    bool overdue;
};

Postmortem made(const Neighbour &from)
{
    Postmortem postmortem;
    postmortem.id = PostmortemId::create();
    auto &incident = postmortem.incident;
    incident.reference = QString::fromUtf8(from.reference);
    incident.date = from.date;
    incident.title = QString::fromUtf8(from.title);
    incident.services = QString::fromUtf8(from.service).split(QStringLiteral(", "));
    incident.severity = from.severity;
    incident.stage = from.stage;
    for (int i = 0; i < from.openActions; ++i) {
        ActionItem item;
        item.id = ActionId::create();
        item.order = i;
        item.title = QStringLiteral("Alert before the queue is full");
        item.owner = i == 0 ? QStringLiteral("Search") : QString();
        item.priority = i == 0 ? Priority::P0 : Priority::P1;
        item.deadline = from.date.addDays(from.overdue ? 5 : 60);
        postmortem.actions.append(item);
    }
    if (from.stage == Stage::Published) {
        ClosureCheck check;
        check.id = ClosureCheckId::create();
        check.dueOn = from.date.addDays(7);
        postmortem.closureChecks.append(check);
    }
    return postmortem;
}

} // namespace

PostmortemId fillTourLibrary(Library &library)
{
    const auto sample = samplePostmortem().value();
    QList<Postmortem> all = {sample};
    for (const auto &neighbour : {
             Neighbour{"INC-2026-0831",
                       {2026, 3, 16},
                       "Search index lagged by six hours",
                       "search",
                       Severity::Sev2,
                       Stage::Published,
                       3,
                       false},
             Neighbour{"INC-2026-0819",
                       {2026, 3, 9},
                       "Login codes delivered late",
                       "identity, email",
                       Severity::Sev2,
                       Stage::Published,
                       2,
                       true},
             Neighbour{"INC-2026-0790",
                       {2026, 2, 27},
                       "Invoices doubled for 212 accounts",
                       "billing",
                       Severity::Sev1,
                       Stage::Closed,
                       0,
                       false},
             Neighbour{"INC-2026-0777",
                       {2026, 2, 20},
                       "Certificate expired on the status page",
                       "edge",
                       Severity::Sev3,
                       Stage::Preparing,
                       0,
                       false},
             Neighbour{"INC-2026-0741",
                       {2026, 2, 6},
                       "Cache stampede during the sale",
                       "catalogue",
                       Severity::Sev2,
                       Stage::Closed,
                       0,
                       false},
         })
        all.append(made(neighbour));
    if (const auto added = library.addAll(all); !added)
        qFatal("%s", qPrintable(added.error().message));
    return sample.id;
}

} // namespace debrief
