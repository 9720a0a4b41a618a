// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/WelcomePanel.h"

#include "widgets/common/Labels.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace debrief {

namespace {

/// A button on the left, what it does on the right.
QPushButton *addStep(QGridLayout &grid, const char *icon, const QString &action, const QString &explanation)
{
    const int row = grid.rowCount();
    auto *button = new QPushButton(Theme::icon(QString::fromLatin1(icon)), action);
    button->setAccessibleName(action);
    auto *text = new SecondLabel;
    text->setText(explanation);
    grid.addWidget(button, row, 0);
    grid.addWidget(text, row, 1);
    return button;
}

} // namespace

WelcomePanel::WelcomePanel(const QStringList &recentLibraries, bool canAdd, QWidget *parent)
    : QWidget(parent)
{
    auto *steps = new QWidget;
    steps->setFixedWidth(620);
    auto *grid = new QGridLayout(steps);
    grid->setHorizontalSpacing(metrics::space4);
    grid->setVerticalSpacing(metrics::space3);
    grid->setColumnStretch(1, 1);
    auto *title = new TitleLabel;
    title->setText(canAdd ? tr("Your postmortems will stand here") : tr("Open a library to begin"));
    auto *text = new SecondLabel;
    text->setText(tr("Debrief takes a team from an incident to the closed follow-up: timeline, meeting, five whys, "
                     "action items, report. Everything stays in one file on this computer."));
    grid->addWidget(title, 0, 0, 1, 2);
    grid->addWidget(text, 1, 0, 1, 2);
    grid->setRowMinimumHeight(2, metrics::space2);
    if (canAdd) {
        auto *create = addStep(*grid, "add", tr("New postmortem"), tr("Start with the incident's timeline."));
        create->setObjectName(QStringLiteral("welcomeNew"));
        connect(create, &QPushButton::clicked, this, &WelcomePanel::newRequested);
        auto *sample = addStep(*grid, "eye", tr("Look at the sample"),
                               tr("INC-2026-0847, worked out from the first alert to the last action item."));
        sample->setObjectName(QStringLiteral("welcomeSample"));
        connect(sample, &QPushButton::clicked, this, &WelcomePanel::sampleRequested);
        connect(addStep(*grid, "import", tr("Import…"), tr("Take in a postmortem from a Markdown or JSON file.")),
                &QPushButton::clicked, this, &WelcomePanel::importRequested);
    } else {
        connect(addStep(*grid, "add", tr("New library…"), tr("One file that holds your team's postmortems.")),
                &QPushButton::clicked, this, &WelcomePanel::newLibraryRequested);
    }
    connect(addStep(*grid, "folder", tr("Open library…"), tr("A .debrief file that you or somebody else made.")),
            &QPushButton::clicked, this, &WelcomePanel::openLibraryRequested);
    for (const auto &path : recentLibraries.mid(0, 4)) {
        auto *recent = addStep(*grid, "library", QFileInfo(path).completeBaseName().replace(u'&', QStringLiteral("&&")),
                               QDir::toNativeSeparators(QFileInfo(path).path()));
        connect(recent, &QPushButton::clicked, this, [this, path] { Q_EMIT recentLibraryChosen(path); });
    }
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(steps, 0, Qt::AlignHCenter);
    layout->addStretch(2);
}

} // namespace debrief
