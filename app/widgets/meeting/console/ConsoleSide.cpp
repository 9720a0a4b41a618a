// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/ConsoleSide.h"

#include "domain/facilitation/DecisionWalk.h"
#include "domain/meeting/MeetingPace.h"
#include "domain/rules/DayText.h"
#include "editing/MeetingSession.h"
#include "widgets/common/Labels.h"
#include "widgets/meeting/console/FacilitationActions.h"
#include "widgets/meeting/console/HeardFromList.h"
#include "widgets/meeting/console/KeyButton.h"
#include "widgets/theme/Metrics.h"

#include <QVBoxLayout>

namespace debrief {

namespace {

constexpr qsizetype mostDecisions = 6;

} // namespace

ConsoleSide::ConsoleSide(MeetingSession &session, FacilitationActions &actions, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_layout(nullptr)
    , m_nextDecision(new KeyButton(*actions.nextDecision, KeyButton::Key::InToolTip))
    , m_note(new SecondLabel)
{
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    m_layout->setSpacing(metrics::space1);
    m_layout->addWidget(new HeardFromList(session, actions));
    m_layout->addSpacing(metrics::space3);
    m_decisions = addSection(tr("Decision points left"), QStringLiteral("decisionSection"));
    m_nextDecision->setProperty("quiet", true);
    m_layout->insertWidget(m_layout->count() - 1, m_nextDecision, 0, Qt::AlignLeading);
    m_parked = addSection(tr("Parked"), QStringLiteral("parkedSection"));
    m_pace = addSection(tr("Pace"), QStringLiteral("paceSection"));
    m_script = addSection(tr("In this part"), QStringLiteral("scriptSection"));
    m_layout->addStretch();
    m_note->setObjectName(QStringLiteral("sideNote"));
    m_layout->addWidget(m_note);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(metrics::inspectorWidth);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Only for you"));
    connect(&session, &MeetingSession::changed, this, &ConsoleSide::follow);
    connect(&session, &MeetingSession::ticked, this, &ConsoleSide::followPace);
    follow();
}

ConsoleSide::Section ConsoleSide::addSection(const QString &title, const QString &name)
{
    Section section{new CaptionLabel, new PlainLabel};
    section.title->setText(title);
    section.lines->setObjectName(name);
    section.lines->setWordWrap(true);
    section.title->setBuddy(section.lines);
    m_layout->addWidget(section.title);
    m_layout->addWidget(section.lines);
    m_layout->addSpacing(metrics::space3);
    return section;
}

void ConsoleSide::fill(const Section &section, const QStringList &lines)
{
    const auto text = lines.join(u'\n');
    if (section.lines->text() != text)
        section.lines->setText(text);
    section.lines->setAccessibleName(section.title->text() + QStringLiteral(": ") + lines.join(QStringLiteral("; ")));
    section.title->setVisible(!lines.isEmpty());
    section.lines->setVisible(!lines.isEmpty());
}

void ConsoleSide::follow()
{
    const auto texts = textsOf(m_session.agenda(), m_session.currentPart());
    fill(m_script, texts.script + texts.prompts);
    followDecisions();
    fill(m_parked, parked());
    m_note->setText(note());
    m_note->setVisible(!m_note->text().isEmpty());
    followPace();
}

void ConsoleSide::followPace()
{
    const auto minutes = [](Millis time) { return std::chrono::round<std::chrono::minutes>(time).count(); };
    const auto &state = m_session.state();
    QStringList lines;
    if (const auto pace = walkthroughPace(state, m_session.postmortem())) {
        const auto early = minutes(pace->early);
        lines.append(tr("%n events in %1 min.", nullptr, pace->events).arg(minutes(pace->spent)));
        lines.append(early > 0   ? tr("At this pace the walkthrough ends %1 min early.").arg(early)
                     : early < 0 ? tr("At this pace the walkthrough ends %1 min late.").arg(-early)
                                 : tr("At this pace the walkthrough ends on time."));
    }
    const auto *part = state.currentPart();
    if (const auto usual =
            part && state.isUnderWay() ? m_session.usualPace().usual(part->kind, part->planned) : std::nullopt) {
        lines.append(tr("Usually your “%1” takes %2 min, planned are %3.")
                         .arg(textsOf(m_session.agenda(), part->kind).shortTitle)
                         .arg(minutes(*usual))
                         .arg(minutes(part->planned)));
    }
    fill(m_pace, lines);
}

void ConsoleSide::followDecisions()
{
    const auto &postmortem = m_session.postmortem();
    const auto walk = decisionWalk(m_session.state(), postmortem);
    QStringList lines;
    if (m_session.currentPart() == PartKind::Timeline) {
        for (const auto &event : walk.left.mid(0, mostDecisions))
            lines.append(formatEventTime(event.at, postmortem.incident.zone, {}, Seconds::WhereAny) + u' ' +
                         event.text);
        if (walk.left.size() > mostDecisions)
            lines.append(tr("and %n more", nullptr, int(walk.left.size() - mostDecisions)));
        if (walk.left.isEmpty() && walk.count > 0)
            lines.append(tr("All of them were talked about"));
    }
    m_decisions.title->setText(tr("Decision points left: %1").arg(walk.left.size()));
    fill(m_decisions, lines);
}

QStringList ConsoleSide::parked() const
{
    QStringList lines;
    for (const auto &capture : m_session.postmortem().captures) {
        if (capture.kind == CaptureKind::Parked && !isSettled(capture))
            lines.append(capture.text);
    }
    return lines;
}

QString ConsoleSide::note() const
{
    QStringList managers;
    for (const auto &person : m_session.postmortem().participants) {
        if (person.isManagement && person.attendance == Attendance::Attended)
            managers.append(person.name.isEmpty() ? person.role : person.name);
    }
    return managers.isEmpty() ? QString()
                              : tr("Managers are on the call: %1.").arg(managers.join(QStringLiteral(", ")));
}

} // namespace debrief
