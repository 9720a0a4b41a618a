// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

class QWidget;

namespace debrief {

/// Every question a window may ask. Behind an interface, so that tests answer them.
class UserPrompts
{
public:
    virtual ~UserPrompts() = default;

    /// Empty when the person changed their mind. `filter` as for QFileDialog.
    [[nodiscard]] virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// `chosenFilter` is the one selected at first, and then the one the person selected; null where it does not
    /// matter.
    [[nodiscard]] virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                                             const QString &filter, QString *chosenFilter = nullptr) = 0;
    /// Asks before what cannot be undone; `action` is the verb on the button.
    [[nodiscard]] virtual bool confirm(QWidget *parent, const QString &title, const QString &text,
                                       const QString &action) = 0;
    /// As confirm, with a list of lines to read before, however long it is.
    [[nodiscard]] virtual bool confirmList(QWidget *parent, const QString &title, const QString &text,
                                           const QStringList &lines, const QString &action) = 0;
    /// One line of text; null when cancelled.
    [[nodiscard]] virtual QString askText(QWidget *parent, const QString &title, const QString &label,
                                          const QString &suggestion) = 0;
    virtual void showError(QWidget *parent, const Error &error) = 0;
    virtual void inform(QWidget *parent, const QString &title, const QString &text) = 0;
    /// Shows the whole address and opens it in the browser when the person agrees.
    virtual void openLink(QWidget *parent, const QUrl &address) = 0;
};

} // namespace debrief
