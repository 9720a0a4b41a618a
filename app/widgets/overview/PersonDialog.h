// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Participant.h"

#include <QDialog>

#include <memory>
#include <utility>
#include <vector>

class QCheckBox;

namespace Ui {
class PersonDialog;
}

namespace debrief {

/// Everything about one person or team.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    /// A person without an id is a new one.
    explicit PersonDialog(Participant person, QWidget *parent = nullptr);
    ~PersonDialog() override;

    /// Goes only with a name.
    void accept() override;

Q_SIGNALS:
    /// The dialog stays open until it is closed by the receiver, so that nothing typed is lost when saving fails.
    void saveRequested(const debrief::Participant &person);

private:
    void fill();
    [[nodiscard]] Participant typed() const;

    std::unique_ptr<Ui::PersonDialog> m_ui;
    Participant m_person;
    std::vector<std::pair<Involvement, QCheckBox *>> m_involvement;
};

} // namespace debrief
