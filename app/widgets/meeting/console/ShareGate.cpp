// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/ShareGate.h"

#include "widgets/common/Labels.h"
#include "widgets/common/Settings.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/meeting/ScreenList.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace debrief {

namespace {

constexpr auto onlyTheWindow = "window";
constexpr auto theWholeScreen = "screen";

} // namespace

ShareGate::ShareGate(const PostmortemId &meeting, Settings &settings, const ScreenList &screens, QWidget *parent)
    : Panel(parent)
    , m_meeting(meeting)
    , m_settings(settings)
    , m_screens(screens)
    , m_screenCount(screens.screens().size())
    , m_lead(new ToneLabel)
    , m_text(new SecondLabel)
    , m_onlyWindow(new QPushButton(tr("Only the meeting window")))
    , m_wholeScreen(new QPushButton(tr("The whole screen")))
{
    setTone(Tone::Attention);
    m_lead->setFont(Theme::font(TextStyle::BodyStrong));
    m_lead->setTone(Tone::Attention);
    m_lead->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_lead);
    texts->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space4, metrics::space2, metrics::space2, metrics::space2);
    row->setSpacing(metrics::space2);
    row->addLayout(texts, 1);
    for (auto *button : {m_onlyWindow, m_wholeScreen}) {
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    setObjectName(QStringLiteral("shareGate"));
    m_onlyWindow->setObjectName(QStringLiteral("shareWindowButton"));
    m_wholeScreen->setObjectName(QStringLiteral("shareScreenButton"));
    const auto known = settings.state(key());
    m_answer = known == onlyTheWindow    ? Answer::OnlyTheWindow
               : known == theWholeScreen ? Answer::TheWholeScreen
                                         : Answer::None;
    connect(m_onlyWindow, &QPushButton::clicked, this, [this] { answer(Answer::OnlyTheWindow); });
    connect(m_wholeScreen, &QPushButton::clicked, this, [this] { answer(Answer::TheWholeScreen); });
    connect(&screens, &ScreenList::changed, this, &ShareGate::followScreens);
    m_wasOpen = !isOpen();
    follow();
}

QString ShareGate::key() const
{
    return QStringLiteral("meetingShare-") + m_meeting.toString();
}

bool ShareGate::isOpen() const
{
    return m_answer == Answer::OnlyTheWindow || (m_answer == Answer::None && m_screenCount > 1);
}

/// What was answered for one screen holds for one screen; after a second one it may be shared in another way.
void ShareGate::followScreens()
{
    const auto before = std::exchange(m_screenCount, m_screens.screens().size());
    if (before > 1 && m_screenCount == 1) {
        m_answer = Answer::None;
        m_settings.setState(key(), {});
    }
    follow();
}

void ShareGate::answer(Answer answer)
{
    m_answer = answer;
    m_settings.setState(key(), answer == Answer::OnlyTheWindow ? onlyTheWindow : theWholeScreen);
    follow();
}

void ShareGate::setMessage(const QString &lead, const QString &text)
{
    m_lead->setText(lead);
    m_text->setText(text);
    setAccessibleName(lead + u' ' + text);
}

void ShareGate::follow()
{
    const bool open = isOpen();
    setVisible(!open);
    m_wholeScreen->setVisible(m_answer == Answer::None);
    if (m_answer == Answer::TheWholeScreen)
        setMessage(tr("Everybody sees this screen."),
                   tr("What is private stays folded until only the meeting window is shared."));
    else
        setMessage(tr("What do you share on the call?"),
                   tr("With one screen, what is private stays folded until you say."));
    if (open != m_wasOpen) {
        m_wasOpen = open;
        Q_EMIT openChanged(open);
    }
}

} // namespace debrief
