// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/WordingCard.h"

#include "editing/MeetingSession.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/QuickLine.h"
#include "widgets/common/SafeText.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/meeting/console/CaptureField.h"
#include "widgets/meeting/console/CaptureWording.h"
#include "widgets/meeting/console/ConsoleActions.h"
#include "widgets/meeting/console/HintedSentence.h"
#include "widgets/meeting/console/KeyButton.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace debrief {

WordingCard::WordingCard(MeetingSession &session, ConsoleActions &actions, CaptureField &field, QWidget *parent)
    : Panel(parent)
    , m_wording(new CaptureWording(session, field, this))
    , m_field(field)
    , m_title(new ToneLabel)
    , m_sentence(new HintedSentence)
    , m_proposal(new SecondLabel)
{
    setObjectName(QStringLiteral("wordingCard"));
    setTone(Tone::Attention);
    m_title->setObjectName(QStringLiteral("wordingCardTitle"));
    m_title->setFont(Theme::font(TextStyle::BodyStrong));
    m_title->setTone(Tone::Attention);
    m_title->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("wordingCardSentence"));
    m_proposal->setObjectName(QStringLiteral("wordingCardProposal"));
    m_proposal->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    column->setSpacing(metrics::space1);
    for (auto *widget : QList<QWidget *>{m_title, m_sentence, m_proposal, createButtons(actions)})
        column->addWidget(widget);
    connect(m_wording, &CaptureWording::changed, this, &WordingCard::follow);
    connect(m_wording, &CaptureWording::failed, this, &WordingCard::failed);
    connect(actions.nextHint, &QAction::triggered, this, [this] {
        if (m_privateShown)
            m_wording->use();
    });
    hide();
}

QWidget *WordingCard::createButtons(ConsoleActions &actions)
{
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    m_keep = new QAction(tr("Keep mine"), this);
    m_keep->setObjectName(QStringLiteral("keepWording"));
    const auto followKey = [this, &actions] { m_keep->setShortcuts(actions.backToItem->shortcuts()); };
    followKey();
    connect(actions.backToItem, &QAction::changed, m_keep, followKey);
    auto *never = new QAction(tr("Never for this phrase"), this);
    never->setObjectName(QStringLiteral("neverWording"));
    never->setWhatsThis(tr("These words are not pointed out again anywhere in this library."));
    m_use = new KeyButton(*actions.nextHint, KeyButton::Key::Shown, buttons);
    auto *keep = new KeyButton(*m_keep, KeyButton::Key::Shown, buttons);
    m_never = new KeyButton(*never, KeyButton::Key::InToolTip, buttons);
    for (auto *button : {m_use, keep, m_never})
        flow->addWidget(button);
    connect(m_keep, &QAction::triggered, m_wording, &CaptureWording::keep);
    connect(never, &QAction::triggered, m_wording, &CaptureWording::neverForThese);
    return buttons;
}

QString WordingCard::titleOf(WordingClass kind)
{
    switch (kind) {
    case WordingClass::PersonAsCause:
        return tr("Only you see this: a person stands there as the cause");
    case WordingClass::PunitiveAction:
        return tr("Only you see this: this changes a person, not the system");
    case WordingClass::Counterfactual:
        return tr("Only you see this: this tells what did not happen");
    case WordingClass::WhyPerson:
        return tr("Only you see this: a person is the subject");
    case WordingClass::NameAsCause:
        return tr("Only you see this: a name stands there as the cause");
    case WordingClass::Hindsight:
        return tr("Only you see this: this is known only afterwards");
    case WordingClass::WeakAction:
        return tr("Only you see this: nobody could tell when this is done");
    default:
        return tr("Only you see this: a word worth a second look");
    }
}

void WordingCard::setPrivateShown(bool shown)
{
    m_privateShown = shown;
    follow();
}

bool WordingCard::leave()
{
    if (!isVisible() || !m_wording->hasFocus())
        return false;
    m_wording->keep();
    return true;
}

void WordingCard::follow()
{
    const auto finding = m_wording->shown();
    const bool correcting = m_wording->isCorrecting();
    setVisible(finding && m_privateShown);
    QString spoken;
    if (finding) {
        const auto &hint = finding->hint;
        const bool hasForm = !hint.replacement.text.isEmpty();
        m_title->setText(correcting ? tr("Only you see this: fill in, then Enter corrects what was written down")
                                    : titleOf(hint.kind));
        m_sentence->setHint(finding->text, hint);
        m_proposal->setText(tr("Try: %1").arg(hint.replacement.text));
        m_proposal->setVisible(hasForm);
        m_use->setVisible(hasForm && !correcting);
        m_never->setVisible(!correcting);
        m_keep->setText(correcting ? tr("Leave it as it was") : tr("Keep mine"));
        setToolTip(toolTipText(hint.explain()));
        const QString all = m_title->text() + QStringLiteral(". ") + m_proposal->text();
        setAccessibleName(all);
        spoken = isVisible() ? all : QString();
    }
    // The keyboard stays in the line, so it is the line that tells.
    m_field.line().lineEdit()->setAccessibleDescription(spoken);
}

} // namespace debrief
