// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

#include <QWidget>

class QVBoxLayout;

namespace debrief {

class Clock;
class PostmortemDocument;
class QuickLine;

/// The action items that answer one cause, and a line to type the next one into.
class CauseAnswers : public QWidget
{
    Q_OBJECT

public:
    explicit CauseAnswers(QWidget *parent = nullptr);

    /// Both must outlive the widget.
    void setUp(PostmortemDocument &document, const Clock &clock);
    void setCause(const CauseId &id);
    /// After action items changed.
    void refresh();

Q_SIGNALS:
    void actionChosen(const debrief::ActionId &id);

private:
    void add(const QString &line);

    PostmortemDocument *m_document = nullptr;
    const Clock *m_clock = nullptr;
    QVBoxLayout *m_list;
    QuickLine *m_line;
    CauseId m_cause;
};

} // namespace debrief
