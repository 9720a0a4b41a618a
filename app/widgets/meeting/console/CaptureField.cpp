// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/CaptureField.h"

#include "editing/MeetingSession.h"
#include "widgets/common/QuickLine.h"
#include "widgets/meeting/console/CompletionPopup.h"
#include "widgets/meeting/console/KeyCap.h"
#include "widgets/meeting/console/RestingCursor.h"
#include "widgets/theme/Metrics.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace debrief {

CaptureField::CaptureField(MeetingSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_line(new QuickLine)
    , m_hints(new KeyHints)
{
    m_line->lineEdit()->setObjectName(QStringLiteral("captureLine"));
    m_line->lineEdit()->setMinimumHeight(metrics::controlHeight + metrics::space2);
    m_line->lineEdit()->installEventFilter(this);
    new RestingCursor(*m_line->lineEdit());
    setFocusProxy(m_line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space2);
    column->addWidget(m_line);
    column->addWidget(m_hints);
    m_completion = new CompletionPopup(*m_line->lineEdit(), [this](const QString &line, qsizetype cursor) {
        return completeLine(line, cursor, m_session.postmortem());
    });
    connect(m_line, &QuickLine::submitted, this, &CaptureField::submit);
    connect(&session, &MeetingSession::changed, this, &CaptureField::follow);
    follow();
}

void CaptureField::submit(const QString &text)
{
    const auto before = m_session.postmortem();
    const auto taken = m_taker ? m_taker(text) : m_session.capture(text);
    if (!taken) {
        m_line->showProblem(taken.error().message);
        return;
    }
    m_line->accept(taken.value().join(u' '));
    Q_EMIT captured(before);
}

void CaptureField::propose(const QString &line)
{
    if (m_line->text().trimmed().isEmpty() || m_line->text().startsWith(u"k "))
        m_line->setText(line);
    setFocus(Qt::ShortcutFocusReason);
    m_line->lineEdit()->end(false);
}

void CaptureField::follow()
{
    const bool isActions = m_session.currentPart() == PartKind::Actions;
    m_line->setTexts(tr("What was said, shown to everyone after Enter"),
                     isActions ? tr("a Add pool alert @Backend P0 3d #1 => alert fires above 90%")
                               : tr("Write down what is said. @ finds people, # events and causes."));
    QList<std::pair<QString, QString>> hints{{QStringLiteral("q"), tr("question")},
                                             {QStringLiteral("g"), tr("gap")},
                                             {QStringLiteral("a"), isActions ? tr("action item") : tr("action idea")},
                                             {QStringLiteral("w"), tr("why")},
                                             {QStringLiteral("e"), tr("evidence")},
                                             {QStringLiteral("p"), tr("park")},
                                             {QStringLiteral("k"), tr("thanks")},
                                             {QStringLiteral("t 14:31"), tr("event")},
                                             {QStringLiteral("d"), tr("decision point")}};
    if (m_session.currentPart() == PartKind::Debrief)
        hints = {{QStringLiteral("k"), tr("thanks")},
                 {QStringLiteral("+"), tr("went well")},
                 {QStringLiteral("l"), tr("where we were lucky")},
                 {QStringLiteral("q"), tr("question")}};
    m_hints->setHints(tr("Shown to everyone when you press Enter. Start with"), hints);
}

bool CaptureField::eventFilter(QObject *watched, QEvent *event)
{
    // An empty line has nothing to undo and no words to step over: the keys belong to the meeting then.
    if (watched == m_line->lineEdit() && event->type() == QEvent::ShortcutOverride && m_line->text().isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::MoveToNextWord) ||
            key->matches(QKeySequence::MoveToPreviousWord)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace debrief
