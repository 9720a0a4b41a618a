// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Participant.h"
#include "domain/PreparationForm.h"
#include "widgets/common/Panel.h"

#include <functional>
#include <memory>

class QCheckBox;

namespace Ui {
class PreparationFormPanel;
}

namespace debrief {

class AnswerFields;
class FormTransfer;
class PostmortemDocument;
class PreparationQuestionModel;
struct UiContext;

/// The form of one person: what they answered, how they were asked, and what of it may be shown.
class PreparationFormPanel final : public Panel
{
    Q_OBJECT

public:
    /// All must outlive the panel.
    PreparationFormPanel(PostmortemDocument &document, const UiContext &context, FormTransfer &transfer,
                         QWidget *parent = nullptr);
    ~PreparationFormPanel() override;

    void setParticipant(const ParticipantId &participant);
    [[nodiscard]] ParticipantId participant() const { return m_participant; }
    void focusFirstField();
    /// To type a question into.
    void focusQuickLine();

Q_SIGNALS:
    void done(const QString &message);

private:
    void buildFields();
    void buildQuestions();
    void buildChoices();
    void buildMarks();
    void buildTransfer(FormTransfer &transfer);
    void lock();
    void refresh();
    void showMarks(const PreparationForm &form, const Participant &person);
    void showTakeOver(const PreparationForm &form);
    [[nodiscard]] QString moments(const PreparationForm &form) const;
    void bindMark(QCheckBox &box, const QString &undoText, const std::function<void(PreparationForm &, bool)> &mark);
    void takeOver();

    std::unique_ptr<Ui::PreparationFormPanel> m_ui;
    PostmortemDocument &m_document;
    const UiContext &m_context;
    AnswerFields *m_fields;
    PreparationQuestionModel *m_questions;
    ParticipantId m_participant;
};

} // namespace debrief
