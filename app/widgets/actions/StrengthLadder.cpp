// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/StrengthLadder.h"

#include "widgets/common/Labels.h"
#include "widgets/theme/Theme.h"

#include <QVBoxLayout>

namespace debrief {

namespace {

constexpr Strength ladder[] = {Strength::Strong, Strength::Medium, Strength::Weak};

QString meaning(Strength strength)
{
    switch (strength) {
    case Strength::Strong:
        return StrengthLadder::tr("Strong: cannot happen any more");
    case Strength::Medium:
        return StrengthLadder::tr("Medium: a machine checks");
    case Strength::Weak:
        return StrengthLadder::tr("Weak: people must remember");
    case Strength::Unset:
        break;
    }
    return {};
}

QString examples(Strength strength)
{
    switch (strength) {
    case Strength::Strong:
        return StrengthLadder::tr("Makes it impossible, or removes the step.");
    case Strength::Medium:
        return StrengthLadder::tr("Software check, redundancy, checklist.");
    case Strength::Weak:
        return StrengthLadder::tr("Reminder, training, double check, policy.");
    case Strength::Unset:
        break;
    }
    return {};
}

} // namespace

StrengthLadder::StrengthLadder(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(1);
    for (int place = 0; place < 3; ++place) {
        m_steps[place] = new PlainLabel;
        m_steps[place]->setToolTip(examples(ladder[place]));
        layout->addWidget(m_steps[place]);
    }
    setStrength(Strength::Unset);
}

void StrengthLadder::setStrength(Strength strength)
{
    for (int place = 0; place < 3; ++place) {
        const bool here = ladder[place] == strength;
        auto *step = m_steps[place];
        step->setText(here ? tr("→ %1").arg(meaning(ladder[place])) : meaning(ladder[place]));
        step->setFont(Theme::font(here ? TextStyle::CaptionStrong : TextStyle::Caption));
        step->setForegroundRole(here ? QPalette::WindowText : QPalette::PlaceholderText);
    }
}

} // namespace debrief
