// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PastedLines.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Ui {
class PasteLinesDialog;
}

namespace debrief {

class PastedLinesModel;
class PostmortemDocument;

/// Takes lines from a chat or an incident tool into the timeline: what was pasted beside what becomes of it. Lines that
/// could not be read stay in the dialog; nothing is dropped.
class PasteLinesDialog : public QDialog
{
    Q_OBJECT

public:
    PasteLinesDialog(PostmortemDocument &document, const QString &text, QWidget *parent = nullptr);
    ~PasteLinesDialog() override;

    /// Whether a line of the text begins as an event does, so that it is worth offering.
    [[nodiscard]] static bool holdsEvents(const PostmortemDocument &document, const QString &text);

Q_SIGNALS:
    void added(const QList<debrief::EventId> &events);

private:
    void prepareTables();
    void readSoon();
    void read();
    void addEvents();
    [[nodiscard]] QString countText(qsizetype events, qsizetype problems) const;

    std::unique_ptr<Ui::PasteLinesDialog> m_ui;
    PostmortemDocument &m_document;
    PastedLinesModel *m_preview;
    QList<PastedLine> m_lines;
    QTimer m_soon;
};

} // namespace debrief
