// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/UserPrompts.h"

namespace debrief {

/// Asks with real dialogs.
class DialogPrompts final : public UserPrompts
{
public:
    QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                       QString *chosenFilter = nullptr) override;
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action) override;
    bool confirmList(QWidget *parent, const QString &title, const QString &text, const QStringList &lines,
                     const QString &action) override;
    QString askText(QWidget *parent, const QString &title, const QString &label, const QString &suggestion) override;
    void showError(QWidget *parent, const Error &error) override;
    void inform(QWidget *parent, const QString &title, const QString &text) override;
    void openLink(QWidget *parent, const QUrl &address) override;
};

} // namespace debrief
