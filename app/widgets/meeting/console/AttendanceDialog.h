// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

#include <QDialog>

class QTableWidget;
class QTableWidgetItem;

namespace debrief {

class ChangeSet;
class MeetingSession;
class QuickLine;
class ToneLabel;

/// Who is on the call, who joined later, who writes, whose boss is there. Stays open beside the meeting; private.
class AttendanceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AttendanceDialog(MeetingSession &session, QWidget *parent = nullptr);

private:
    enum Column { Here, Role, Scribe, Management, ColumnCount };

    void buildTable();
    void follow();
    void addRow(int row, const Participant &person);
    void change(const QTableWidgetItem &item);
    void addNewcomer(const QString &line);
    [[nodiscard]] ChangeSet editFor(const Participant &person, int column, bool checked) const;
    bool perform(const ChangeSet &edit, const QString &text);

    MeetingSession &m_session;
    QTableWidget *m_table;
    QuickLine *m_newcomer;
    ToneLabel *m_problem;
    QList<Participant> m_people;
    bool m_filling = false;
};

} // namespace debrief
