// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"
#include "widgets/common/Panel.h"

#include <functional>

class QBoxLayout;
class QPushButton;

namespace debrief {

class ContentTable;
class OpenCaptureModel;
class PostmortemDocument;

/// What was said in the meeting and waits to become something or to be dropped. Shown while there is any of it.
class CapturesPanel : public Panel
{
    Q_OBJECT

public:
    /// The document must outlive the panel.
    explicit CapturesPanel(PostmortemDocument &document, QWidget *parent = nullptr);

    /// Selects it; false when it is settled or not there.
    bool reveal(const CaptureId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Settle = std::function<ChangeSet(const Postmortem &, const QList<CaptureId> &)>;

    struct Way
    {
        QString text;
        Settle settle;
        QPushButton *button = nullptr; ///< none: only in the menu
    };

    void buildTable();
    void buildWays(QBoxLayout &row);
    void addWay(QBoxLayout *row, const char *name, const QString &text, const QString &toolTip, Settle settle);
    void settle(size_t way);
    void showMenu(const QPoint &position);
    void showWhetherAny();
    void showWhetherSelected();

    PostmortemDocument &m_document;
    OpenCaptureModel *m_model;
    ContentTable *m_table;
    std::vector<Way> m_ways;
};

} // namespace debrief
