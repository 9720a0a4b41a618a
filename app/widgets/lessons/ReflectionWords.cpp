// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/ReflectionWords.h"

#include <QCoreApplication>

namespace debrief {

namespace {

struct Words
{
    const char *placeholder;
    const char *lineName;
    const char *emptyText;
};

Words wordsOf(ReflectionKind kind)
{
    switch (kind) {
    case ReflectionKind::WentWell:
        return {QT_TRANSLATE_NOOP("ReflectionWords", "+ Type what went well"),
                QT_TRANSLATE_NOOP("ReflectionWords", "Add what went well"),
                QT_TRANSLATE_NOOP("ReflectionWords", "Two or three things that worked, to keep doing them.")};
    case ReflectionKind::CouldBeBetter:
        return {QT_TRANSLATE_NOOP("ReflectionWords", "+ Type what could be better"),
                QT_TRANSLATE_NOOP("ReflectionWords", "Add what could be better"),
                QT_TRANSLATE_NOOP("ReflectionWords", "What the system made hard: tools, alerts, reviews, handovers.")};
    case ReflectionKind::WasLucky:
        return {QT_TRANSLATE_NOOP("ReflectionWords", "+ Type where luck helped"),
                QT_TRANSLATE_NOOP("ReflectionWords", "Add where we were lucky"),
                QT_TRANSLATE_NOOP("ReflectionWords", "What kept it from being worse and may not help next time.")};
    case ReflectionKind::Lesson:
        return {QT_TRANSLATE_NOOP("ReflectionWords", "+ Type a lesson"),
                QT_TRANSLATE_NOOP("ReflectionWords", "Add a lesson"),
                QT_TRANSLATE_NOOP("ReflectionWords", "What another team should know who was not there.")};
    case ReflectionKind::Thanks:
        return {
            QT_TRANSLATE_NOOP("ReflectionWords", "+ Type a name and what for: Alice kept everyone informed"),
            QT_TRANSLATE_NOOP("ReflectionWords", "Add thanks: a name, and what for"),
            QT_TRANSLATE_NOOP("ReflectionWords", "Who did what that helped, said by name at the end of the meeting.")};
    case ReflectionKind::Question:
        return {
            QT_TRANSLATE_NOOP("ReflectionWords", "+ Type a question"),
            QT_TRANSLATE_NOOP("ReflectionWords", "Add a question"),
            QT_TRANSLATE_NOOP("ReflectionWords", "What people asked beforehand or in the meeting, with the answers.")};
    }
    return {"", "", ""};
}

} // namespace

ReflectionWords reflectionWords(ReflectionKind kind)
{
    const auto words = wordsOf(kind);
    const auto text = [](const char *source) { return QCoreApplication::translate("ReflectionWords", source); };
    return {text(words.placeholder), text(words.lineName), text(words.emptyText)};
}

} // namespace debrief
