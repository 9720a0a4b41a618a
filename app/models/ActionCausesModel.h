// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/PostmortemDocument.h"
#include "models/CellRoles.h"

#include <QAbstractListModel>

namespace debrief {

/// The causes one action item can answer, systemic ones first, with a check where it does. Checking is an edit.
class ActionCausesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The document must outlive the model.
    explicit ActionCausesModel(PostmortemDocument &document, QObject *parent = nullptr);

    /// A null id: no item, no rows.
    void setItem(const ActionId &id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow(const ChangeEvent &event);
    void readCauses();
    [[nodiscard]] bool isAnswered(const CauseId &cause) const;

    PostmortemDocument &m_document;
    ActionId m_item;
    QList<Cause> m_causes;
};

} // namespace debrief
