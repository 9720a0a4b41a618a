// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/Panel.h"

class QHBoxLayout;
class QPushButton;

namespace debrief {

class SecondLabel;
class ToneLabel;

/// A line across a page that says what holds now and offers what to do about it. Never pops up over anything.
class Banner : public Panel
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// `lead` is set in bold and in the colour of the tone.
    void setMessage(Tone tone, const QString &lead, const QString &text);
    QPushButton *addButton(const QString &text);

private:
    QHBoxLayout *m_layout;
    ToneLabel *m_lead;
    SecondLabel *m_text;
};

} // namespace debrief
