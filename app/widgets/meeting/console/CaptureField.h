// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace debrief {

class CompletionPopup;
class KeyHints;
class MeetingSession;
class QuickLine;

/// The one line everything said goes into. Its text stays until it is in the file.
class CaptureField : public QWidget
{
    Q_OBJECT

public:
    explicit CaptureField(MeetingSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QuickLine &line() const { return *m_line; }
    /// Puts the beginning of a line there and the keyboard behind it. What was typed stays where there is something.
    void propose(const QString &line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit(const QString &text);
    void follow();

    MeetingSession &m_session;
    QuickLine *m_line;
    KeyHints *m_hints;
    CompletionPopup *m_completion = nullptr;
};

} // namespace debrief
