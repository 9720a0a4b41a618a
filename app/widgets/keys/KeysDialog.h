// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/keys/KeyCommand.h"

#include <QDialog>

class QDialogButtonBox;
class QKeySequenceEdit;
class QLineEdit;
class QPushButton;

namespace debrief {

class KeyList;
class KeyMap;
class PlainLabel;
class ToneLabel;
class UserPrompts;

/// Every key of the product in one place, to look up and to change. What is chosen holds at once, everywhere.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(KeyMap &keys, UserPrompts &prompts, QWidget *parent = nullptr);

    ~KeysDialog() override;

    /// Goes to the first command of that area.
    void show(KeyArea area);
    using QDialog::show;

private:
    [[nodiscard]] QWidget *createEditor();
    void createButtons(QDialogButtonBox &box);
    void followCurrent();
    void take();
    void say(const QString &problem);
    void exportKeys();
    void importKeys();

    KeyMap &m_keys;
    UserPrompts &m_prompts;
    QLineEdit *m_search;
    KeyList *m_list;
    PlainLabel *m_command;
    QKeySequenceEdit *m_key;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QPushButton *m_resetAll = nullptr;
    ToneLabel *m_problem;
};

} // namespace debrief
