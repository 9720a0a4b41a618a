// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace debrief {

/// What a library without postmortems shows: the first steps, and the libraries opened before.
class WelcomePanel : public QWidget
{
    Q_OBJECT

public:
    /// `canAdd`: there is an open library that takes new postmortems.
    WelcomePanel(const QStringList &recentLibraries, bool canAdd, QWidget *parent = nullptr);

Q_SIGNALS:
    void newRequested();
    void sampleRequested();
    void importRequested();
    void openLibraryRequested();
    void newLibraryRequested();
    void recentLibraryChosen(const QString &path);
};

} // namespace debrief
