// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Clock.h"
#include "models/EntityListModel.h"
#include "models/WordingMarks.h"

namespace debrief {

/// The action items of a postmortem, one a row, in their order. EditRole holds the value itself: text, a QDate for the
/// deadline (invalid: none), the number of the enum value for priority, type, strength and state.
class ActionItemModel final : public EntityListModel<ActionItem>
{
    Q_OBJECT

public:
    /// The number stands last here, because it changes with the place; the view shows it first.
    enum Column {
        Title,
        Owner,
        PriorityColumn,
        Deadline,
        Criteria,
        State,
        Type,
        StrengthColumn,
        Causes,
        Ticket,
        Number,
        ColumnCount
    };

    /// The clock must outlive the model; it says what "today" is.
    ActionItemModel(PostmortemDocument &document, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// The name of a column, also where the header shows a sign only.
    [[nodiscard]] static QString columnName(int column);
    /// Everybody who owns an item or takes part, and their teams: each once, in the order of the alphabet.
    [[nodiscard]] QStringList knownOwners() const;
    /// Says the words for dates anew, as after midnight.
    void refreshDates() { announceAll(); }

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(const ActionItem &item, int row, int column, int role) const override;
    [[nodiscard]] bool isEditable(int column) const override;
    /// A state that needs a reason is refused here: it is set with its reason by setActionState.
    bool setCell(const ActionItem &item, int column, const QVariant &value, int role) override;
    void afterChange(const ChangeEvent &event) override;

private:
    [[nodiscard]] QString text(const ActionItem &item, int row, int column) const;
    [[nodiscard]] QVariant editValue(const ActionItem &item, int column) const;
    [[nodiscard]] QVariant sortValue(const ActionItem &item, int row, int column) const;
    [[nodiscard]] QVariant tone(const ActionItem &item, int column) const;
    [[nodiscard]] QVariant toolTip(const ActionItem &item, int column) const;
    [[nodiscard]] QString accessibleText(const ActionItem &item, int row, int column) const;
    [[nodiscard]] QString detail(const ActionItem &item, int column) const;
    [[nodiscard]] QString placeholder(int column) const;
    /// The one thing most worth doing about the item, or nothing.
    [[nodiscard]] QString hint(const ActionItem &item) const;
    [[nodiscard]] QStringList causeTexts(const ActionItem &item) const;

    [[nodiscard]] QList<WordingHint> wording(const ActionItem &item, int column) const;

    const Clock &m_clock;
    WordingMarks m_wording;
};

} // namespace debrief
