// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "widgets/shell/WorkspacePage.h"

#include <memory>

namespace Ui {
class PreparationPage;
}

namespace debrief {

class EmptyState;
class FormTransfer;
class PostmortemDocument;
class PreparationFormPanel;
class PreparationModel;
struct UiContext;

/// The preparation before the meeting: everybody with where their form stands, and the form of the one selected.
class PreparationPage final : public WorkspacePage
{
    Q_OBJECT

public:
    PreparationPage(PostmortemDocument &document, const UiContext &context, QWidget *parent = nullptr);
    ~PreparationPage() override;

    /// The id of a participant.
    void reveal(const QString &id) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildTable();
    void buildTransfer();
    void refresh();
    void showWarnings();
    void showSelected();
    void select(const ParticipantId &person);
    void say(const QString &message);
    [[nodiscard]] ParticipantId selected() const;

    std::unique_ptr<Ui::PreparationPage> m_ui;
    PostmortemDocument &m_document;
    const UiContext &m_context;
    PreparationModel *m_model;
    FormTransfer *m_transfer;
    PreparationFormPanel *m_form;
    EmptyState *m_empty;
    QWidget *m_warnings = nullptr;
};

} // namespace debrief
