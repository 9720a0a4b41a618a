// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CauseEvidenceModel.h"

#include "domain/edits/CauseEdits.h"
#include "domain/rules/DayText.h"

namespace debrief {

CauseEvidenceModel::CauseEvidenceModel(PostmortemDocument &document, QObject *parent)
    : EntityListModel(document, parent)
{
}

void CauseEvidenceModel::setCause(const CauseId &id)
{
    m_cause = id;
    announceAll();
}

const Cause *CauseEvidenceModel::cause() const
{
    return findById(document().value().causes, m_cause);
}

int CauseEvidenceModel::checkedCount() const
{
    return cause() == nullptr ? 0 : int(cause()->evidenceEvents.size());
}

QString CauseEvidenceModel::textOf(const TimelineEvent &event) const
{
    const auto &incident = document().value().incident;
    const auto time = formatEventTime(event.at, incident.zone, incident.date, Seconds::WhereAny);
    return QStringLiteral("%1  %2").arg(time, event.text);
}

QVariant CauseEvidenceModel::cell(const TimelineEvent &event, int, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(event);
    case Qt::CheckStateRole:
        return cause() != nullptr && cause()->evidenceEvents.contains(event.id) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

Qt::ItemFlags CauseEvidenceModel::flags(const QModelIndex &index) const
{
    auto flags = EntityListModel::flags(index);
    if (index.isValid() && cause() != nullptr && !document().isReadOnly())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool CauseEvidenceModel::setCell(const TimelineEvent &event, int, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || cause() == nullptr)
        return false;
    const bool checked = value.toInt() == Qt::Checked;
    const auto edit = changeCauses(document().value(), {m_cause}, [&](Cause &changed) {
        changed.evidenceEvents.removeAll(event.id);
        if (checked)
            changed.evidenceEvents.append(event.id);
    });
    return document().perform(edit, tr("Change evidence")).ok();
}

void CauseEvidenceModel::afterChange(const ChangeEvent &event)
{
    if (event.touches<Cause>() || event.touches<IncidentDetails>())
        announceAll();
}

} // namespace debrief
