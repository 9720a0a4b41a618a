// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionCausesModel.h"

#include "domain/edits/ActionEdits.h"

namespace debrief {

ActionCausesModel::ActionCausesModel(PostmortemDocument &document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
{
    connect(&document, &PostmortemDocument::changed, this, &ActionCausesModel::follow);
}

void ActionCausesModel::setItem(const ActionId &id)
{
    if (id == m_item)
        return;
    beginResetModel();
    m_item = id;
    readCauses();
    endResetModel();
}

int ActionCausesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_causes.size());
}

QVariant ActionCausesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &cause = m_causes[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cause.text;
    case Qt::CheckStateRole:
        return int(isAnswered(cause.id) ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        return cause.systemic ? tr("%1, systemic cause").arg(cause.text) : cause.text;
    case StrongRole:
        return cause.systemic;
    case IdRole:
        return cause.id.toString();
    default:
        return {};
    }
}

bool ActionCausesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto *item = findById(m_document.value().actions, m_item);
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || item == nullptr ||
        m_document.isReadOnly())
        return false;
    const auto cause = m_causes[index.row()].id;
    auto after = *item;
    after.causes.removeAll(cause);
    if (value.toInt() == Qt::Checked)
        after.causes.append(cause);
    return m_document.perform(replaceAction(m_document.value(), after), tr("Change causes answered")).ok();
}

Qt::ItemFlags ActionCausesModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractListModel::flags(index);
    return m_document.isReadOnly() || !index.isValid() ? flags : flags | Qt::ItemIsUserCheckable;
}

void ActionCausesModel::follow(const ChangeEvent &event)
{
    if (event.touches<Cause>()) {
        beginResetModel();
        readCauses();
        endResetModel();
    } else if (event.touches<ActionItem>() && !m_causes.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_causes.size()) - 1), {Qt::CheckStateRole});
    }
}

void ActionCausesModel::readCauses()
{
    m_causes.clear();
    if (m_item.isNull())
        return;
    m_causes = m_document.value().causes;
    std::stable_partition(m_causes.begin(), m_causes.end(), [](const Cause &cause) { return cause.systemic; });
}

bool ActionCausesModel::isAnswered(const CauseId &cause) const
{
    const auto *item = findById(m_document.value().actions, m_item);
    return item != nullptr && item->causes.contains(cause);
}

} // namespace debrief
