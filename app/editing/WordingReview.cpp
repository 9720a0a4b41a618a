// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/WordingReview.h"

#include "domain/wording/WordingAdjustmentsJson.h"
#include "editing/PostmortemDocument.h"
#include "editing/WordingEngine.h"
#include "store/Library.h"

namespace debrief {

namespace {

const QLatin1String settingName("wording");

} // namespace

WordingReview::WordingReview(PostmortemDocument &document, WordingEngine &engine)
    : QObject(&document)
    , m_document(document)
    , m_engine(engine)
{
    connect(&engine, &WordingEngine::adjustmentsChanged, this, &WordingReview::forget);
    connect(&document, &PostmortemDocument::changed, this, [this](const ChangeEvent &event) {
        if (event.touches<Participant>())
            forget();
        else if (event.touches<KeptWording>())
            Q_EMIT changed();
    });
}

QList<WordingHint> WordingReview::hints(const QString &text, WordingField field) const
{
    auto hints = prepared().checker.check(text, field);
    hints.removeIf(
        [&](const WordingHint &hint) { return isKept(m_document.value(), hint.sentence.of(text), hint.ruleId); });
    return hints;
}

QList<WordingFinding> WordingReview::findings() const
{
    QList<WordingFinding> findings;
    const auto passages = wordedPassages(m_document.value());
    for (const auto &passage : passages)
        findings += findingsIn(passage);
    return findings;
}

QList<WordingFinding> WordingReview::findingsIn(const WordedPassage &passage) const
{
    QList<WordingFinding> findings;
    const auto found = hints(passage.text, passage.field);
    for (const auto &hint : found) {
        if (!isQuiet(hint.kind))
            findings.append({passage.place, hint, passage.text});
    }
    return findings;
}

std::optional<CauseWordingHint> WordingReview::hintOf(const CauseTree &tree, const QString &problem,
                                                      const CauseId &cause) const
{
    const auto hint = causeWordingHintOf(tree, problem, cause, prepared().checker);
    // What somebody decided to keep is not asked about in another way.
    const bool kept = hint && hint->kind != CauseWordingKind::RepeatsParentInWords &&
                      hints(tree.cause(cause)->text, WordingField::Why).isEmpty();
    return kept ? std::nullopt : hint;
}

Strength WordingReview::strengthInWords(const QString &title) const
{
    return debrief::strengthInWords(title, prepared().rules);
}

Result<Done> WordingReview::use(const WordingFinding &finding, const QString &sentence)
{
    const auto passages = wordedPassages(m_document.value());
    const auto passage = std::find_if(passages.begin(), passages.end(),
                                      [&](const WordedPassage &one) { return one.place == finding.place; });
    if (passage == passages.end() || passage->text != finding.text)
        return Error{Error::Kind::NotFound, tr("This text was changed meanwhile. Look at it again.")};
    auto text = finding.text;
    text.replace(finding.hint.sentence.start, finding.hint.sentence.length, sentence);
    return m_document.perform(changeWordedText(m_document.value(), finding.place, text), tr("Change wording"));
}

Result<Done> WordingReview::keep(const WordingHint &hint, const QString &text)
{
    return m_document.perform(keepWording(m_document.value(), hint.sentence.of(text), hint.ruleId), tr("Keep wording"));
}

Result<Done> WordingReview::neverFor(const QString &words)
{
    auto changed = adjustments();
    const auto phrase = words.simplified();
    if (changed.phrasesOff.contains(phrase, Qt::CaseInsensitive))
        return Done{};
    changed.phrasesOff.append(phrase);
    return setAdjustments(changed);
}

const WordingAdjustments &WordingReview::adjustments() const
{
    return prepared().adjustments;
}

Result<Done> WordingReview::setAdjustments(const WordingAdjustments &adjustments)
{
    if (const auto rules = m_engine.rules(adjustments); !rules)
        return rules.error();
    auto &library = m_document.library();
    if (const auto saved = library.setSetting(settingName, QString::fromUtf8(toJson(adjustments))); !saved)
        return saved.error();
    Q_EMIT m_engine.adjustmentsChanged();
    return Done{};
}

QList<WordingRule> WordingReview::allRules() const
{
    auto wanted = adjustments();
    wanted.rulesOff.clear();
    auto all = m_engine.rules(wanted);
    return (all ? all : m_engine.rules()).value().rules();
}

QString WordingReview::problem() const
{
    return prepared().problem;
}

Result<WordingAdjustments> WordingReview::adjustmentsOf(const Library &library)
{
    const auto stored = library.setting(settingName);
    return stored ? wordingAdjustmentsFromJson(stored.value().toUtf8()) : Result<WordingAdjustments>(stored.error());
}

const WordingReview::Prepared &WordingReview::prepared() const
{
    if (m_prepared)
        return *m_prepared;
    QString problem;
    WordingAdjustments adjustments;
    if (const auto read = adjustmentsOf(m_document.library()))
        adjustments = read.value();
    else
        problem = read.error().message;
    auto rules = m_engine.rules(adjustments);
    if (!rules) {
        problem = rules.error().message;
        rules = m_engine.rules();
    }
    m_prepared.emplace(
        Prepared{adjustments, rules.value(),
                 WordingChecker(rules.value(), wordingPeople(m_document.value()), adjustments.phrasesOff), problem});
    return *m_prepared;
}

void WordingReview::forget()
{
    m_prepared.reset();
    Q_EMIT changed();
}

} // namespace debrief
