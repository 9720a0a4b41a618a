// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/PostmortemDocument.h"
#include "models/CellRoles.h"
#include "models/RowIndex.h"

#include <QAbstractTableModel>
#include <QSet>

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
    [[nodiscard]] int rowOf(const IdType &id) const { return m_index.rowOf(m_rows, id); }
    [[nodiscard]] PostmortemDocument &document() const { return m_document; }

protected:
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QVariant cell(const T &item, int row, int column, int role) const = 0;
    [[nodiscard]] virtual bool isEditable(int column) const = 0;
    /// Turns the new text of a cell into an edit of the document. False when the value is not usable.
    virtual bool setCell(const T &item, int column, const QVariant &value, int role) = 0;
    /// Called after each event, for cells that depend on other rows or on other things of the document.
    virtual void afterChange(const ChangeEvent &) {}

    void announceAll() { announceRows(0, int(m_rows.size()) - 1); }
    /// Rows that do not exist are left out.
    void announceRows(int first, int last)
    {
        first = std::max(first, 0);
        last = std::min(last, int(m_rows.size()) - 1);
        if (first <= last)
            Q_EMIT dataChanged(index(first, 0), index(last, columns() - 1));
    }
    /// The row of the item, or the one it would have between the others.
    [[nodiscard]] int placeOf(const T &item) const { return placeOf(item, -1); }

private:
    /// More changes than these in one edit are followed together.
    static constexpr qsizetype many = 64;

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
            m_index.reset();
            endResetModel();
        }
        QList<const Change<T> *> changes;
        for (const auto &change : event.changes.changes) {
            if (const auto *one = std::get_if<Change<T>>(&change))
                changes.append(one);
        }
        if (changes.size() > many) {
            followTogether();
        } else {
            for (const auto *change : changes)
                follow(*change);
        }
        afterChange(event);
    }

    void follow(const Change<T> &change)
    {
        const int oldRow = change.before ? rowOfItem(*change.before) : -1;
        if (!change.after || !hasRow(*change.after)) {
            if (oldRow >= 0)
                removeRange(oldRow, oldRow);
            return;
        }
        const int newRow = placeOf(*change.after, oldRow);
        if (oldRow < 0) {
            insertRange(newRow, {*change.after});
            return;
        }
        m_rows[oldRow] = *change.after;
        if (newRow != oldRow) {
            beginMoveRows({}, oldRow, oldRow, {}, newRow > oldRow ? newRow + 1 : newRow);
            m_rows.move(oldRow, newRow);
            m_index.moved(newRow, change.after->id);
            endMoveRows();
        }
        announceRows(newRow, newRow);
    }

    /// Very many changes: rows next to each other go and come together, and all that stay move in one step.
    void followTogether()
    {
        const auto wanted = readRows();
        const auto isIn = [](const QList<T> &rows) {
            QSet<IdType> ids;
            ids.reserve(rows.size());
            for (const auto &item : rows)
                ids.insert(item.id);
            return ids;
        };
        const auto remaining = isIn(wanted);
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            int first = last + 1;
            while (first > 0 && !remaining.contains(m_rows[first - 1].id))
                --first;
            if (first <= last)
                removeRange(first, last);
            last = first > last ? last : first;
        }
        const auto known = isIn(m_rows);
        QList<T> kept = wanted;
        kept.removeIf([&](const T &item) { return !known.contains(item.id); });
        arrange(kept);
        for (qsizetype row = 0; row < wanted.size(); ++row) {
            QList<T> added;
            while (row + added.size() < wanted.size() && !known.contains(wanted[row + added.size()].id))
                added.append(wanted[row + added.size()]);
            if (!added.isEmpty())
                insertRange(int(row), added);
            row += added.size();
        }
    }

    /// Gives the rows another order and their new values.
    void arrange(const QList<T> &rows)
    {
        Q_EMIT layoutAboutToBeChanged();
        const auto before = persistentIndexList();
        QList<IdType> ids;
        for (const auto &index : before)
            ids.append(m_rows[index.row()].id);
        m_rows = rows;
        m_index.reset();
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i)
            after.append(index(rowOf(ids[i]), before[i].column()));
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
        announceAll();
    }

    void removeRange(int first, int last)
    {
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_index.removed(m_rows[row].id);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
    }

    void insertRange(int row, const QList<T> &items)
    {
        beginInsertRows({}, row, row + int(items.size()) - 1);
        m_rows.insert(row, items.size(), T());
        for (qsizetype i = 0; i < items.size(); ++i) {
            m_rows[row + i] = items[i];
            m_index.inserted(row + i, items[i].id);
        }
        endInsertRows();
    }

    [[nodiscard]] int rowOfItem(const T &item) const
    {
        const int row = placeOf(item, -1);
        return row < m_rows.size() && m_rows[row].id == item.id ? row : rowOf(item.id);
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
    mutable RowIndex<T> m_index;
};

} // namespace debrief
