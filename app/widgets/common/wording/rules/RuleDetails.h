// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording/WordingRules.h"

#include <QScrollArea>

namespace debrief {

class HeadingLabel;
class PlainLabel;
class SecondLabel;

/// What a wording rule is for: its reason, where that comes from, what it points out and what it leaves alone.
class RuleDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit RuleDetails(QWidget *parent = nullptr);

    void showRule(const WordingRule &rule);
    /// Of a kind as a whole.
    void showKind(const QString &title, int rules);

private:
    HeadingLabel *m_title;
    PlainLabel *m_reason;
    SecondLabel *m_source;
    PlainLabel *m_hitsCaption;
    PlainLabel *m_hits;
    PlainLabel *m_missesCaption;
    PlainLabel *m_misses;
};

} // namespace debrief
