// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/WordingPanel.h"

#include "widgets/common/FlowLayout.h"
#include "widgets/common/Labels.h"
#include "widgets/common/TextArea.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace debrief {

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 6;

QString placeName(WordedText text)
{
    switch (text) {
    case WordedText::Summary:
    case WordedText::Impact:
    case WordedText::Problem:
        return WordingPanel::tr("In the overview");
    case WordedText::ClosingStatement:
        return WordingPanel::tr("In the closing statement");
    case WordedText::Event:
    case WordedText::EventDetails:
        return WordingPanel::tr("In the timeline");
    case WordedText::Cause:
    case WordedText::CauseEvidence:
    case WordedText::CauseQuestion:
        return WordingPanel::tr("In the five whys");
    case WordedText::ActionTitle:
    case WordedText::ActionDetails:
    case WordedText::SuccessCriteria:
    case WordedText::ReasonNotDone:
        return WordingPanel::tr("In an action item");
    case WordedText::Reflection:
    case WordedText::ReflectionAnswer:
        return WordingPanel::tr("In the lessons");
    case WordedText::Capture:
        break;
    }
    return WordingPanel::tr("In a note of the meeting");
}

} // namespace

WordingPanel::WordingPanel(QWidget *parent)
    : Panel(parent)
    , m_heading(new ToneLabel)
    , m_where(new CaptionLabel)
    , m_sentence(new PlainLabel)
    , m_reason(new SecondLabel)
    , m_proposal(new TextArea)
{
    m_heading->setObjectName(QStringLiteral("wordingHeading"));
    m_heading->setFont(Theme::font(TextStyle::BodyStrong));
    m_heading->setTone(Tone::Attention);
    m_where->setObjectName(QStringLiteral("wordingWhere"));
    m_sentence->setObjectName(QStringLiteral("wordingSentence"));
    m_sentence->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("wordingReason"));
    m_reason->setWordWrap(true);
    m_proposal->setObjectName(QStringLiteral("wordingProposal"));
    m_proposal->setAccessibleName(tr("Another wording"));
    m_proposal->setTabChangesFocus(true);
    m_proposal->setLines(fewestLines, mostLines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space3);
    layout->setSpacing(metrics::space2);
    for (auto *widget : std::initializer_list<QWidget *>{m_heading, m_where, m_sentence, m_reason, m_proposal})
        layout->addWidget(widget);
    addButtons();
    setTone(Tone::Attention, true);
    hide();
}

void WordingPanel::addButtons()
{
    auto *row = new FlowLayout;
    row->setSpacing(metrics::space2);
    const auto add = [&](const QString &text, const QString &name, const QString &toolTip) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setToolTip(toolTip);
        row->addWidget(button);
        return button;
    };
    m_use = add(tr("Use this"), QStringLiteral("wordingUse"), tr("Put this sentence in the place of the other"));
    m_keep = add(tr("Keep mine"), QStringLiteral("wordingKeep"), tr("Leave it as it is and don't point it out again"));
    m_never = add(tr("Never for this phrase"), QStringLiteral("wordingNever"),
                  tr("Don't point these words out anywhere in this library"));
    m_place = add(tr("Show it"), QStringLiteral("wordingShow"), tr("Go to where it is written"));
    m_next = add(tr("Next"), QStringLiteral("wordingNext"), tr("Look at the next sentence"));
    auto *rules =
        add(tr("Rules…"), QStringLiteral("wordingRules"), tr("See the rules, and switch off what does not help"));
    connect(rules, &QPushButton::clicked, this, &WordingPanel::rulesChosen);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (const auto *finding = current())
            Q_EMIT useChosen(*finding, m_proposal->toPlainText().trimmed());
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (const auto *finding = current())
            Q_EMIT keepChosen(*finding);
    });
    connect(m_never, &QPushButton::clicked, this, [this] {
        if (const auto *finding = current())
            Q_EMIT neverChosen(*finding);
    });
    connect(m_place, &QPushButton::clicked, this, [this] {
        if (const auto *finding = current())
            Q_EMIT placeChosen(finding->place);
    });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    // An empty sentence would only take the other one away, and a slot that was not filled in would be published.
    connect(m_proposal, &QPlainTextEdit::textChanged, this, [this] {
        const auto text = m_proposal->toPlainText();
        m_use->setEnabled(m_readOnlyReason.isEmpty() && !text.trimmed().isEmpty() && !text.contains(u'['));
        m_use->setToolTip(text.contains(u'[') ? tr("Fill in the words in square brackets first")
                                              : tr("Put this sentence in the place of the other"));
    });
}

void WordingPanel::setFindings(const QList<WordingFinding> &findings)
{
    const auto *before = current();
    const auto stays = before == nullptr
                           ? findings.end()
                           : std::find_if(findings.begin(), findings.end(), [&](const WordingFinding &finding) {
                                 return finding.place == before->place && finding.hint == before->hint;
                             });
    const bool sameShown = stays != findings.end();
    m_current = sameShown ? stays - findings.begin() : std::clamp<qsizetype>(m_current, 0, findings.size());
    m_findings = findings;
    if (m_current >= m_findings.size())
        m_current = 0;
    setVisible(!m_findings.isEmpty());
    m_heading->setText(m_findings.size() == 1 ? tr("1 sentence worth another look")
                                              : tr("%n sentences worth another look", nullptr, int(m_findings.size())));
    setAccessibleName(m_heading->text());
    if (!sameShown) // else what is being typed stays
        showCurrent();
}

void WordingPanel::setReadOnlyReason(const QString &reason)
{
    m_readOnlyReason = reason;
    m_proposal->setReadOnly(!reason.isEmpty());
    for (auto *button : {m_use, m_keep, m_never}) {
        button->setEnabled(reason.isEmpty());
        if (!reason.isEmpty())
            button->setToolTip(reason);
    }
}

void WordingPanel::takeFocus()
{
    m_proposal->setFocus(Qt::OtherFocusReason);
}

const WordingFinding *WordingPanel::current() const
{
    return m_current < m_findings.size() ? &m_findings[m_current] : nullptr;
}

void WordingPanel::step(int by)
{
    if (m_findings.isEmpty())
        return;
    m_current = (m_current + by + m_findings.size()) % m_findings.size();
    showCurrent();
    takeFocus();
}

void WordingPanel::showCurrent()
{
    const auto *finding = current();
    if (finding == nullptr)
        return;
    const auto &hint = finding->hint;
    m_where->setText(placeName(finding->place.text));
    m_sentence->setText(hint.sentence.of(finding->text));
    m_reason->setText(hint.reason);
    m_proposal->setPlainText(hint.replacement.text);
    m_proposal->setVisible(true);
    if (!hint.replacement.placeholders.isEmpty()) {
        const auto &slot = hint.replacement.placeholders.first();
        auto cursor = m_proposal->textCursor();
        cursor.setPosition(int(slot.start));
        cursor.setPosition(int(slot.end()), QTextCursor::KeepAnchor);
        m_proposal->setTextCursor(cursor);
    }
    m_next->setVisible(m_findings.size() > 1);
}

} // namespace debrief
