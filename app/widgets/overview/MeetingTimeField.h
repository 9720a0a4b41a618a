// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/PostmortemDocument.h"

#include <QWidget>

class QDateEdit;
class QPushButton;
class QTimeEdit;
class QToolButton;

namespace debrief {

class Clock;
class ToneLabel;

/// When the meeting is planned, in the zone of the postmortem, or that it is not planned yet.
class MeetingTimeField : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingTimeField(QWidget *parent = nullptr);

    /// Document and clock must outlive the field.
    void setDocument(PostmortemDocument &document, const Clock &clock);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    void plan();
    void clear();
    void edited();
    void save(std::optional<Instant> at, const QString &text);

    PostmortemDocument *m_document = nullptr;
    const Clock *m_clock = nullptr;
    QPushButton *m_plan;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QToolButton *m_clear;
    ToneLabel *m_problem;
};

} // namespace debrief
