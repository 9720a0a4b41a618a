// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/EntityListModel.h"
#include "models/WordingMarks.h"

namespace debrief {

/// What the team takes away of one kind, a row each. Rows can be dragged to another place and into the list of
/// another kind.
class ReflectionModel : public EntityListModel<Reflection>
{
    Q_OBJECT

public:
    enum Column { Who, Text, Answer, ColumnCount };

    ReflectionModel(PostmortemDocument &document, ReflectionKind kind, QObject *parent = nullptr);

    [[nodiscard]] ReflectionKind kind() const { return m_kind; }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(const Reflection &reflection, int row, int column, int role) const override;
    [[nodiscard]] bool isEditable(int) const override { return true; }
    bool setCell(const Reflection &reflection, int column, const QVariant &value, int role) override;

private:
    [[nodiscard]] WordingField wordingField(int column) const;
    [[nodiscard]] QVariant wordingCell(const QString &text, int column, int role) const;

    ReflectionKind m_kind;
    WordingMarks m_wording;
};

/// What the list of that kind is called: "What went well".
[[nodiscard]] QString reflectionHeading(ReflectionKind kind);

} // namespace debrief
