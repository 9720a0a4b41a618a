// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"
#include "widgets/common/Panel.h"

class QVBoxLayout;

namespace debrief {

class PlainLabel;
class PostmortemDocument;
struct UiContext;

/// After two extensions: for each open item, do it, shrink it or drop it.
class DecisionPanel final : public Panel
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    DecisionPanel(PostmortemDocument &document, const UiContext &context, QWidget *parent = nullptr);

    /// Hides itself while there is nothing to decide.
    void refresh();

Q_SIGNALS:
    /// The item is to be made smaller, where its title and criteria are.
    void itemChosen(const debrief::ActionId &id);

private:
    QWidget *makeRow(const ActionItem &item);
    void doIt(const ActionId &id);
    void drop(const ActionItem &item);
    void setState(const ActionId &id, ActionState state, const QString &note, const QString &name);

    PostmortemDocument &m_document;
    const UiContext &m_context;
    PlainLabel *m_text;
    QVBoxLayout *m_layout;
    QWidget *m_rows;
    QList<ActionItem> m_open;
};

} // namespace debrief
