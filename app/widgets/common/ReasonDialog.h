// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class ReasonDialog;
}

namespace debrief {

/// Asks for the reason that a decision needs: why something is blocked, or will not be done.
class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    using Use = std::function<void(const QString &reason)>;

    /// `action` is the verb on the button; `use` is called with the reason, never with an empty one.
    ReasonDialog(const QString &question, const QString &explanation, const QString &action, Use use,
                 QWidget *parent = nullptr);
    ~ReasonDialog() override;

    void setReason(const QString &reason);
    void accept() override;

private:
    void updateButton();

    std::unique_ptr<Ui::ReasonDialog> m_ui;
    Use m_use;
};

} // namespace debrief
