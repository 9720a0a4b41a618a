// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/Agenda.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace debrief {

class SecondLabel;
class TextArea;

/// One agenda: its parts with their minutes, and everything that is said. One that comes with the program can only be
/// read.
class AgendaEditor : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaEditor(QWidget *parent = nullptr);

    void setPreset(const Agenda &agenda, const AgendaPreset &preset, bool canEdit);
    /// As typed; the key stays.
    [[nodiscard]] AgendaPreset preset() const;

Q_SIGNALS:
    void edited();

private:
    struct PartRow
    {
        PartKind kind = PartKind::Frame;
        QSpinBox *minutes = nullptr;
        QSpinBox *floor = nullptr;
        QLineEdit *title = nullptr;
        QLineEdit *shortTitle = nullptr;
        TextArea *script = nullptr;
        TextArea *prompts = nullptr;
    };

    QWidget *createMinutes();
    QWidget *createMeetingTab();
    QWidget *createPartTab(PartRow &row);
    QLineEdit *addLine(QFormLayout &form, const QString &label, const QString &name);
    TextArea *addText(QFormLayout &form, const QString &label, const QString &name, int lines);
    QSpinBox *createSpin(const QString &name, const QString &label);
    void fillPart(const PartRow &row, const Agenda &words, const AgendaPreset &preset);
    void setCanEdit(bool canEdit);
    void followTotal();
    void told();

    AgendaPreset m_preset;
    QList<PartRow> m_rows;
    QLineEdit *m_title;
    SecondLabel *m_total;
    QTabWidget *m_tabs;
    TextArea *m_purpose = nullptr;
    TextArea *m_rules = nullptr;
    QLineEdit *m_gate = nullptr;
    bool m_filling = false;
};

} // namespace debrief
