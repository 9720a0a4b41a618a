// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace debrief {

/// A question with a list of lines to read before answering it.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// `action` is the verb on the button that accepts.
    ReviewDialog(const QString &title, const QString &text, const QStringList &lines, const QString &action,
                 QWidget *parent = nullptr);
};

} // namespace debrief
