// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/CaptureWording.h"

#include "domain/meeting/CaptureProse.h"
#include "editing/MeetingSession.h"
#include "widgets/common/QuickLine.h"
#include "widgets/meeting/console/CaptureField.h"

#include <QLineEdit>

namespace debrief {

namespace {

std::optional<WordingHint> firstToShow(const QList<WordingHint> &hints)
{
    const auto found =
        std::find_if(hints.begin(), hints.end(), [](const WordingHint &hint) { return !isQuiet(hint.kind); });
    return found == hints.end() ? std::nullopt : std::optional(*found);
}

} // namespace

CaptureWording::CaptureWording(MeetingSession &session, CaptureField &field, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_field(field)
    , m_line(*field.line().lineEdit())
    , m_rest(new QTimer(this))
{
    m_rest->setObjectName(QStringLiteral("captureWordingRest"));
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMs);
    connect(m_rest, &QTimer::timeout, this, &CaptureWording::check);
    connect(&m_line, &QLineEdit::textChanged, this, &CaptureWording::followLine);
    connect(&field, &CaptureField::captured, this, &CaptureWording::lookAtWritten);
    connect(&session, &MeetingSession::changed, this, &CaptureWording::followDocument);
    connect(&session.document().wording(), &WordingReview::changed, this, &CaptureWording::followDocument);
}

bool CaptureWording::hasFocus() const
{
    return m_line.hasFocus();
}

void CaptureWording::show(const std::optional<WordingFinding> &finding, bool written)
{
    m_shown = finding;
    m_written = written && finding;
    Q_EMIT changed();
}

void CaptureWording::followLine()
{
    if (m_correcting)
        return;
    if (m_shown && !m_written)
        show(std::nullopt, false);
    if (m_line.text().isEmpty())
        m_rest->stop();
    else
        m_rest->start();
}

void CaptureWording::check()
{
    m_rest->stop();
    if (m_correcting || !m_session.state().isUnderWay() || m_session.document().isReadOnly())
        return;
    const auto typed = m_line.text();
    const auto prose = captureProse(typed, m_session.postmortem(), m_session.captureContext());
    auto hint = prose ? firstToShow(m_session.document().wording().hints(prose->text, prose->field)) : std::nullopt;
    if (hint) {
        hint->span.start += prose->start;
        hint->sentence.start += prose->start;
        show(WordingFinding{{}, *hint, typed}, false);
    } else if (m_shown && !m_written) {
        show(std::nullopt, false);
    }
}

void CaptureWording::lookAtWritten(const Postmortem &before)
{
    if (m_correcting)
        endCorrecting();
    for (const auto &passage : newPassages(before, m_session.postmortem())) {
        const auto findings = m_session.document().wording().findingsIn(passage);
        // The last sentence: more may have been put behind what was there.
        if (!findings.isEmpty()) {
            show(findings.last(), true);
            return;
        }
    }
    show(std::nullopt, false);
}

void CaptureWording::followDocument()
{
    if (!m_shown || m_correcting)
        return;
    if (!m_written) {
        check();
        return;
    }
    for (const auto &passage : wordedPassages(m_session.postmortem())) {
        if (passage.place == m_shown->place && passage.text == m_shown->text &&
            m_session.document().wording().hints(passage.text, passage.field).contains(m_shown->hint))
            return;
    }
    show(std::nullopt, false);
}

void CaptureWording::use()
{
    if (m_correcting)
        return;
    if (!m_shown) {
        check();
        return;
    }
    const auto hint = m_shown->hint;
    if (hint.replacement.text.isEmpty())
        return;
    if (!m_written)
        useInLine(hint);
    else if (hint.replacement.placeholders.isEmpty()) {
        const auto done = correct(hint.replacement.text);
        Q_EMIT failed(done ? QString() : done.error().message);
    } else
        beginCorrecting();
}

void CaptureWording::useInLine(const WordingHint &hint)
{
    m_line.setSelection(int(hint.sentence.start), int(hint.sentence.length));
    m_line.insert(hint.replacement.text);
    fillIn(hint.replacement, hint.sentence.start);
}

void CaptureWording::fillIn(const WordingReplacement &form, qsizetype start)
{
    m_line.setFocus(Qt::ShortcutFocusReason);
    if (!form.placeholders.isEmpty())
        m_line.setSelection(int(start + form.placeholders.first().start), int(form.placeholders.first().length));
}

Result<Done> CaptureWording::correct(const QString &sentence)
{
    const auto finding = *m_shown;
    auto text = finding.text;
    text.replace(finding.hint.sentence.start, finding.hint.sentence.length, sentence);
    for (const auto &passage : wordedPassages(m_session.postmortem())) {
        if (passage.place == finding.place && passage.text == finding.text) {
            return m_session.apply(changeWordedText(m_session.postmortem(), finding.place, text), tr("Change wording"));
        }
    }
    return Error{Error::Kind::NotFound, tr("What was written down was changed meanwhile. Press Esc to leave it.")};
}

void CaptureWording::beginCorrecting()
{
    m_correcting = true;
    m_rest->stop();
    m_aside = m_line.text();
    m_field.takeNextWith([this](const QString &sentence) -> Result<QStringList> {
        const auto done = correct(sentence);
        return done ? Result<QStringList>(QStringList{}) : Result<QStringList>(done.error());
    });
    const auto form = m_shown->hint.replacement;
    m_line.setText(form.text);
    fillIn(form, 0);
    Q_EMIT changed();
}

void CaptureWording::endCorrecting()
{
    m_correcting = false;
    m_field.takeNextWith({});
    m_line.setText(std::exchange(m_aside, {}));
}

void CaptureWording::keep()
{
    if (m_correcting) {
        endCorrecting();
        followDocument();
        Q_EMIT changed();
        return;
    }
    if (!m_shown)
        return;
    const auto finding = *m_shown;
    const auto sentence = finding.hint.sentence.of(finding.text);
    // Like a capture, so that taking back goes on with what was written down before.
    const auto done =
        m_session.apply(keepWording(m_session.postmortem(), sentence, finding.hint.ruleId), tr("Keep wording"));
    Q_EMIT failed(done ? QString() : done.error().message);
}

void CaptureWording::neverForThese()
{
    if (!m_shown || m_correcting)
        return;
    const auto words = m_shown->hint.words;
    const auto done = m_session.document().wording().neverFor(words);
    Q_EMIT failed(done ? QString() : done.error().message);
}

} // namespace debrief
