// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/WordingReview.h"
#include "widgets/common/Panel.h"

class QPushButton;

namespace debrief {

class CaptionLabel;
class PlainLabel;
class SecondLabel;
class TextArea;
class ToneLabel;

/// The sentences worth a second look before the report is published, one at a time, each with a proposal. Private:
/// nothing of it is in the report, and nothing waits for it. Hidden while there is none.
class WordingPanel : public Panel
{
    Q_OBJECT

public:
    explicit WordingPanel(QWidget *parent = nullptr);

    void setFindings(const QList<WordingFinding> &findings);
    [[nodiscard]] const QList<WordingFinding> &findings() const { return m_findings; }
    /// With a reason nothing can be changed here.
    void setReadOnlyReason(const QString &reason);
    void takeFocus();

Q_SIGNALS:
    void useChosen(const debrief::WordingFinding &finding, const QString &sentence);
    void keepChosen(const debrief::WordingFinding &finding);
    void neverChosen(const debrief::WordingFinding &finding);
    /// Show the rules of the team.
    void rulesChosen();
    /// Show where it is written.
    void placeChosen(const debrief::WordedPlace &place);

private:
    void addButtons();
    void showCurrent();
    void step(int by);
    [[nodiscard]] const WordingFinding *current() const;

    ToneLabel *m_heading;
    CaptionLabel *m_where;
    PlainLabel *m_sentence;
    SecondLabel *m_reason;
    TextArea *m_proposal;
    QPushButton *m_use;
    QPushButton *m_keep;
    QPushButton *m_never;
    QPushButton *m_next;
    QPushButton *m_place;
    QList<WordingFinding> m_findings;
    qsizetype m_current = 0;
    QString m_readOnlyReason;
};

} // namespace debrief
