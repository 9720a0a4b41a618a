// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/ItemText.h"

#include "domain/rules/DayText.h"
#include "domain/rules/PreparationHints.h"

#include <QCoreApplication>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct ItemTexts
{
    Q_DECLARE_TR_FUNCTIONS(ItemTexts)
};

QString lines(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(u'\n');
}

ItemText ofEvent(const MeetingItem &item, const Postmortem &postmortem, const Agenda &agenda)
{
    const auto *event = findById(postmortem.timeline, EventId::fromString(item.subject));
    if (event == nullptr)
        return {
            {},
            agenda.gate,
            ItemTexts::tr("Corrections go straight onto the timeline: press the key for Correct, or write t 14:31 what "
                          "happened"),
            false};
    return {formatEventTime(event->at, postmortem.incident.zone, {}, Seconds::WhereAny), event->text,
            lines({preparationText(preparationFor(postmortem, event->id)), event->details, event->source, event->link}),
            event->decisionPoint};
}

ItemText ofCause(const MeetingItem &item, const Postmortem &postmortem)
{
    const auto &incident = postmortem.incident;
    const auto *cause = findById(postmortem.causes, CauseId::fromString(item.subject));
    if (cause == nullptr)
        return {{},
                incident.problem.isEmpty() ? incident.title : incident.problem,
                preparationText(preparationFor(postmortem, PartKind::Whys)),
                false};
    const auto evidence = cause->evidence.isEmpty() ? ItemTexts::tr("No evidence written down yet. Ask how we know.")
                                                    : ItemTexts::tr("Evidence: %1").arg(cause->evidence);
    const auto doubted = cause->linkCheck == LinkCheck::Unchecked
                             ? QString()
                             : ItemTexts::tr("Read upward: %1").arg(enumLabel(cause->linkCheck));
    const auto open = cause->openQuestion.isEmpty() ? QString() : ItemTexts::tr("Open: %1").arg(cause->openQuestion);
    return {{}, cause->text, lines({enumLabel(cause->confidence), doubted, evidence, open}), false};
}

ItemText ofAction(const MeetingItem &item, const Postmortem &postmortem)
{
    const auto *action = findById(postmortem.actions, ActionId::fromString(item.subject));
    if (action == nullptr)
        return {};
    const auto owner = action->owner.isEmpty() ? ItemTexts::tr("No owner yet") : action->owner;
    const auto day = action->deadline ? dayText(*action->deadline, postmortem.incident.date) : ItemTexts::tr("no date");
    const auto done = action->successCriteria.isEmpty()
                          ? ItemTexts::tr("No success criteria yet. Ask how we will tell.")
                          : ItemTexts::tr("Done when: %1").arg(action->successCriteria);
    return {enumLabel(action->priority), action->title,
            lines({QStringLiteral("%1, %2").arg(owner, day), done, action->details}), false};
}

QString debriefPageTitle(DebriefPage page)
{
    switch (page) {
    case DebriefPage::WentWell:
        return ItemTexts::tr("What went well, where we were lucky");
    case DebriefPage::Thanks:
        return ItemTexts::tr("Thanks");
    case DebriefPage::WhatChanges:
        return ItemTexts::tr("What changes");
    case DebriefPage::NextDates:
        return ItemTexts::tr("Next dates");
    case DebriefPage::Closing:
        return ItemTexts::tr("Closing statement");
    }
    return {};
}

/// What typing does on that page.
QString debriefPageHelp(DebriefPage page)
{
    switch (page) {
    case DebriefPage::WentWell:
        return ItemTexts::tr("What is typed here went well; start with l where it was luck.");
    case DebriefPage::Thanks:
        return ItemTexts::tr("Next reads them out one at a time.");
    case DebriefPage::WhatChanges:
        return ItemTexts::tr("What is typed here becomes a lesson.");
    case DebriefPage::NextDates:
        return ItemTexts::tr("Report today, urgent deadlines, closure check one week after the incident.");
    case DebriefPage::Closing:
        return ItemTexts::tr("What is typed here is added to the closing statement.");
    }
    return {};
}

ItemText ofDebrief(const MeetingItem &item, const Postmortem &postmortem)
{
    const auto place = debriefPlace(item);
    const auto *thanks = findById(postmortem.reflections, place.thanks);
    if (thanks != nullptr)
        return {ItemTexts::tr("Thank"), thanks->who.isEmpty() ? thanks->text : thanks->who + u": "_s + thanks->text,
                ItemTexts::tr("Read it out, and let it stand for a moment."), false};
    return {{}, debriefPageTitle(place.page), debriefPageHelp(place.page), false};
}

} // namespace

ItemText describe(const MeetingItem &item, PartKind part, const Postmortem &postmortem, const Agenda &agenda)
{
    const auto place = item.subject.toInt();
    switch (part) {
    case PartKind::Frame: {
        const bool isRule = place > 0 && place <= agenda.groundRules.size();
        return {isRule ? ItemTexts::tr("Rule %1").arg(place) : QString(),
                isRule ? agenda.groundRules[place - 1] : agenda.purpose,
                {},
                false};
    }
    case PartKind::Timeline:
        return ofEvent(item, postmortem, agenda);
    case PartKind::Whys:
        return ofCause(item, postmortem);
    case PartKind::Actions:
        return ofAction(item, postmortem);
    case PartKind::Debrief:
        return ofDebrief(item, postmortem);
    }
    return {};
}

} // namespace debrief
