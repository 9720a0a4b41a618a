// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RandomPostmortem.h"

namespace debrief {

namespace {

int pick(std::mt19937 &random, int low, int high)
{
    return std::uniform_int_distribution(low, high)(random);
}

bool chance(std::mt19937 &random)
{
    return pick(random, 0, 1) == 1;
}

template <typename E>
E anyOf(std::mt19937 &random)
{
    const auto entries = enumEntries<E>();
    return entries[size_t(pick(random, 0, int(entries.size()) - 1))].value;
}

template <typename E>
QFlags<E> anyFlags(std::mt19937 &random)
{
    QFlags<E> flags;
    for (const auto &entry : enumEntries<E>())
        flags.setFlag(entry.value, chance(random));
    return flags;
}

/// Same seed, same ids: QUuid::createUuid would make every run another.
template <typename IdType>
IdType randomId(std::mt19937 &random)
{
    const auto byte = [&] { return uchar(pick(random, 0, 255)); };
    const auto word = [&] { return ushort(pick(random, 0, 0xffff)); };
    return IdType(QUuid(uint(pick(random, 1, 0x7fffffff)), word(), ushort((word() & 0x0fff) | 0x4000),
                        uchar((byte() & 0x3f) | 0x80), byte(), byte(), byte(), byte(), byte(), byte(), byte()));
}

Instant randomInstant(std::mt19937 &random, bool wholeMinutes)
{
    const auto minutes = qint64(pick(random, 0, 60 * 24 * 700));
    return fromMillis(1735689600000 + minutes * 60000 + (wholeMinutes ? 0 : pick(random, 0, 59999)));
}

QDate randomDate(std::mt19937 &random)
{
    return QDate(2025, 1, 1).addDays(pick(random, 0, 700));
}

QList<CauseId> addCauses(Postmortem &postmortem, std::mt19937 &random)
{
    QList<CauseId> ids;
    const int count = pick(random, 0, 9);
    for (int i = 0; i < count; ++i) {
        Cause cause;
        cause.id = randomId<CauseId>(random);
        if (!ids.isEmpty() && pick(random, 0, 3) > 0)
            cause.parent = ids[pick(random, 0, int(ids.size()) - 1)];
        cause.order = i;
        cause.text = randomText(random);
        cause.factor = anyOf<FactorKind>(random);
        cause.confidence = anyOf<Confidence>(random);
        cause.systemic = chance(random);
        cause.stopChecks = anyFlags<StopCheck>(random);
        cause.evidence = chance(random) ? randomText(random) : QString();
        cause.openQuestion = chance(random) ? randomText(random) : QString();
        cause.linkCheck = anyOf<LinkCheck>(random);
        cause.draft = chance(random);
        for (const auto &event : std::as_const(postmortem.timeline)) {
            if (pick(random, 0, 4) == 0)
                cause.evidenceEvents.append(event.id);
        }
        ids.append(cause.id);
        postmortem.causes.append(cause);
    }
    return ids;
}

void addTimeline(Postmortem &postmortem, std::mt19937 &random)
{
    const auto start = randomInstant(random, true);
    const int count = pick(random, 0, 12);
    for (int i = 0; i < count; ++i) {
        TimelineEvent event;
        event.id = randomId<EventId>(random);
        event.at = start + std::chrono::seconds(pick(random, 0, 3) > 0 ? 60 * pick(random, 0, 300) : pick(random, 0, 20000));
        event.order = i;
        event.kind = anyOf<EventKind>(random);
        event.text = randomText(random);
        event.details = chance(random) ? randomText(random, true) : QString();
        event.source = chance(random) ? randomText(random) : QString();
        event.link = chance(random) ? QStringLiteral("https://example.org/e/%1?a=b&c=d_e").arg(i) : QString();
        event.decisionPoint = chance(random);
        event.marks = anyFlags<Mark>(random);
        postmortem.timeline.append(event);
    }
}

void addActions(Postmortem &postmortem, std::mt19937 &random, const QList<CauseId> &causes)
{
    const int count = pick(random, 0, 6);
    for (int i = 0; i < count; ++i) {
        ActionItem item;
        item.id = randomId<ActionId>(random);
        item.order = i;
        item.title = randomText(random);
        item.details = chance(random) ? randomText(random, true) : QString();
        item.owner = chance(random) ? randomText(random) : QString();
        item.priority = anyOf<Priority>(random);
        if (chance(random))
            item.deadline = randomDate(random);
        item.successCriteria = chance(random) ? randomText(random) : QString();
        item.type = anyOf<ActionType>(random);
        item.strength = anyOf<Strength>(random);
        item.state = anyOf<ActionState>(random);
        item.acceptedByOwner = chance(random);
        item.draft = chance(random);
        item.ticket = chance(random) ? QStringLiteral("https://example.org/browse/OPS-%1").arg(i) : QString();
        item.reasonNotDone = chance(random) ? randomText(random) : QString();
        for (const auto &cause : causes) {
            if (pick(random, 0, 2) == 0)
                item.causes.append(cause);
        }
        for (int step = pick(random, 0, 3); step > 0; --step)
            item.history.append({randomInstant(random, false), anyOf<ActionState>(random), randomText(random)});
        postmortem.actions.append(item);
    }
}

void addPeople(Postmortem &postmortem, std::mt19937 &random)
{
    const int count = pick(random, 0, 6);
    for (int i = 0; i < count; ++i) {
        postmortem.participants.append({randomId<ParticipantId>(random), i, randomText(random), randomText(random),
                                        chance(random) ? randomText(random) : QString(), randomText(random),
                                        anyFlags<Involvement>(random), anyOf<MeetingDuty>(random),
                                        anyOf<Attendance>(random), chance(random)});
    }
}

PreparationAnswers randomAnswers(std::mt19937 &random)
{
    PreparationAnswers answers;
    answers.myRole = chance(random) ? randomText(random) : QString();
    answers.saw = chance(random) ? randomText(random, true) : QString();
    for (int line = pick(random, 0, 3); line > 0; --line)
        answers.wentWell.append(randomText(random));
    for (int line = pick(random, 0, 3); line > 0; --line)
        answers.couldBeBetter.append(randomText(random));
    for (int line = pick(random, 0, 3); line > 0; --line)
        answers.questions.append({randomText(random), chance(random) ? randomText(random) : QString()});
    answers.callOn = anyOf<CallOn>(random);
    answers.mayBeShown = chance(random);
    answers.unplaced = chance(random) ? randomText(random, true) : QString();
    return answers;
}

void addPreparation(Postmortem &postmortem, std::mt19937 &random)
{
    const auto moment = [&] { return chance(random) ? std::optional(randomInstant(random, false)) : std::nullopt; };
    for (auto &person : postmortem.participants) {
        person.wasAffected = chance(random);
        if (chance(random)) {
            postmortem.preparation.append({randomId<PreparationFormId>(random), person.id, moment(), moment(),
                                           chance(random), moment(), randomAnswers(random)});
        }
    }
}

void addReflections(Postmortem &postmortem, std::mt19937 &random)
{
    const int count = pick(random, 0, 10);
    for (int i = 0; i < count; ++i) {
        Reflection reflection{randomId<ReflectionId>(random), i, anyOf<ReflectionKind>(random), randomText(random), {}, {}};
        if (reflection.kind == ReflectionKind::Thanks || reflection.kind == ReflectionKind::Question)
            reflection.who = chance(random) ? randomText(random) : QString();
        if (reflection.kind == ReflectionKind::Question)
            reflection.answer = chance(random) ? randomText(random) : QString();
        postmortem.reflections.append(reflection);
    }
}

void addMeeting(Postmortem &postmortem, std::mt19937 &random)
{
    for (const auto &entry : enumEntries<PartKind>())
        postmortem.meetingPlan.parts.append({entry.value, std::chrono::minutes(pick(random, 0, 40)), std::chrono::minutes(5)});
    postmortem.meetingPlan.showNames = chance(random);
    postmortem.meetingPlan.showSeconds = chance(random);
    auto at = randomInstant(random, false);
    const int count = pick(random, 0, 8);
    for (int i = 0; i < count; ++i) {
        at += Millis(pick(random, 0, 900000));
        postmortem.meetingLog.append({randomId<MeetingEntryId>(random), i, at,
                                      i == 0 ? MeetingEntryKind::Started : anyOf<MeetingEntryKind>(random),
                                      pick(random, 0, 4), std::chrono::minutes(pick(random, 1, 9)), randomText(random),
                                      Millis(pick(random, -900000, 900000))});
        postmortem.captures.append({randomId<CaptureId>(random), at, anyOf<CaptureKind>(random), anyOf<PartKind>(random),
                                    randomText(random),
                                    postmortem.timeline.isEmpty() ? EventId() : postmortem.timeline.first().id,
                                    anyOf<CaptureOutcome>(random), chance(random) ? randomText(random) : QString(),
                                    chance(random) ? randomId<ActionId>(random).toString() : QString(),
                                    chance(random) ? randomText(random) : QString()});
    }
}

void addHistory(Postmortem &postmortem, std::mt19937 &random)
{
    for (int i = pick(random, 0, 2); i > 0; --i) {
        postmortem.closureChecks.append({randomId<ClosureCheckId>(random), randomDate(random),
                                         chance(random) ? std::optional(randomInstant(random, false)) : std::nullopt,
                                         anyOf<Answer>(random), anyOf<Answer>(random), anyOf<Answer>(random),
                                         randomText(random), anyOf<ClosureOutcome>(random), anyOf<ExtensionReason>(random),
                                         randomText(random), randomText(random)});
        postmortem.stageHistory.append({randomId<StageChangeId>(random), randomInstant(random, false), anyOf<Stage>(random),
                                        anyOf<Stage>(random), randomText(random)});
        postmortem.keptWordings.append(
            {randomId<KeptWordingId>(random), randomText(random).simplified(), QStringLiteral("person.failed-to")});
    }
}

} // namespace

QString randomText(std::mt19937 &random, bool lines)
{
    static const QStringList words = {
        QStringLiteral("pool"), QStringLiteral("deploy"), QStringLiteral("a|b"), QStringLiteral("*bold*"),
        QStringLiteral("_x_"), QStringLiteral("<script>alert(1)</script>"), QStringLiteral("[link](http://x)"),
        QStringLiteral("`code`"), QStringLiteral("C:\\new\\table"), QStringLiteral("# heading"), QStringLiteral("- item"),
        QStringLiteral("1. one"), QStringLiteral("12."), QStringLiteral("+ plus"), QStringLiteral("=cmd()"),
        QStringLiteral("~tilde~"), QStringLiteral("$x^2$"), QStringLiteral("{brace}"), QStringLiteral("&amp;"),
        QStringLiteral("&"), QStringLiteral(":fire:"), QStringLiteral("Überlauf"), QStringLiteral("数据库"),
        QStringLiteral("قاعدة"), QStringLiteral("🔥"), QStringLiteral("👩‍🚒"), QStringLiteral("e\u0301"),
        QStringLiteral("\"quoted\""), QStringLiteral("it's"), QStringLiteral("--"), QStringLiteral("==mark=="),
        QStringLiteral("@alice"), QStringLiteral("#123"), QStringLiteral("https://example.org/a_b?c=d&e=f"),
        QStringLiteral("98%"), QStringLiteral("</td>"), QStringLiteral("]]>"), QStringLiteral("14:23"), QStringLiteral("/"),
        QStringLiteral("(none)"), QStringLiteral("P0"), QStringLiteral("=>"), QStringLiteral("Sev 1"), QStringLiteral("—"),
    };
    QStringList chosen;
    for (int count = pick(random, 1, 7); count > 0; --count)
        chosen.append(words[pick(random, 0, int(words.size()) - 1)]);
    auto text = chosen.join(QLatin1Char(' '));
    if (lines && chance(random))
        text += QLatin1Char('\n') + randomText(random, false);
    return text;
}

Postmortem randomPostmortem(unsigned seed)
{
    std::mt19937 random(seed);
    Postmortem postmortem;
    postmortem.id = randomId<PostmortemId>(random);
    auto &incident = postmortem.incident;
    incident.reference = QStringLiteral("INC-2026-%1").arg(seed, 4, 10, QLatin1Char('0'));
    incident.title = randomText(random);
    incident.severity = anyOf<Severity>(random);
    incident.stage = anyOf<Stage>(random);
    incident.summary = chance(random) ? randomText(random, true) : QString();
    incident.impact = randomText(random);
    incident.problem = chance(random) ? randomText(random) : QString();
    for (int i = pick(random, 0, 3); i > 0; --i)
        incident.services.append(QStringLiteral("service-%1").arg(i));
    incident.date = randomDate(random);
    static const QList<QByteArray> zones = {"UTC", "Europe/Berlin", "America/Los_Angeles", "Asia/Kolkata"};
    incident.zone = QTimeZone(zones[pick(random, 0, int(zones.size()) - 1)]);
    incident.causeIsClear = chance(random);
    incident.customerFacingBug = chance(random);
    if (chance(random))
        incident.meetingAt = randomInstant(random, true);
    incident.closingStatement = chance(random) ? randomText(random) : QString();
    incident.notes = chance(random) ? randomText(random, true) : QString();
    incident.lookBack = {randomText(random, true), chance(random) ? randomText(random) : QString(), anyOf<Answer>(random)};

    postmortem.report.sections = anyFlags<ReportSection>(random);
    postmortem.report.rolesInsteadOfNames = chance(random);
    if (chance(random))
        postmortem.report.publishedAt = randomInstant(random, false);
    postmortem.report.publishedTo = chance(random) ? QStringLiteral("https://wiki.example.org/x") : QString();

    addPeople(postmortem, random);
    addTimeline(postmortem, random);
    addActions(postmortem, random, addCauses(postmortem, random));
    addReflections(postmortem, random);
    addMeeting(postmortem, random);
    addHistory(postmortem, random);
    addPreparation(postmortem, random);
    sortLists(postmortem);
    return postmortem;
}

} // namespace debrief
