// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace debrief {

class PostmortemDocument;

/// In fields that save while typing, the keys for undo and redo are those of the document: the field's own steps would
/// run beside it.
class UndoKeys : public QObject
{
    Q_OBJECT

public:
    explicit UndoKeys(PostmortemDocument &document, QObject *parent = nullptr);

    /// Also the line inside a field for dates, times and numbers.
    void watch(QWidget &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PostmortemDocument &m_document;
};

} // namespace debrief
