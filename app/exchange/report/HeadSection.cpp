// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/Durations.h"
#include "exchange/report/ReportSections.h"
#include "exchange/report/ReportWords.h"

namespace debrief {

namespace {

/// Every known moment of the response with its words.
struct Moment
{
    QString word;
    Instant at;
    std::optional<Millis> sinceStart;
};

void addMoment(QList<Moment> &moments, const char *word, const std::optional<Measured> &measured)
{
    if (measured)
        moments.append({QString::fromLatin1(word), measured->at, measured->sinceStart});
}

/// "detected 14:23 (after 0 min), acknowledged 14:25 (after 2 min)"
QString inWords(const QList<Moment> &moments, const TimeLabels &labels)
{
    QStringList words;
    for (const auto &moment : moments) {
        QString text = moment.word + QLatin1Char(' ') + labels.label(moment.at);
        if (moment.sinceStart && *moment.sinceStart >= Millis(0))
            text += QStringLiteral(" (after %1)").arg(lengthInWords(*moment.sinceStart));
        words.append(text);
    }
    return words.join(QStringLiteral(", "));
}

void addDurations(QList<ReportFact> &facts, const Postmortem &postmortem)
{
    const auto known = durations(postmortem.timeline);
    if (!known.started)
        return;
    const bool hasLength = known.resolved && known.resolved->sinceStart >= Millis(0);
    QList<Moment> moments;
    if (!hasLength)
        moments.append({QStringLiteral("started"), known.started->at, std::nullopt});
    addMoment(moments, "detected", known.detected);
    addMoment(moments, "acknowledged", known.acknowledged);
    addMoment(moments, "decided", known.decided);
    addMoment(moments, "mitigated", known.mitigated);
    if (!hasLength)
        addMoment(moments, "resolved", known.resolved);

    const bool seconds =
        hasSeconds(known.started->at) || (known.resolved && hasSeconds(known.resolved->at)) ||
        std::any_of(moments.cbegin(), moments.cend(), [](const Moment &moment) { return hasSeconds(moment.at); });
    const auto &zone = postmortem.incident.zone;
    const TimeLabels labels(zone, postmortem.incident.date, seconds);
    if (hasLength) {
        const auto text = QStringLiteral("%1 (%2 to %3 %4)")
                              .arg(lengthInWords(known.resolved->sinceStart), labels.label(known.started->at),
                                   labels.label(known.resolved->at), QString::fromUtf8(zone.id()));
        facts.append({word(ReportWords::duration), {{{}, text}}});
    }
    if (!moments.isEmpty())
        facts.append({word(ReportWords::response), {{{}, inWords(moments, labels)}}});
}

ReportFacts factsOf(const Postmortem &postmortem)
{
    const auto &incident = postmortem.incident;
    QList<ReportFact> facts;
    facts.append({word(ReportWords::incident), reportLines(incident.reference)});
    facts.append({word(ReportWords::severity), reportLines(wordFor(incident.severity))});
    if (!incident.impact.isEmpty())
        facts.append({word(ReportWords::impact), reportLines(incident.impact)});
    addDurations(facts, postmortem);
    QString date = QStringLiteral("times in ") + QString::fromUtf8(incident.zone.id());
    if (incident.date.isValid())
        date.prepend(longDate(incident.date) + QStringLiteral(", "));
    facts.append({word(ReportWords::date), reportLines(date)});
    if (!incident.services.isEmpty())
        facts.append({word(ReportWords::services), reportLines(incident.services.join(QStringLiteral(", ")))});
    facts.append({word(ReportWords::status), reportLines(wordFor(incident.stage))});
    return {facts};
}

} // namespace

void addHead(ReportDocument &document, const ReportContext &context)
{
    const auto &incident = context.postmortem().incident;
    const QString title = incident.reference + QLatin1Char(' ') + incident.title;
    document.heading(1, title.trimmed());
    document.blocks.push_back(factsOf(context.postmortem()));
    document.blocks.push_back(ReportPanel{reportLines(word(ReportWords::blameless))});
    const auto summary = reportLines(incident.summary);
    for (const auto &line : summary)
        document.paragraph(line);
}

} // namespace debrief
