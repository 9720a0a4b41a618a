// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CauseTreeModel.h"
#include "widgets/whys/WrappingCheckBox.h"

#include <QScrollArea>

#include <functional>
#include <memory>

class QComboBox;
class QPlainTextEdit;

namespace Ui {
class CauseInspector;
}

namespace debrief {

class CauseEvidenceModel;
class Clock;
class IncidentFields;

/// Everything about the selected cause, beside the tree. What is typed is saved at once; keys of one field in a row
/// are one step of the history.
class CauseInspector : public QScrollArea
{
    Q_OBJECT

public:
    CauseInspector(CauseTreeModel &model, const Clock &clock, QWidget *parent = nullptr);
    ~CauseInspector() override;

    /// The null id shows the incident.
    void setCause(const CauseId &id);
    void focusText();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void actionChosen(const debrief::ActionId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using TextMember = QString Cause::*;
    using Edit = std::function<void(Cause &)>;

    void bindTexts();
    void bindText(QPlainTextEdit &field, TextMember member, const QString &undoText);
    void bindChoices();
    void bindChecks();
    void guardKeysAndWheel();
    void fillChoices();
    void change(const Edit &edit, const QString &undoText, const QString &mergeKey = {});
    void refresh();
    void showCause(const Cause &cause);
    void showEvents();
    void showHints();
    [[nodiscard]] QList<WrappingCheckBox *> checks() const;
    [[nodiscard]] const Cause *cause() const;

    CauseTreeModel &m_model;
    PostmortemDocument &m_document;
    std::unique_ptr<Ui::CauseInspector> m_ui;
    CauseEvidenceModel *m_events;
    IncidentFields *m_incidentFields;
    struct BoundText
    {
        QPlainTextEdit *field;
        TextMember member;
    };
    QList<BoundText> m_texts;
    CauseId m_id;
    CauseId m_shown; ///< whose texts the fields hold
    bool m_filling = false;
};

} // namespace debrief
