// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/PreparationFormWriter.h"

#include "domain/rules/DayText.h"
#include "domain/rules/PreparationStatus.h"
#include "exchange/forms/PreparationFormWords.h"

#include <QRegularExpression>

namespace debrief {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace PreparationFormWords;

constexpr auto formsAreDue = 24h; ///< before the meeting

/// Keeps the reader from taking an answer for a heading, a hint or a quotation.
QString escaped(const QString &line)
{
    const bool isMark = !line.isEmpty() && u"#>\\"_s.contains(line.front());
    return isMark || isHint(line) || sectionOf(line) ? QString(u'\\' + line) : line;
}

QStringList escapedLines(const QString &text)
{
    QStringList lines;
    for (const auto &line : text.split(u'\n'))
        lines.append(escaped(line.trimmed()));
    while (!lines.isEmpty() && lines.first().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QString listItem(const QString &text)
{
    const auto line = text.simplified();
    return u"- "_s + (line.startsWith(u'\\') ? u'\\' + line : line);
}

QStringList listItems(const QStringList &texts)
{
    QStringList lines;
    for (const auto &text : texts) {
        if (!text.trimmed().isEmpty())
            lines.append(listItem(text));
    }
    return lines.isEmpty() ? QStringList(u"- "_s) : lines;
}

QStringList questionLines(const QList<PreparationQuestion> &questions)
{
    QStringList lines;
    for (const auto &question : questions) {
        lines.append(listItem(question.text));
        if (!question.answer.trimmed().isEmpty())
            lines.append(u"  "_s + translated(answer) + u' ' + question.answer.simplified());
    }
    return lines.isEmpty() ? QStringList(u"- "_s) : lines;
}

QString box(bool chosen, const char *words)
{
    return (chosen ? u"[x] "_s : u"[ ] "_s) + translated(words);
}

QStringList linesOf(FormSection section, const PreparationAnswers &answers)
{
    switch (section) {
    case FormSection::MyRole:
        return escapedLines(answers.myRole);
    case FormSection::Saw:
        return escapedLines(answers.saw);
    case FormSection::WentWell:
        return listItems(answers.wentWell);
    case FormSection::CouldBeBetter:
        return listItems(answers.couldBeBetter);
    case FormSection::Questions:
        return questionLines(answers.questions);
    case FormSection::CallOn:
        return {box(answers.callOn == CallOn::Yes, yes), box(answers.callOn == CallOn::AskFirst, askFirst),
                box(answers.callOn == CallOn::No, no)};
    case FormSection::MayBeShown:
        return {box(answers.mayBeShown, yes), box(false, no)};
    case FormSection::AnythingElse:
        return escapedLines(answers.unplaced);
    }
    return {};
}

QStringList headLines(const Postmortem &postmortem, const Participant &person)
{
    const auto &incident = postmortem.incident;
    QStringList about{incident.reference.simplified(), incident.title.simplified()};
    about.removeAll(QString());
    QStringList lines{u"# "_s + translated(title) + u' ' + about.join(u", "_s), {}};
    lines.append(translated(PreparationFormWords::person) + u' ' +
                 (person.name.isEmpty() ? person.role : person.name).simplified());
    if (incident.meetingAt) {
        const auto due = toDateTime(*incident.meetingAt - formsAreDue, incident.zone);
        lines.append(u"%1 %2 %3 %4"_s.arg(translated(dueBy), dayText(due.date()), timeText(due.time(), Seconds::Never),
                                          due.timeZoneAbbreviation()));
    }
    lines.append(QString());
    for (const auto *sentence : introduction())
        lines.append(translated(sentence));
    return lines;
}

} // namespace

QString preparationFormText(const Postmortem &postmortem, const Participant &person)
{
    const auto *form = formOf(postmortem, person.id);
    const auto answers = form != nullptr ? form->answers : PreparationAnswers();
    auto lines = headLines(postmortem, person);
    int number = 0;
    for (const auto &words : sections()) {
        lines += {QString(), u"## %1. %2"_s.arg(++number).arg(translated(words.heading)), QString()};
        if (*words.hint != '\0')
            lines += {translated(words.hint), QString()};
        lines += linesOf(words.section, answers);
    }
    return lines.join(u'\n') + u'\n';
}

QString preparationFormFileName(const Postmortem &postmortem, const Participant &person)
{
    static const QRegularExpression unfit(u"[^\\p{L}\\p{N} ._-]+"_s);
    QStringList parts{postmortem.incident.reference, u"preparation"_s,
                      person.name.isEmpty() ? person.role : person.name};
    const QString name = parts.join(u' ').replace(unfit, u" "_s).simplified().left(120);
    return name + u".md"_s;
}

} // namespace debrief
