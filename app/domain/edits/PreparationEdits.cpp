// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/PreparationEdits.h"

#include "domain/edits/ReflectionEdits.h"
#include "domain/rules/PreparationStatus.h"

namespace debrief {

namespace {

/// Whether the form says anything a person without a form does not.
bool saysNothing(const PreparationForm &form)
{
    PreparationForm nothing;
    nothing.id = form.id;
    nothing.participant = form.participant;
    return form == nothing;
}

bool isSame(const QString &left, const QString &right)
{
    return left.simplified().compare(right.simplified(), Qt::CaseInsensitive) == 0;
}

QList<PreparationQuestion> withKnownAnswers(QList<PreparationQuestion> questions,
                                            const QList<PreparationQuestion> &known)
{
    for (auto &question : questions) {
        for (const auto &before : known) {
            if (question.answer.isEmpty() && isSame(before.text, question.text))
                question.answer = before.answer;
        }
    }
    return questions;
}

QString withNewLines(const QString &before, const QString &more)
{
    auto lines = before.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const auto &line : more.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

PreparationAnswers merged(PreparationAnswers answers, const PreparationAnswers &returned)
{
    if (!returned.myRole.isEmpty())
        answers.myRole = returned.myRole;
    if (!returned.saw.isEmpty())
        answers.saw = returned.saw;
    if (!returned.wentWell.isEmpty())
        answers.wentWell = returned.wentWell;
    if (!returned.couldBeBetter.isEmpty())
        answers.couldBeBetter = returned.couldBeBetter;
    if (!returned.questions.isEmpty())
        answers.questions = withKnownAnswers(returned.questions, answers.questions);
    if (returned.callOn != CallOn::Unset)
        answers.callOn = returned.callOn;
    answers.mayBeShown = returned.mayBeShown;
    if (!returned.unplaced.isEmpty())
        answers.unplaced = withNewLines(answers.unplaced, returned.unplaced);
    return answers;
}

/// Adds lessons one after the other, each as if the ones before were there already.
class LessonTaker
{
public:
    explicit LessonTaker(const Postmortem &postmortem)
        : m_next(postmortem)
    {
    }

    void take(ReflectionKind kind, const QString &text, const QString &who = {}, const QString &answer = {})
    {
        if (text.trimmed().isEmpty())
            return;
        for (const auto &known : m_next.reflections) {
            if (known.kind == kind && isSame(known.text, text)) {
                if (known.answer.isEmpty() && !answer.isEmpty())
                    giveAnswer(known, answer);
                return;
            }
        }
        add(addReflection(m_next, {{}, 0, kind, text.simplified(), who, answer}));
    }

    [[nodiscard]] const ChangeSet &edit() const { return m_edit; }

private:
    void giveAnswer(Reflection question, const QString &answer)
    {
        question.answer = answer;
        add(replaceReflection(m_next, question));
    }
    void add(const ChangeSet &step)
    {
        append(m_edit, step);
        apply(m_next, step);
    }

    Postmortem m_next;
    ChangeSet m_edit;
};

} // namespace

ChangeSet changeForm(const Postmortem &postmortem, const ParticipantId &participant,
                     const std::function<void(PreparationForm &)> &change)
{
    ChangeSet edit;
    if (findById(postmortem.participants, participant) == nullptr)
        return edit;
    const auto *before = formOf(postmortem, participant);
    auto after = before != nullptr ? *before : PreparationForm();
    change(after);
    after.id = before != nullptr ? before->id : PreparationFormId::create();
    after.participant = participant;
    if (before == nullptr && !saysNothing(after))
        edit.add(after);
    else if (before != nullptr && saysNothing(after))
        edit.remove(*before);
    else if (before != nullptr)
        edit.replace(*before, after);
    return edit;
}

ChangeSet markAsked(const Postmortem &postmortem, const QList<ParticipantId> &participants, Instant now)
{
    ChangeSet edit;
    for (const auto &participant : participants) {
        append(edit, changeForm(postmortem, participant,
                                [now](PreparationForm &form) { form.askedAt = form.askedAt.value_or(now); }));
    }
    return edit;
}

ChangeSet changeAnswers(const Postmortem &postmortem, const ParticipantId &participant, Instant now,
                        const std::function<void(PreparationAnswers &)> &change)
{
    return changeForm(postmortem, participant, [&](PreparationForm &form) {
        change(form.answers);
        if (hasAnswers(form.answers))
            form.answeredAt = form.answeredAt.value_or(now);
        else
            form.answeredAt.reset();
    });
}

ChangeSet takeInAnswers(const Postmortem &postmortem, const ParticipantId &participant, Instant now,
                        const PreparationAnswers &returned)
{
    return changeAnswers(postmortem, participant, now,
                         [&](PreparationAnswers &answers) { answers = merged(answers, returned); });
}

ChangeSet takeOverAnswers(const Postmortem &postmortem, const QList<ParticipantId> &participants)
{
    LessonTaker taker(postmortem);
    for (const auto &person : chosen(postmortem.participants, participants)) {
        const auto *form = formOf(postmortem, person.id);
        if (form == nullptr || !form->answers.mayBeShown)
            continue;
        for (const auto &line : form->answers.wentWell)
            taker.take(ReflectionKind::WentWell, line);
        for (const auto &line : form->answers.couldBeBetter)
            taker.take(ReflectionKind::CouldBeBetter, line);
        for (const auto &question : form->answers.questions)
            taker.take(ReflectionKind::Question, question.text, person.name, question.answer);
    }
    return taker.edit();
}

} // namespace debrief
