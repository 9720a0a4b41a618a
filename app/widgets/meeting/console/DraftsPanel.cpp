// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/DraftsPanel.h"

#include "domain/edits/CaptureSettling.h"
#include "domain/rules/DayText.h"
#include "editing/MeetingSession.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Labels.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/theme/Metrics.h"

#include <QListWidget>
#include <QPushButton>

namespace debrief {

namespace {

QString lineOf(const Draft &draft)
{
    const auto line = QStringLiteral("%1: %2").arg(draft.label, draft.text);
    return draft.missing.isEmpty() ? line : QStringLiteral("%1  (%2)").arg(line, draft.missing);
}

QPushButton *addButton(QLayout &row, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(text);
    button->setObjectName(name);
    row.addWidget(button);
    return button;
}

} // namespace

DraftsPanel::DraftsPanel(MeetingSession &session, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_until(new SecondLabel)
    , m_list(new QListWidget)
    , m_problem(new ToneLabel)
{
    setObjectName(QStringLiteral("draftsPanel"));
    m_list->setObjectName(QStringLiteral("draftsList"));
    m_list->setAccessibleName(tr("Drafts to confirm"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(metrics::space1 / 2);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_until->setObjectName(QStringLiteral("draftsUntil"));
    m_until->setWordWrap(true);
    m_problem->setProblem({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space2);
    auto *title = new HeadingLabel;
    title->setText(tr("Drafts to confirm"));
    column->addWidget(title);
    column->addWidget(m_until);
    column->addWidget(m_list, 1);
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    row->setSpacing(metrics::space2);
    m_confirm = addButton(*row, tr("Confirm"), QStringLiteral("confirmDraftButton"));
    m_makeAction = addButton(*row, tr("Make action item"), QStringLiteral("draftToActionButton"));
    m_confirmAll = addButton(*row, tr("Confirm all"), QStringLiteral("confirmAllButton"));
    column->addWidget(buttons);
    column->addWidget(m_problem);
    connect(m_confirm, &QPushButton::clicked, this, [this] { confirm(current()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { confirm(current()); });
    connect(m_confirmAll, &QPushButton::clicked, this, [this] { confirm(m_drafts); });
    connect(m_makeAction, &QPushButton::clicked, this, &DraftsPanel::makeAction);
    connect(&session, &MeetingSession::changed, this, &DraftsPanel::follow);
    follow();
}

QList<Draft> DraftsPanel::current() const
{
    QList<Draft> chosen;
    for (qsizetype i = 0; i < m_drafts.size(); ++i) {
        if (m_list->item(int(i))->isSelected())
            chosen.append(m_drafts[i]);
    }
    return chosen;
}

void DraftsPanel::follow()
{
    const auto drafts = draftsToConfirm(m_session.postmortem());
    const bool any = !drafts.isEmpty();
    for (auto *button : {m_confirm, m_confirmAll, m_makeAction})
        button->setVisible(any);
    m_list->setVisible(any);
    const auto &ended = m_session.state().endedAt;
    if (!any) {
        m_until->setText(tr("Nothing is left to confirm. Read the report once more and publish it today."));
    } else if (ended) {
        const auto until = toDateTime(*ended + timeToConfirm, m_session.clock().zone());
        m_until->setText(tr("Look at each once more until %1, %2, while everybody remembers what was meant.")
                             .arg(dayText(until.date(), m_session.postmortem().incident.date),
                                  timeText(until.time(), Seconds::Never)));
    }
    if (drafts == m_drafts)
        return;
    m_drafts = drafts;
    const auto row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const auto &draft : drafts)
        m_list->addItem(lineOf(draft));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void DraftsPanel::confirm(const QList<Draft> &drafts)
{
    const auto done = m_session.apply(confirmDrafts(m_session.postmortem(), drafts), tr("Confirm drafts"));
    m_problem->setProblem(done ? QString() : done.error().message);
}

void DraftsPanel::makeAction()
{
    QList<CaptureId> ids;
    for (const auto &draft : current()) {
        if (draft.kind == Draft::Kind::Said)
            ids.append(CaptureId::fromString(draft.id));
    }
    const auto done = m_session.apply(asDrafts(makeActions(m_session.postmortem(), ids)), tr("Make action item"));
    m_problem->setProblem(!done           ? done.error().message
                          : ids.isEmpty() ? tr("Choose something that was said; causes and action items stay what "
                                               "they are.")
                                          : QString());
}

} // namespace debrief
