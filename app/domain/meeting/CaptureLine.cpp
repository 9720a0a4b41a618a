// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/CaptureLine.h"

#include "domain/meeting/NameForms.h"

#include <QCoreApplication>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

Error needs(const char *message)
{
    return {Error::Kind::BadInput, QCoreApplication::translate("CaptureLine", message)};
}

const char *missingAfter(char16_t prefix)
{
    switch (prefix) {
    case u't':
        return QT_TRANSLATE_NOOP("CaptureLine", "Write time and event, such as: t 14:31 API errors under 1%");
    case u'q':
        return QT_TRANSLATE_NOOP("CaptureLine", "Write the question after q.");
    case u'g':
        return QT_TRANSLATE_NOOP("CaptureLine", "Write what is missing after g.");
    case u'a':
        return QT_TRANSLATE_NOOP("CaptureLine", "Write what could be done after a.");
    case u'w':
        return QT_TRANSLATE_NOOP("CaptureLine", "Write the answer to why after w.");
    case u'e':
        return QT_TRANSLATE_NOOP("CaptureLine", "Write how we know it after e.");
    case u'p':
        return QT_TRANSLATE_NOOP("CaptureLine", "Write what to park after p.");
    case u'k':
        return QT_TRANSLATE_NOOP("CaptureLine",
                                 "Write whom to thank and what for, such as: k Alice kept everyone informed");
    case u'l':
        return QT_TRANSLATE_NOOP("CaptureLine", "Write where we were lucky after l.");
    case u'+':
        return QT_TRANSLATE_NOOP("CaptureLine", "Write what went well after +.");
    default:
        return QT_TRANSLATE_NOOP("CaptureLine", "Write the note after n.");
    }
}

Result<CaptureLine> parseThanks(QStringView text, const QList<Participant> &participants)
{
    const auto named = participantAtStart(text, participants);
    ThanksLine thanks;
    if (named.place >= 0) {
        thanks.who = participants[named.place].name;
        text = text.sliced(named.length);
    } else if (const auto colon = text.indexOf(u':'); colon > 0) {
        thanks.who = text.first(colon).trimmed().toString();
        text = text.sliced(colon);
    }
    while (!text.isEmpty() && (text.front().isSpace() || text.front() == u':' || text.front() == u','))
        text = text.sliced(1);
    thanks.text = text.trimmed().toString();
    if (thanks.text.isEmpty())
        return needs(missingAfter(u'k'));
    return CaptureLine(thanks);
}

CaptureLine remark(char16_t prefix, const QString &text)
{
    switch (prefix) {
    case u'q':
        return Remark{CaptureKind::Question, text};
    case u'g':
        return Remark{CaptureKind::Gap, text};
    case u'a':
        return Remark{CaptureKind::ActionIdea, text};
    case u'p':
        return Remark{CaptureKind::Parked, text};
    default:
        return Remark{CaptureKind::Note, text};
    }
}

} // namespace

Result<CaptureLine> parseCaptureLine(QStringView typed, const QList<Participant> &participants)
{
    const auto line = typed.trimmed();
    if (line.isEmpty())
        return needs(QT_TRANSLATE_NOOP("CaptureLine", "Write what was said."));
    const bool prefixed =
        QStringView(u"tdqgnawepkl+").contains(line.front()) && (line.size() == 1 || line[1].isSpace());
    if (!prefixed)
        return CaptureLine(Remark{CaptureKind::Note, line.toString()});

    const auto prefix = line.front().unicode();
    const auto rest = line.sliced(1).trimmed();
    if (rest.isEmpty()) {
        if (prefix == u'd')
            return CaptureLine(DecisionMark{});
        return needs(missingAfter(prefix));
    }
    switch (prefix) {
    case u't':
    case u'd':
        return CaptureLine(EventLine{rest.toString(), prefix == u'd'});
    case u'w':
        return CaptureLine(WhyLine{rest.toString()});
    case u'e':
        return CaptureLine(EvidenceLine{rest.toString()});
    case u'k':
        return parseThanks(rest, participants);
    case u'l':
        return CaptureLine(ReflectionLine{ReflectionKind::WasLucky, rest.toString()});
    case u'+':
        return CaptureLine(ReflectionLine{ReflectionKind::WentWell, rest.toString()});
    default:
        return remark(prefix, rest.toString());
    }
}

} // namespace debrief
