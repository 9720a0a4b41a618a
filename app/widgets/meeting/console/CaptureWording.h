// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/WordingReview.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QLineEdit;

namespace debrief {

class CaptureField;
class MeetingSession;
struct Postmortem;

/// The wording hint for what is being written in the capture line, or was just written down with it. It waits for a
/// rest in typing and never holds a line back.
class CaptureWording : public QObject
{
    Q_OBJECT

public:
    CaptureWording(MeetingSession &session, CaptureField &field, QObject *parent);

    [[nodiscard]] const std::optional<WordingFinding> &shown() const { return m_shown; }
    /// The hint is about something that is already written down.
    /// The line holds the sentence for it, with slots to fill in.
    [[nodiscard]] bool isCorrecting() const { return m_correcting; }
    [[nodiscard]] bool hasFocus() const;

    /// Looks at the line now.
    void check();
    /// Puts the neutral sentence in the place of the one the hint is about. One with slots for something that is
    /// written down goes through the line first; what stood there comes back after it.
    void use();
    /// The sentence stays as it is and is not pointed out again. Gives a correction up instead while there is one.
    void keep();
    void neverForThese();

    /// How long typing rests before the line is looked at.
    static constexpr int restMs = 1500;

Q_SIGNALS:
    void changed();
    void failed(const QString &problem); ///< empty where it went well

private:
    void followLine();
    void followDocument();
    void lookAtWritten(const Postmortem &before);
    void show(const std::optional<WordingFinding> &finding, bool written);
    void useInLine(const WordingHint &hint);
    void beginCorrecting();
    void endCorrecting();
    void fillIn(const WordingReplacement &form, qsizetype start);
    Result<Done> correct(const QString &sentence);

    MeetingSession &m_session;
    CaptureField &m_field;
    QLineEdit &m_line;
    QTimer *m_rest;
    std::optional<WordingFinding> m_shown; ///< in the line, its spans count from the start of the line
    QString m_aside;                       ///< what stood in the line before a correction
    bool m_written = false;
    bool m_correcting = false;
};

} // namespace debrief
