// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/meeting/console/ItemText.h"

#include <QWidget>

namespace debrief {

class MeetingSession;
class Panel;
class PlainLabel;
class SecondLabel;

/// What the others see now, what comes next, and what only the facilitator knows about it.
class ItemCards : public QWidget
{
    Q_OBJECT

public:
    explicit ItemCards(MeetingSession &session, QWidget *parent = nullptr);

    void setPrivateShown(bool shown);
    void setFocusOnCurrent();

private:
    void follow();
    struct Card
    {
        Panel *panel = nullptr;
        PlainLabel *text = nullptr;
        SecondLabel *privately = nullptr;
    };

    Card addCard(const QString &title, const QString &name, int stretch);
    void fill(const Card &card, const std::optional<MeetingItem> &item, const QString &nothing);

    MeetingSession &m_session;
    Card m_current;
    Card m_next;
    bool m_privateShown = true;
};

} // namespace debrief
