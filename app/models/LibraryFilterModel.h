// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"

#include <QDate>
#include <QSortFilterProxyModel>

namespace debrief {

/// The rows of the library that are asked for: every word of the filter occurs somewhere in the row.
class LibraryFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// What the attention strip narrows the list to.
    enum class Focus { Everything, ReleaseBlockers, Overdue, ClosureDue };

    explicit LibraryFilterModel(QObject *parent = nullptr);

    void setWords(const QString &text);
    void setSeverity(std::optional<Severity> severity);
    void setStage(std::optional<Stage> stage);
    /// Only incidents from this day on; an invalid date takes all.
    void setSince(QDate since);
    void setFocus(Focus focus, QDate today);
    [[nodiscard]] Focus focus() const { return m_focus; }
    [[nodiscard]] bool isNarrowed() const;
    void clear();

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
    std::optional<Severity> m_severity;
    std::optional<Stage> m_stage;
    QDate m_since;
    Focus m_focus = Focus::Everything;
    QDate m_today;
};

} // namespace debrief
