// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace debrief {

class MainWindow;

/// Opens what the program was started with: the library named first, else the last one, and a file to import into it.
/// It does so right after the window was painted for the first time, so that nobody waits for a file to see a window.
class StartUp : public QObject
{
    Q_OBJECT

public:
    /// Before the window is shown. Belongs to the window.
    StartUp(MainWindow &window, const QStringList &arguments);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();

    MainWindow &m_window;
    QStringList m_arguments;
    bool m_painted = false;
    bool m_opened = false;
};

} // namespace debrief
