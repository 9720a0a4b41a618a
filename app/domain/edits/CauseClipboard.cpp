// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/CauseClipboard.h"

#include "domain/rules/CauseTree.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace debrief {

namespace {

using namespace Qt::StringLiterals;

constexpr int format = 1;

template <typename IdType>
QJsonArray idsToJson(const QList<IdType> &ids)
{
    QJsonArray array;
    for (const auto &id : ids)
        array.append(id.toString());
    return array;
}

/// Only ids of things that are there.
template <typename IdType>
QList<IdType> idsFromJson(const QJsonValue &value, const QSet<IdType> &known)
{
    QList<IdType> ids;
    for (const auto &entry : value.toArray()) {
        const auto id = IdType::fromString(entry.toString());
        if (known.contains(id) && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

QList<ActionId> answeredBy(const Postmortem &postmortem, const CauseId &cause)
{
    QList<ActionId> ids;
    for (const auto &item : postmortem.actions) {
        if (item.causes.contains(cause))
            ids.append(item.id);
    }
    return ids;
}

QJsonObject causeToJson(const Cause &cause, bool isTop)
{
    return QJsonObject{
        {u"id"_s, cause.id.toString()},
        {u"parent"_s, isTop ? QString() : cause.parent.toString()},
        {u"text"_s, cause.text},
        {u"factor"_s, enumKey(cause.factor)},
        {u"confidence"_s, enumKey(cause.confidence)},
        {u"systemic"_s, cause.systemic},
        {u"stopChecks"_s, cause.stopChecks.toInt()},
        {u"evidence"_s, cause.evidence},
        {u"evidenceEvents"_s, idsToJson(cause.evidenceEvents)},
        {u"openQuestion"_s, cause.openQuestion},
    };
}

/// Texts that are absent become empty rather than null, as everywhere else.
Cause causeFromJson(const QJsonObject &object, const QSet<EventId> &events)
{
    Cause cause;
    cause.text = object[u"text"].toString();
    cause.factor = enumFromKey<FactorKind>(object[u"factor"].toString()).value_or(FactorKind::Unset);
    cause.confidence = enumFromKey<Confidence>(object[u"confidence"].toString()).value_or(Confidence::Inferred);
    cause.systemic = object[u"systemic"].toBool();
    for (const auto &entry : enumEntries<StopCheck>())
        cause.stopChecks.setFlag(entry.value, (object[u"stopChecks"].toInt() & int(entry.value)) != 0);
    cause.evidence = object[u"evidence"].toString();
    cause.evidenceEvents = idsFromJson(object[u"evidenceEvents"], events);
    cause.openQuestion = object[u"openQuestion"].toString();
    return cause;
}

Error notCauses()
{
    return Error{
        Error::Kind::BadInput,
        QCoreApplication::translate("CauseClipboard", "The clipboard holds no causes. Copy or cut a cause first.")};
}

/// Builds the pasted causes one by one; those of the first row are placed by the caller.
class Paste
{
public:
    explicit Paste(const Postmortem &postmortem)
        : m_events(idsIn(postmortem.timeline))
        , m_actions(idsIn(postmortem.actions))
    {
    }

    void take(const QJsonObject &object)
    {
        auto cause = causeFromJson(object, m_events);
        cause.id = CauseId::create();
        for (const auto &action : idsFromJson(object[u"actions"], m_actions))
            m_links[action].append(cause.id);
        const auto parent = m_fresh.value(object[u"parent"].toString());
        m_fresh.insert(object[u"id"].toString(), cause.id);
        if (parent.isNull()) {
            m_top.append(cause);
            return;
        }
        cause.parent = parent;
        cause.order = m_childCounts[parent]++;
        m_below.append(cause);
    }

    [[nodiscard]] const QList<Cause> &top() const { return m_top; }
    [[nodiscard]] const QList<Cause> &below() const { return m_below; }
    [[nodiscard]] QList<CauseId> answered(const ActionId &action) const { return m_links.value(action); }

private:
    QSet<EventId> m_events;
    QSet<ActionId> m_actions;
    QHash<QString, CauseId> m_fresh;
    QHash<CauseId, int> m_childCounts;
    QHash<ActionId, QList<CauseId>> m_links;
    QList<Cause> m_top;
    QList<Cause> m_below;
};

} // namespace

QByteArray causesToClipboard(const Postmortem &postmortem, const QList<CauseId> &ids, ClipboardUse use)
{
    const CauseTree tree(postmortem.causes);
    QJsonArray causes;
    for (const auto &top : tree.topmost(ids)) {
        for (const auto &id : tree.subtree(top)) {
            auto object = causeToJson(*tree.cause(id), id == top);
            if (use == ClipboardUse::Cut)
                object.insert(u"actions"_s, idsToJson(answeredBy(postmortem, id)));
            causes.append(object);
        }
    }
    return QJsonDocument(QJsonObject{{u"debriefCauses"_s, format}, {u"causes"_s, causes}})
        .toJson(QJsonDocument::Compact);
}

QString causesToText(const Postmortem &postmortem, const QList<CauseId> &ids)
{
    const CauseTree tree(postmortem.causes);
    QStringList lines;
    for (const auto &top : tree.topmost(ids)) {
        for (const auto &id : tree.subtree(top))
            lines.append(QString(2 * (tree.depth(id) - tree.depth(top)), u' ') + u"- " + tree.cause(id)->text);
    }
    return lines.join(u'\n');
}

Result<ChangeSet> pasteCauses(const Postmortem &postmortem, const QByteArray &clipboard, const CauseId &parent,
                              qsizetype position)
{
    const auto object = QJsonDocument::fromJson(clipboard).object();
    if (object[u"debriefCauses"].toInt() != format)
        return notCauses();
    Paste paste(postmortem);
    for (const auto &entry : object[u"causes"].toArray())
        paste.take(entry.toObject());
    const CauseTree tree(postmortem.causes);
    if (paste.top().isEmpty() || (!parent.isNull() && !tree.contains(parent)))
        return notCauses();

    ChangeSet edit;
    QList<Cause> siblings;
    for (const auto &id : tree.children(parent))
        siblings.append(*tree.cause(id));
    auto arriving = paste.top();
    for (auto &cause : arriving)
        cause.parent = parent;
    recordOrder(edit, siblings, withInserted(siblings, arriving, position));
    for (const auto &cause : paste.below())
        edit.add(cause);
    for (const auto &item : postmortem.actions) {
        auto after = item;
        after.causes += paste.answered(item.id);
        edit.replace(item, after);
    }
    return edit;
}

} // namespace debrief
