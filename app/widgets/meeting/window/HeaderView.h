// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MeetingProjection.h"
#include "widgets/meeting/window/MeetingView.h"

namespace debrief {

struct HeaderContent
{
    QString reference;
    QString title;
    QString partTitle;
    QString minute;
    QString ends;
    QString notice;
    bool twoMinutesLeft = false;
    bool over = false;
    bool hasArc = false; ///< beside the texts, in a view of its own

    static HeaderContent of(const MeetingProjection &projection);
    friend bool operator==(const HeaderContent &, const HeaderContent &) = default;
};

/// What is being worked on, and how much time there is.
class HeaderView : public ContentView<HeaderContent>
{
    Q_OBJECT

public:
    using ContentView::ContentView;

protected:
    void paintOn(MeetingCanvas &canvas) const override;
    [[nodiscard]] QString spoken() const override;

private:
    [[nodiscard]] qreal paintTimes(MeetingCanvas &canvas, qreal end) const;
};

} // namespace debrief
