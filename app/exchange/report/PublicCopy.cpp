// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/PublicCopy.h"

#include "exchange/Fields.h"
#include "exchange/report/NameMask.h"
#include "exchange/report/TextCleaning.h"

namespace debrief {

namespace {

/// Visits every field of every value and changes texts and moments where they stand.
template <typename EditText>
class FieldEditor
{
public:
    explicit FieldEditor(EditText editText)
        : m_editText(std::move(editText))
    {
    }

    template <typename T>
    void field(const char *, T &value)
    {
        edit(value);
    }

    template <HasFields T>
    void edit(T &value)
    {
        Fields<T>::visit(*this, value);
    }

private:
    template <typename T>
    requires(!HasFields<T>) void edit(T &) {}
    template <typename T>
    void edit(QList<T> &list)
    {
        for (auto &item : list)
            edit(item);
    }
    void edit(QString &text) { text = m_editText(text); }
    void edit(Instant &instant) { instant = floor<std::chrono::seconds>(instant); }
    void edit(std::optional<Instant> &instant)
    {
        if (instant)
            edit(*instant);
    }

    EditText m_editText;
};

void forgetPrivateThings(Postmortem &postmortem)
{
    postmortem.incident.notes.clear();
    postmortem.captures.clear();
    postmortem.stageHistory.clear();
    for (auto &person : postmortem.participants) {
        person.isManagement = false;
        person.involvement = {}; // beside a name, "made the change" would point at somebody
    }
    for (auto &item : postmortem.actions)
        item.history.clear();
}

void putOnOneLine(Postmortem &postmortem)
{
    auto &incident = postmortem.incident;
    for (auto *text : {&incident.reference, &incident.title, &incident.impact, &incident.problem})
        *text = cleanLine(*text);
    for (auto &service : incident.services)
        service = cleanLine(service);
    for (auto &person : postmortem.participants) {
        for (auto *text : {&person.name, &person.role, &person.team})
            *text = cleanLine(*text);
    }
    for (auto &event : postmortem.timeline) {
        event.source = cleanLine(event.source);
        event.link = cleanLine(event.link);
    }
    for (auto &item : postmortem.actions) {
        item.owner = cleanLine(item.owner);
        item.ticket = cleanLine(item.ticket);
    }
    for (auto &reflection : postmortem.reflections) {
        reflection.who = cleanLine(reflection.who);
        while (reflection.who.endsWith(QLatin1Char(':')))
            reflection.who = reflection.who.chopped(1).trimmed();
    }
}

/// An entry without its main text takes the first line of its details for it.
void fillFirstLine(QString &text, QString &details)
{
    if (!text.isEmpty() || details.isEmpty())
        return;
    text = details.section(QLatin1Char('\n'), 0, 0);
    details = details.section(QLatin1Char('\n'), 1);
}

void putRolesForNames(Postmortem &postmortem)
{
    const NameMask mask(postmortem.participants);
    for (auto &event : postmortem.timeline)
        event.link = mask.maskedAddress(event.link);
    for (auto &item : postmortem.actions)
        item.ticket = mask.maskedAddress(item.ticket);
    for (auto &reflection : postmortem.reflections)
        reflection.who = mask.maskedPerson(reflection.who);
    for (qsizetype i = 0; i < postmortem.participants.size(); ++i) {
        postmortem.participants[i].name.clear();
        postmortem.participants[i].role = mask.roleOf(i);
    }
    FieldEditor([&](const QString &text) { return mask.masked(text); }).edit(postmortem);
}

} // namespace

Postmortem publicCopy(const Postmortem &postmortem)
{
    auto copy = postmortem;
    forgetPrivateThings(copy);
    sortLists(copy);
    for (qsizetype i = 0; i < copy.timeline.size(); ++i)
        copy.timeline[i].order = int(i); // events of one second stay as their milliseconds had them
    FieldEditor([](const QString &text) { return cleanText(text); }).edit(copy);
    putOnOneLine(copy);
    for (auto &event : copy.timeline)
        fillFirstLine(event.text, event.details);
    for (auto &item : copy.actions)
        fillFirstLine(item.title, item.details);
    if (!copy.incident.zone.isValid())
        copy.incident.zone = QTimeZone::utc();
    if (copy.report.rolesInsteadOfNames)
        putRolesForNames(copy);
    sortLists(copy);
    return copy;
}

} // namespace debrief
