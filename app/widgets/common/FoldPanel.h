// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/Panel.h"

class QAbstractButton;
class QVBoxLayout;

namespace debrief {

class SecondLabel;

/// A panel whose content is folded away until its title is pressed.
class FoldPanel : public Panel
{
    Q_OBJECT

public:
    explicit FoldPanel(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Stands beside the title, folded or not.
    void setNote(const QString &note);
    /// The panel takes the widget; the one before is deleted.
    void setContent(QWidget *content);
    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const { return m_expanded; }
    [[nodiscard]] QAbstractButton *titleButton() const { return m_title; }

Q_SIGNALS:
    void expandedChanged(bool expanded);

private:
    QAbstractButton *m_title;
    SecondLabel *m_note;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    bool m_expanded = false;
};

} // namespace debrief
