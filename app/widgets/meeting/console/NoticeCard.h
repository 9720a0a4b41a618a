// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/Panel.h"

class QHBoxLayout;

namespace debrief {

class SecondLabel;
class ToneLabel;

/// Something the console says, and what can be done about it.
class NoticeCard : public Panel
{
    Q_OBJECT

public:
    NoticeCard(const QString &name, Tone tone, QWidget *parent = nullptr);

protected:
    void setMessage(const QString &lead, const QString &text);
    void addControl(QWidget *control);

private:
    QHBoxLayout *m_row;
    ToneLabel *m_lead;
    SecondLabel *m_text;
};

} // namespace debrief
