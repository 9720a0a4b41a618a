// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QStringList>
#include <QWidget>

#include <functional>

namespace debrief {

class CompletionPopup;
class KeyHints;
class MeetingSession;
class QuickLine;
struct Postmortem;

/// The one line everything said goes into. Its text stays until it is in the file.
class CaptureField : public QWidget
{
    Q_OBJECT

public:
    explicit CaptureField(MeetingSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QuickLine &line() const { return *m_line; }
    /// Puts the beginning of a line there and the keyboard behind it. What was typed stays where there is something.
    void propose(const QString &line);
    /// Lines go there instead of into the meeting, until an empty one is given.
    using Taker = std::function<Result<QStringList>(const QString &)>;
    void takeNextWith(const Taker &taker) { m_taker = taker; }

Q_SIGNALS:
    void captured(const debrief::Postmortem &before); ///< a line was taken; how things stood until then

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit(const QString &text);
    void follow();

    MeetingSession &m_session;
    QuickLine *m_line;
    KeyHints *m_hints;
    Taker m_taker;
    CompletionPopup *m_completion = nullptr;
};

} // namespace debrief
