// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/window/PartPainters.h"

#include <QCoreApplication>

namespace debrief {

namespace {

struct SpokenTexts
{
    Q_DECLARE_TR_FUNCTIONS(SpokenTexts)
};

QString joined(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(QStringLiteral(". "));
}

QString spoken(const FrameView &view)
{
    return view.rule.isEmpty() ? view.purpose : view.rule;
}

QString spoken(const TimelineView &view)
{
    if (!view.current)
        return view.gate;
    const auto &event = *view.current;
    return joined({event.time + u' ' + event.text, event.decisionPoint ? SpokenTexts::tr("Decision point") : QString(),
                   event.corrected ? SpokenTexts::tr("Corrected in this meeting") : QString(), event.since,
                   event.source});
}

QString spoken(const WhysView &view)
{
    if (view.reading)
        return SpokenTexts::tr("%1. Therefore: %2. Does that hold?").arg(view.reading->lower, view.reading->upper);
    QStringList texts{view.current.text};
    if (view.current.systemic)
        texts.append(SpokenTexts::tr("Systemic cause"));
    if (view.current.doubted)
        texts.append(SpokenTexts::tr("Doubted"));
    for (const auto &child : view.children)
        texts.append(SpokenTexts::tr("because: %1").arg(child.text));
    return joined(texts);
}

QString spoken(const ActionsView &view)
{
    if (view.current < 0 || view.current >= view.actions.size())
        return SpokenTexts::tr("No action items yet");
    const auto &action = view.actions[view.current];
    return joined({action.title, action.priority, action.owner, action.deadline, view.successCriteria,
                   action.accepted ? SpokenTexts::tr("Accepted by its owner") : QString()});
}

QString spoken(const DebriefView &view)
{
    QStringList texts{view.title};
    if (view.readOut)
        texts.append(joined({view.readOut->who, view.readOut->text}));
    texts += view.wentWell + view.lucky;
    for (const auto &thanks : view.thanks)
        texts.append(joined({thanks.who, thanks.text}));
    for (const auto &action : view.changes)
        texts.append(action.title);
    texts += view.lessons;
    for (const auto &date : view.dates)
        texts.append(date.date + u' ' + date.text);
    texts.append(view.closing);
    return joined(texts);
}

} // namespace

QString spokenPart(const PartView &view)
{
    return std::visit([](const auto &part) { return spoken(part); }, view);
}

} // namespace debrief
