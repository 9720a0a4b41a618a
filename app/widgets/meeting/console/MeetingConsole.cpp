// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/MeetingConsole.h"

#include "domain/facilitation/DecisionWalk.h"
#include "editing/MeetingSession.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Labels.h"
#include "widgets/common/Panel.h"
#include "widgets/common/QuickLine.h"
#include "widgets/common/Settings.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/meeting/agenda/AgendaDialog.h"
#include "widgets/meeting/console/AttendanceDialog.h"
#include "widgets/meeting/console/CaptureCommands.h"
#include "widgets/meeting/console/CaptureField.h"
#include "widgets/meeting/console/CaptureList.h"
#include "widgets/meeting/console/ClosingPanel.h"
#include "widgets/meeting/console/ConsoleActions.h"
#include "widgets/meeting/console/ConsoleHeader.h"
#include "widgets/meeting/console/ConsoleNews.h"
#include "widgets/meeting/console/ConsoleScroll.h"
#include "widgets/meeting/console/ConsoleSide.h"
#include "widgets/meeting/console/ConsoleSteps.h"
#include "widgets/meeting/console/EndedPanel.h"
#include "widgets/meeting/console/FacilitationActions.h"
#include "widgets/meeting/console/ItemCards.h"
#include "widgets/meeting/console/KeyButton.h"
#include "widgets/meeting/console/KeysOverlay.h"
#include "widgets/meeting/console/LobbyPanel.h"
#include "widgets/meeting/console/QuestionPanel.h"
#include "widgets/meeting/console/ShareGate.h"
#include "widgets/meeting/console/TimeCards.h"
#include "widgets/meeting/console/WordingCard.h"
#include "widgets/meeting/questions/QuestionsDialog.h"
#include "widgets/theme/MeetingScale.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace debrief {

using namespace std::chrono_literals;

