// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Tone.h"
#include "widgets/common/Panel.h"

namespace debrief {

class ToneLabel;

/// A short line that stands below the editor of a table cell and goes with it.
class CellNote final : public Panel
{
    Q_OBJECT

public:
    explicit CellNote(QWidget &editor);

    /// An empty text takes the note away.
    void say(const QString &text, Tone tone);
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget &m_editor;
    ToneLabel *m_label;
};

} // namespace debrief
