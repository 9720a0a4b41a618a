// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TimelineEvent.h"
#include "widgets/common/Panel.h"

#include <functional>
#include <memory>
#include <vector>

class QCheckBox;

namespace Ui {
class EventInspector;
}

namespace debrief {

class PostmortemDocument;
struct UiContext;

/// Everything about one event, beside the table. A field is taken over when it is left or Enter is pressed; what could
/// not be taken stays as it was typed, with the reason.
class EventInspector : public Panel
{
    Q_OBJECT

public:
    EventInspector(PostmortemDocument &document, const UiContext &context, QWidget *parent = nullptr);
    ~EventInspector() override;

    /// Null: none.
    void setEvent(const EventId &event);
    [[nodiscard]] EventId event() const { return m_event; }
    /// Takes over what was typed into the field that has the focus.
    void commit();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Field
    {
        QWidget *widget;
        QString editName;
        std::function<QString()> typed;
        std::function<void(const QString &)> show;
        /// Puts the text into the event, or says why it cannot be taken.
        std::function<Result<TimelineEvent>(TimelineEvent, const QString &)> apply;
        QString shown; ///< as last taken from the event
    };

    void makeFields();
    void makeMarks();
    void connectChoices();
    Field lineField(QWidget *widget, const QString &editName, QString TimelineEvent::*member);
    [[nodiscard]] Result<TimelineEvent> withMoment(TimelineEvent event) const;
    void commitField(Field &field);
    void change(const QString &name, const std::function<void(TimelineEvent &)> &edit);
    void refresh();
    void showFields(const TimelineEvent &event);
    void showMarks(const TimelineEvent &event);
    void showUsable();
    void tellProblem(const QString &problem);
    [[nodiscard]] const TimelineEvent *current() const;
    [[nodiscard]] QString fieldText(const Field &field, const TimelineEvent &event) const;

    std::unique_ptr<Ui::EventInspector> m_ui;
    PostmortemDocument &m_document;
    const UiContext &m_context;
    EventId m_event;
    std::vector<Field> m_fields;
    std::vector<std::pair<Mark, QCheckBox *>> m_marks;
    bool m_refreshing = false;
};

} // namespace debrief
