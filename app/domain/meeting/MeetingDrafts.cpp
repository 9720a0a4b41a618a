// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/MeetingDrafts.h"

#include "domain/edits/ActionEdits.h"
#include "domain/edits/CaptureSettling.h"
#include "domain/edits/CauseEdits.h"
#include "domain/edits/EditHelpers.h"

#include <QCoreApplication>

namespace debrief {

namespace {

struct DraftTexts
{
    Q_DECLARE_TR_FUNCTIONS(DraftTexts)
};

template <typename T>
void markAdded(AnyChange &change)
{
    auto *ofType = std::get_if<Change<T>>(&change);
    if (ofType != nullptr && !ofType->before && ofType->after)
        ofType->after->draft = true;
}

QString missing(const ActionItem &item)
{
    QStringList lacks;
    if (item.owner.trimmed().isEmpty())
        lacks.append(DraftTexts::tr("no owner"));
    if (!item.deadline)
        lacks.append(DraftTexts::tr("no deadline"));
    if (item.successCriteria.trimmed().isEmpty())
        lacks.append(DraftTexts::tr("no success criteria"));
    return lacks.join(QStringLiteral(", "));
}

template <typename Id>
QList<Id> idsOf(const QList<Draft> &drafts, Draft::Kind kind)
{
    QList<Id> ids;
    for (const auto &draft : drafts) {
        if (draft.kind == kind)
            ids.append(Id::fromString(draft.id));
    }
    return ids;
}

} // namespace

ChangeSet asDrafts(ChangeSet edit)
{
    for (auto &change : edit.changes) {
        markAdded<Cause>(change);
        markAdded<ActionItem>(change);
    }
    return edit;
}

QList<Draft> draftsToConfirm(const Postmortem &postmortem)
{
    QList<Draft> drafts;
    for (const auto &capture : openCaptures(postmortem))
        drafts.append({Draft::Kind::Said, capture.id.toString(), enumLabel(capture.kind), capture.text, {}});
    for (const auto &cause : postmortem.causes) {
        if (cause.draft)
            drafts.append({Draft::Kind::Cause, cause.id.toString(), DraftTexts::tr("Cause"), cause.text, {}});
    }
    for (const auto &item : postmortem.actions) {
        if (item.draft) {
            drafts.append({Draft::Kind::Action, item.id.toString(), DraftTexts::tr("Action item"), item.title,
                           isOpen(item) ? missing(item) : QString()});
        }
    }
    return drafts;
}

ChangeSet confirmDrafts(const Postmortem &postmortem, const QList<Draft> &drafts)
{
    auto edit = keepCaptures(postmortem, idsOf<CaptureId>(drafts, Draft::Kind::Said));
    append(edit, changeCauses(postmortem, idsOf<CauseId>(drafts, Draft::Kind::Cause),
                              [](Cause &cause) { cause.draft = false; }));
    append(edit, changeActions(postmortem, idsOf<ActionId>(drafts, Draft::Kind::Action),
                               [](ActionItem &item) { item.draft = false; }));
    return edit;
}

QList<UnfinishedAction> unfinishedActions(const Postmortem &postmortem)
{
    QList<UnfinishedAction> unfinished;
    for (qsizetype i = 0; i < postmortem.actions.size(); ++i) {
        const auto &item = postmortem.actions[i];
        const bool urgent = item.priority == Priority::P0 || item.priority == Priority::P1;
        const auto lacks = urgent && isOpen(item) ? missing(item) : QString();
        if (!lacks.isEmpty())
            unfinished.append({item.id, int(i) + 1, lacks});
    }
    return unfinished;
}

} // namespace debrief
