// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/PostmortemDocument.h"
#include "models/CauseRows.h"
#include "models/WordingMarks.h"

#include <QAbstractItemModel>

#include <memory>

namespace debrief {

/// The five whys as an outline: the incident as the one row on top, its causes below. Rows are dragged to other
/// parents and edited in place. A cause that is being added lives here as a draft until it has words; only then it
/// becomes an edit of the document.
class CauseTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, MarkColumn, ConfidenceColumn, FactorColumn, ActionsColumn, ColumnCount };

    explicit CauseTreeModel(PostmortemDocument &document, QObject *parent = nullptr);
    ~CauseTreeModel() override;

    [[nodiscard]] PostmortemDocument &document() const { return m_document; }
    /// As the rows show it, with the draft. Always as new as the rows.
    [[nodiscard]] const CauseTree &tree() const { return m_tree; }
    [[nodiscard]] QModelIndex incidentIndex() const;
    /// The null id names the incident.
    [[nodiscard]] QModelIndex indexOf(const CauseId &id, int column = TextColumn) const;
    /// Null for the incident and for no row.
    [[nodiscard]] CauseId idOf(const QModelIndex &index) const;
    [[nodiscard]] int actionCount(const CauseId &id) const { return m_actionCounts.value(id); }

    /// A row for a cause to be written. Setting its text makes it part of the document, an empty text takes it away.
    /// Below the null parent stands the first why. A draft that is there already is taken away.
    QModelIndex beginDraft(const CauseId &parent, qsizetype position = -1);
    [[nodiscard]] bool isDraft(const CauseId &id) const { return m_draft && m_draft->cause.id == id; }
    void discardDraft();
    /// What is worth a second look in the words of a cause; the null id means the incident.
    [[nodiscard]] QList<WordingHint> wording(const CauseId &id) const;
    [[nodiscard]] WordingField wordingField(const CauseId &id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    /// Causes of this postmortem are moved, others are pasted. No cause can come to stand below itself.
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Once after each change of causes, of actions that answer them or of the incident, when the rows stand.
    void treeChanged();

private:
    class Announcer;
    struct Draft
    {
        Cause cause;
        CauseId parent;
        qsizetype position = -1;
    };

    void follow(const ChangeEvent &event);
    void followCauses(const ChangeSet &changes);
    void countActions();
    void updateTree();
    void announce(const CauseId &id);
    bool setProblem(const QString &text);
    bool setText(const CauseId &id, const QString &text);
    [[nodiscard]] QVariant incidentCell(int column, int role) const;
    [[nodiscard]] QVariant causeCell(const Cause &cause, int column, int role) const;
    [[nodiscard]] static QVariant markCell(const Cause &cause, int role);
    [[nodiscard]] QVariant textCell(const Cause &cause, int role) const;
    [[nodiscard]] static CauseRow *rowAt(const QModelIndex &index);
    [[nodiscard]] QModelIndex indexFor(const CauseRow &row, int column = TextColumn) const;

    PostmortemDocument &m_document;
    WordingMarks m_wording;
    CauseTree m_tree;
    QHash<CauseId, int> m_actionCounts;
    std::optional<Draft> m_draft;
    std::unique_ptr<Announcer> m_announcer;
    std::unique_ptr<CauseRows> m_rows;
};

} // namespace debrief
