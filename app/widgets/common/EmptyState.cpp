// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/EmptyState.h"

#include "widgets/common/Labels.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace debrief {

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &explanation, const QString &actionText,
                       QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::space2);
    layout->addStretch();
    auto *picture = new QLabel;
    picture->setPixmap(Theme::icon(icon).pixmap(QSize(40, 40), devicePixelRatioF()));
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    auto *heading = new HeadingLabel;
    heading->setText(title);
    heading->setAlignment(Qt::AlignCenter);
    layout->addWidget(heading);
    auto *text = new SecondLabel;
    text->setText(explanation);
    text->setAlignment(Qt::AlignCenter);
    // A fixed width, because a centred label is not asked for its height at the width it gets.
    text->setFixedWidth(420);
    text->setMinimumHeight(text->heightForWidth(420));
    layout->addWidget(text, 0, Qt::AlignHCenter);
    if (!actionText.isEmpty()) {
        auto *button = new QPushButton(actionText);
        button->setAccessibleName(actionText);
        layout->addSpacing(metrics::space2);
        layout->addWidget(button, 0, Qt::AlignHCenter);
        connect(button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    }
    layout->addStretch();
}

} // namespace debrief
