// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/EntityListModel.h"
#include "models/EventTimeText.h"
#include "models/WordingMarks.h"

namespace debrief {

/// Every source that is named, once: what a person may mean when they begin to type one.
[[nodiscard]] QStringList knownSources(const QList<TimelineEvent> &timeline);

/// The timeline as a table, one row an event, in the order of the document. Times are shown and edited in the zone of
/// the postmortem.
class TimelineModel final : public EntityListModel<TimelineEvent>
{
    Q_OBJECT

public:
    enum Column { TimeColumn, SinceLastColumn, KindColumn, TextColumn, SourceColumn, ColumnCount };

    explicit TimelineModel(PostmortemDocument &document, QObject *parent = nullptr);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// What typing this into the time of that row means.
    [[nodiscard]] Result<TypedTime> readTime(int row, const QString &typed) const;

Q_SIGNALS:
    /// How a typed time was understood, where that was not evident.
    void noted(const QString &sentence);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(const TimelineEvent &event, int row, int column, int role) const override;
    [[nodiscard]] bool isEditable(int column) const override { return column != SinceLastColumn; }
    bool setCell(const TimelineEvent &event, int column, const QVariant &value, int role) override;
    void afterChange(const ChangeEvent &event) override;

private:
    [[nodiscard]] const IncidentDetails &incident() const { return document().value().incident; }
    [[nodiscard]] QDate dayOf(int row) const;
    [[nodiscard]] bool showsDay(int row) const;
    [[nodiscard]] QVariant timeCell(const TimelineEvent &event, int row, int role) const;
    [[nodiscard]] QVariant kindCell(const TimelineEvent &event, int role) const;
    [[nodiscard]] QVariant textCell(const TimelineEvent &event, int role) const;
    bool replace(const TimelineEvent &after, const QString &name);
    void announceNeighbours(const ChangeSet &changes);

    WordingMarks m_wording;
};

} // namespace debrief
