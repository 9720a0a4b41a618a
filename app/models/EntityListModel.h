// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/PostmortemDocument.h"
#include "models/CellRoles.h"

#include <QAbstractTableModel>

#include <functional>

namespace debrief {

/// One row for each thing of one type in the document, in the document's order. Keeps its own copy of the list, so that
/// every insertion, removal and move is announced step by step. Subclasses say what the columns hold, and perhaps which
/// things of the document have a row.
template <typename T>
class EntityListModel : public QAbstractTableModel
{
public:
    using IdType = decltype(T::id);

    using Filter = std::function<bool(const T &)>;

    explicit EntityListModel(PostmortemDocument &document, QObject *parent = nullptr, Filter filter = {})
        : QAbstractTableModel(parent)
        , m_document(document)
        , m_filter(std::move(filter))
        , m_rows(readRows())
    {
        connect(&document, &PostmortemDocument::changed, this, [this](const ChangeEvent &event) { follow(event); });
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : columns();
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const auto &item = m_rows[index.row()];
        return role == IdRole ? QVariant(item.id.toString()) : cell(item, index.row(), index.column(), role);
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_document.isReadOnly())
            return false;
        return setCell(m_rows[index.row()], index.column(), value, role);
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        auto flags = QAbstractTableModel::flags(index);
        if (index.isValid() && !m_document.isReadOnly() && isEditable(index.column()))
            flags |= Qt::ItemIsEditable;
        return flags;
    }

    [[nodiscard]] const T &itemAt(int row) const { return m_rows[row]; }
    [[nodiscard]] const QList<T> &items() const { return m_rows; }
    /// The row of that thing, or -1.
    [[nodiscard]] int rowOf(const IdType &id) const
    {
        const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const T &item) { return item.id == id; });
        return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
    }
    [[nodiscard]] PostmortemDocument &document() const { return m_document; }

protected:
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QVariant cell(const T &item, int row, int column, int role) const = 0;
    [[nodiscard]] virtual bool isEditable(int column) const = 0;
    /// Turns the new text of a cell into an edit of the document. False when the value is not usable.
    virtual bool setCell(const T &item, int column, const QVariant &value, int role) = 0;
    /// Called after each event, for cells that depend on other rows or on other things of the document.
    virtual void afterChange(const ChangeEvent &) {}

    void announceAll()
    {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columns() - 1));
    }

private:
    [[nodiscard]] bool hasRow(const T &item) const { return !m_filter || m_filter(item); }
    [[nodiscard]] QList<T> readRows() const
    {
        auto rows = listOf<T>(m_document.value());
        rows.removeIf([this](const T &item) { return !hasRow(item); });
        return rows;
    }

    void follow(const ChangeEvent &event)
    {
        if (event.origin == ChangeEvent::Origin::Reload) {
            beginResetModel();
            m_rows = readRows();
            endResetModel();
        }
        for (const auto &change : event.changes.changes) {
            if (const auto *one = std::get_if<Change<T>>(&change))
                follow(*one);
        }
        afterChange(event);
    }

    void follow(const Change<T> &change)
    {
        const int oldRow = change.before ? rowOf(change.before->id) : -1;
        if (!change.after || !hasRow(*change.after)) {
            if (oldRow < 0)
                return;
            beginRemoveRows({}, oldRow, oldRow);
            m_rows.removeAt(oldRow);
            endRemoveRows();
            return;
        }
        const int newRow = placeOf(*change.after, oldRow);
        if (oldRow < 0) {
            beginInsertRows({}, newRow, newRow);
            m_rows.insert(newRow, *change.after);
            endInsertRows();
            return;
        }
        m_rows[oldRow] = *change.after;
        if (newRow != oldRow) {
            beginMoveRows({}, oldRow, oldRow, {}, newRow > oldRow ? newRow + 1 : newRow);
            m_rows.move(oldRow, newRow);
            endMoveRows();
        }
        Q_EMIT dataChanged(index(newRow, 0), index(newRow, columns() - 1));
    }

    /// Where the item belongs once the row it now stands in, if any, is taken out.
    [[nodiscard]] int placeOf(const T &item, int withoutRow) const
    {
        int place = 0;
        const auto before = [&](int row) { return inOrder(m_rows[row], item); };
        int low = 0;
        int high = int(m_rows.size()) - (withoutRow >= 0 ? 1 : 0);
        while (low < high) {
            place = (low + high) / 2;
            const int row = withoutRow >= 0 && place >= withoutRow ? place + 1 : place;
            if (before(row))
                low = place + 1;
            else
                high = place;
        }
        return low;
    }

    PostmortemDocument &m_document;
    Filter m_filter;
    QList<T> m_rows;
};

} // namespace debrief
