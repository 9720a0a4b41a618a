// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "widgets/common/UiContext.h"
#include "widgets/shell/WorkspacePage.h"

#include <QTimer>

#include <memory>

namespace Ui {
class TimelinePage;
}

namespace debrief {

struct ChangeEvent;
class EmptyState;
class EventInspector;
class PostmortemDocument;
class QuickEntry;
class TimelineCommands;
class TimelineModel;

/// What happened and when: ribbon, table, one line to type into, and the details of the event at hand.
class TimelinePage : public WorkspacePage
{
    Q_OBJECT

public:
    TimelinePage(PostmortemDocument &document, const UiContext &context, QWidget *parent = nullptr);
    ~TimelinePage() override;

    void reveal(const QString &id) override;

private:
    void setUpTable();
    void setUpQuickLine();
    void setUpInspector();
    void connectParts();
    void addShortcuts();
    void follow(const ChangeEvent &event);
    void refresh();
    void refreshOverview();
    void refreshNextPart();
    void showUsable();
    void choose(const EventId &event);
    void showCurrent();
    void showInspector(bool shown);
    void addEvent();
    void pasteFromClipboard();
    void openPasteDialog(const QString &text);
    void openZoneDialog();

    std::unique_ptr<Ui::TimelinePage> m_ui;
    PostmortemDocument &m_document;
    const UiContext &m_context;
    TimelineModel *m_model;
    EmptyState *m_empty;
    TimelineCommands *m_commands = nullptr;
    QuickEntry *m_entry = nullptr;
    EventInspector *m_inspector;
    QTimer m_soon;      ///< for what looks at every event, where there are very many
    int m_nextPart = 0; ///< of the overview
};

} // namespace debrief