namespace {

constexpr double zoomStep = 0.1;
constexpr auto zoomKey = "meetingZoom";

/// A row of buttons; on two lines where the window is narrow.
QWidget *rowOf(const QList<QAction *> &actions, KeyButton::Key key, bool quiet = false)
{
    auto *widget = new QWidget;
    auto *row = new FlowLayout(widget);
    for (auto *action : actions) {
        auto *button = new KeyButton(*action, key);
        button->setProperty("quiet", quiet);
        row->addWidget(button);
    }
    return widget;
}

/// Beside the meeting, not in front of it: it goes on while the dialog is open.
template <typename Dialog, typename... Arguments>
void openBeside(QWidget &window, Arguments &...arguments)
{
    auto *dialog = window.findChild<Dialog *>();
    if (dialog == nullptr)
        dialog = new Dialog(arguments..., &window);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

MeetingConsole::MeetingConsole(MeetingSession &session, const UiContext &context, const ScreenList &screens,
                               QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_context(context)
    , m_actions(new ConsoleActions(session, context.keys, *this))
    , m_gate(new ShareGate(session.postmortem().id, context.settings, screens, this))
    , m_time(new TimeCards(session, *m_actions))
    , m_problem(new ToneLabel)
    , m_pages(new QStackedWidget)
    , m_lobby(new LobbyPanel(session, *m_actions))
    , m_ended(new EndedPanel(session, *m_actions))
    , m_cards(new ItemCards(session))
    , m_steps(new ConsoleSteps(session, *m_actions))
    , m_closing(new ClosingPanel(session))
    , m_questions(new QuestionPanel(session, *m_actions->facilitation))
    , m_capture(new CaptureField(session))
    , m_wording(new WordingCard(session, *m_actions, *m_capture))
    , m_side(new ConsoleSide(session, *m_actions->facilitation))
{
    setObjectName(QStringLiteral("meetingConsole"));
    setWindowTitle(tr("Console, private"));
    setMinimumSize(metrics::consoleWidth, metrics::consoleHeight);
    resize(metrics::consoleUsualWidth, metrics::consoleUsualHeight);
    m_running = createRunningPage();
    m_ending = createEndingPage();
    for (auto *page : {static_cast<QWidget *>(m_lobby), m_running, m_ending, static_cast<QWidget *>(m_ended)})
        m_pages->addWidget(page);
    m_problem->setObjectName(QStringLiteral("consoleProblem"));
    m_problem->setProblem({});

    auto *main = new QVBoxLayout;
    main->setContentsMargins(metrics::space6, metrics::space3, metrics::space6, metrics::space4);
    main->setSpacing(metrics::space3);
    m_tools = createToolRow();
    for (auto *widget :
         {m_tools, static_cast<QWidget *>(m_gate), static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_problem)})
        main->addWidget(widget);
    main->addWidget(m_pages, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addLayout(main, 1);
    body->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new ConsoleHeader(session, *m_actions));
    column->addLayout(body, 1);

    connectTime();
    connectItems();
    connectWindow();
    showPrivate(m_gate->isOpen());
    setZoom(context.settings.state(QLatin1String(zoomKey)).toDouble());
    follow();
}

QWidget *MeetingConsole::createToolRow() const
{
    auto actions = m_actions->parts;
    actions << m_actions->previousPart << m_actions->startedAt << m_actions->takeBackMove;
    return rowOf(actions, KeyButton::Key::InToolTip);
}

QWidget *MeetingConsole::createRunningPage()
{
    auto *page = new QWidget;
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins({});
    whole->setSpacing(metrics::space2);
    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins({});
    column->setSpacing(metrics::space2);
    whole->addWidget(new ConsoleScroll(upper), 1);
    column->addWidget(m_cards);
    m_itemRow = rowOf(
        {m_actions->previousItem, m_actions->nextItem, m_actions->mark, m_actions->readUpward, m_actions->correct},
        KeyButton::Key::Shown);
    column->addWidget(m_itemRow);

    column->addWidget(m_questions);
    column->addWidget(m_steps);

    m_written = createWritten();
    column->addWidget(m_written, 1);
    whole->addWidget(m_wording);
    whole->addWidget(m_capture);
    auto *foot = new QHBoxLayout;
    foot->addWidget(rowOf({m_actions->names, m_actions->seconds, m_actions->blank, m_actions->fullScreen,
                           m_actions->zoomOut, m_actions->zoomIn, m_actions->listKeys},
                          KeyButton::Key::InToolTip, true),
                    1);
    for (auto *action : {m_actions->showWindow, m_actions->end})
        foot->addWidget(new KeyButton(*action, KeyButton::Key::InToolTip), 0, Qt::AlignBottom);
    whole->addLayout(foot);
    return page;
}

QWidget *MeetingConsole::createWritten()
{
    auto *written = new QWidget;
    auto *column = new QVBoxLayout(written);
    column->setContentsMargins({});
    column->setSpacing(metrics::space2);
    auto *title = new CaptionLabel;
    title->setText(tr("Written down here"));
    title->setMinimumHeight(metrics::controlHeight);
    auto *row = new QWidget(written);
    auto *flow = new FlowLayout(row);
    flow->addWidget(title);
    for (auto *action : {m_actions->acceptItem, m_actions->makeCause, m_actions->undoCapture})
        flow->addWidget(new KeyButton(*action, KeyButton::Key::InToolTip));
    column->addWidget(row);
    auto *captures = new CaptureList(m_session);
    column->addWidget(captures, 1);
    auto *commands = new CaptureCommands(m_session, *m_actions, *captures, this);
    connect(commands, &CaptureCommands::done, m_problem, &ToneLabel::setProblem);
    return written;
}

QWidget *MeetingConsole::createEndingPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(m_closing);
    column->addStretch();
    return page;
}

void MeetingConsole::connectTime()
{
    const auto on = [this](QAction *action, auto step) {
        connect(action, &QAction::triggered, this, [this, step] { say(step(m_session)); });
    };
    on(m_actions->startOrPause, [](MeetingSession &meeting) {
        return meeting.state().phase == MeetingPhase::NotStarted ? meeting.start() : meeting.pauseOrResume();
    });
    on(m_actions->moreTime, [](MeetingSession &meeting) { return meeting.moreTime(); });
    on(m_actions->nextPart, [](MeetingSession &meeting) { return meeting.nextPart(); });
    on(m_actions->previousPart, [](MeetingSession &meeting) { return meeting.previousPart(); });
    for (int part = 0; part < m_actions->parts.size(); ++part)
        on(m_actions->parts[part], [part](MeetingSession &meeting) { return meeting.jumpTo(part); });
    connect(m_actions->end, &QAction::triggered, this, [this] { setClosing(true); });
    connect(m_closing, &ClosingPanel::finished, this, [this] { setClosing(false); });
    connect(m_ended, &EndedPanel::closeRequested, this, &QWidget::close);
}

void MeetingConsole::connectItems()
{
    const auto on = [this](QAction *action, auto step) {
        connect(action, &QAction::triggered, this, [this, step] { say(step(m_session)); });
    };
    on(m_actions->nextItem, [](MeetingSession &meeting) { return meeting.showNext(); });
    on(m_actions->previousItem, [](MeetingSession &meeting) { return meeting.showPrevious(); });
    on(m_actions->facilitation->nextDecision, [](MeetingSession &meeting) {
        const auto next = decisionWalk(meeting.state(), meeting.postmortem()).next;
        return next.isNull() ? Done{} : meeting.show(eventItem(next));
    });
    on(m_actions->mark, [](MeetingSession &meeting) { return meeting.toggleMark(); });
    connect(m_actions->capture, &QAction::triggered, m_capture, [this] {
        setClosing(false);
        m_capture->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->facilitation->people, &QAction::triggered, this,
            [this] { openBeside<AttendanceDialog>(*this, m_session); });
    connect(m_questions, &QuestionPanel::editRequested, this,
            [this] { openBeside<QuestionsDialog>(*this, m_questions->desk(), m_context); });
    connect(m_actions->facilitation->questions, &QAction::triggered, this, [this] {
        setClosing(false);
        m_steps->close();
        m_questions->takeFocus();
    });
    connect(m_questions, &QuestionPanel::left, m_capture, qOverload<>(&QWidget::setFocus));
    connect(m_actions->backToItem, &QAction::triggered, this, &MeetingConsole::back);
    connect(m_steps, &ConsoleSteps::parkedOpenChanged, this, &MeetingConsole::showParked);
    connect(m_steps, &ConsoleSteps::lineProposed, m_capture, &CaptureField::propose);
    connect(m_steps, &ConsoleSteps::captureWanted, m_actions->capture, &QAction::trigger);
    connect(m_wording, &WordingCard::failed, m_problem, &ToneLabel::setProblem);
    connect(m_steps, &ConsoleSteps::failed, m_problem, &ToneLabel::setProblem);
    connect(m_actions->undoCapture, &QAction::triggered, &m_session, &MeetingSession::undoCapture);
    connect(&m_session, &MeetingSession::changed, this, &MeetingConsole::follow);
}

void MeetingConsole::connectWindow()
{
    connect(m_actions->names, &QAction::triggered, this, [this](bool names) { say(m_session.showNames(names)); });
    connect(m_actions->blank, &QAction::toggled, this, &MeetingConsole::blankToggled);
    connect(m_actions->fullScreen, &QAction::toggled, this, &MeetingConsole::fullScreenToggled);
    connect(m_actions->showWindow, &QAction::triggered, this, &MeetingConsole::sharedWindowRequested);
    connect(m_actions->zoomIn, &QAction::triggered, this, [this] { setZoom(m_zoom + zoomStep); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [this] { setZoom(m_zoom - zoomStep); });
    connect(m_actions->openReport, &QAction::triggered, this, &MeetingConsole::reportRequested);
    connect(m_actions->listKeys, &QAction::triggered, this, &MeetingConsole::showKeys);
    connect(m_actions->agendas, &QAction::triggered, this, [this] {
        // Beside the meeting, not in front of it.
        auto *dialog = openAgendas(m_session.document().library(), m_context.prompts, m_session.plan().preset, this);
        if (dialog != nullptr)
            connect(dialog, &AgendaDialog::agendasChanged, &m_session, &MeetingSession::readAgendas);
    });
    connect(m_time, &TimeCards::answered, this, &MeetingConsole::say);
    connect(m_gate, &ShareGate::openChanged, this, &MeetingConsole::showPrivate);
    connect(m_lobby, &LobbyPanel::pageRequested, this, &MeetingConsole::pageRequested);
    new ConsoleNews(m_session, this);
}

void MeetingConsole::follow()
{
    auto *page = pageForNow();
    if (m_pages->currentWidget() != page) {
        m_pages->setCurrentWidget(page);
        if (page == m_running)
            m_capture->setFocus();
    }
    for (auto *action : {m_actions->moreTime, m_actions->nextPart, m_actions->end})
        action->setVisible(m_session.state().isUnderWay());
    m_tools->setVisible(m_session.state().isUnderWay());
    showPrivate(m_gate->isOpen());
}

QWidget *MeetingConsole::pageForNow() const
{
    switch (m_session.state().phase) {
    case MeetingPhase::NotStarted:
        return m_lobby;
    case MeetingPhase::Ended:
        return m_ended;
    default:
        return m_isClosing ? m_ending : m_running;
    }
}

void MeetingConsole::setClosing(bool closing)
{
    m_isClosing = closing;
    follow();
    if (closing)
        m_closing->begin();
}

void MeetingConsole::showPrivate(bool shown)
{
    m_side->setVisible(shown && m_session.state().isUnderWay());
    m_actions->facilitation->setPrivateShown(shown);
    m_questions->setVisible(shown && !m_actions->isSettling());
    m_cards->setPrivateShown(shown);
    m_time->setPrivateShown(shown);
    m_steps->setPrivateShown(shown);
    m_lobby->setPrivateShown(shown);
    m_wording->setPrivateShown(shown);
    m_ended->setPrivateShown(shown);
    m_closing->setPrivateShown(shown);
}

void MeetingConsole::showParked(bool open)
{
    for (auto *widget : {static_cast<QWidget *>(m_cards), m_itemRow, m_written})
        widget->setVisible(!open);
    if (!open)
        m_capture->setFocus();
    m_questions->setVisible(!open && m_gate->isOpen());
}

void MeetingConsole::say(const Result<Done> &result)
{
    m_problem->setProblem(result ? QString() : result.error().message);
}

void MeetingConsole::back()
{
    if (m_wording->leave())
        return;
    m_steps->close();
    setClosing(false);
    m_cards->setFocusOnCurrent();
}

void MeetingConsole::showKeys()
{
    if (m_keys == nullptr)
        m_keys = new KeysOverlay(m_context, *this);
    m_keys->toggle();
}

void MeetingConsole::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, MeetingScale::smallestZoom, MeetingScale::largestZoom);
    m_actions->zoomIn->setEnabled(m_zoom < MeetingScale::largestZoom);
    m_actions->zoomOut->setEnabled(m_zoom > MeetingScale::smallestZoom);
    m_actions->zoomIn->setStatusTip(tr("It is as large as it gets."));
    m_actions->zoomOut->setStatusTip(tr("Smaller could not be read on a call."));
    m_context.settings.setState(QLatin1String(zoomKey), QByteArray::number(m_zoom));
    Q_EMIT zoomChanged(m_zoom);
}

void MeetingConsole::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace debrief
