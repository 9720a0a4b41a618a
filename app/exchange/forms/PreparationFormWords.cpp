// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/PreparationFormWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace debrief::PreparationFormWords {

namespace {

QString plain(const QString &text)
{
    auto words = text.simplified();
    while (!words.isEmpty() && QStringLiteral(".:?!").contains(words.back()))
        words.chop(1);
    return words;
}

} // namespace

std::span<const FormSectionWords> sections()
{
    static constexpr FormSectionWords all[] = {
        {FormSection::MyRole, QT_TRANSLATE_NOOP("PreparationForm", "My role during the incident"), ""},
        {FormSection::Saw, QT_TRANSLATE_NOOP("PreparationForm", "What I saw and did"),
         QT_TRANSLATE_NOOP("PreparationForm", "(with times where you know them)")},
        {FormSection::WentWell, QT_TRANSLATE_NOOP("PreparationForm", "What went well"),
         QT_TRANSLATE_NOOP("PreparationForm", "(two or three things, a line each)")},
        {FormSection::CouldBeBetter, QT_TRANSLATE_NOOP("PreparationForm", "What could be better"),
         QT_TRANSLATE_NOOP("PreparationForm", "(about the system, a line each)")},
        {FormSection::Questions, QT_TRANSLATE_NOOP("PreparationForm", "Questions before the meeting"),
         QT_TRANSLATE_NOOP("PreparationForm", "(a line each; you get an answer before we meet)")},
        {FormSection::CallOn, QT_TRANSLATE_NOOP("PreparationForm", "May I be called on in the meeting?"),
         QT_TRANSLATE_NOOP("PreparationForm", "(put an x into one of the brackets)")},
        {FormSection::MayBeShown,
         QT_TRANSLATE_NOOP("PreparationForm", "May my answers become points of the meeting and of the report?"),
         QT_TRANSLATE_NOOP("PreparationForm", "(without a yes, only the facilitator reads them)")},
        {FormSection::AnythingElse, QT_TRANSLATE_NOOP("PreparationForm", "Anything else"), ""},
    };
    return all;
}

QString heading(FormSection section)
{
    return translated(sections()[size_t(section)].heading);
}

std::span<const char *const> introduction()
{
    static constexpr const char *all[] = {
        QT_TRANSLATE_NOOP("PreparationForm", "We look for what in our systems made this possible. Nobody is blamed."),
        QT_TRANSLATE_NOOP("PreparationForm",
                          "Answer below each heading, in your own words. Leave out what does not apply."),
    };
    return all;
}

QString translated(const char *words)
{
    return QCoreApplication::translate("PreparationForm", words);
}

bool says(const QString &text, const char *words)
{
    const auto said = plain(text);
    return !said.isEmpty() && (said.compare(plain(QString::fromUtf8(words)), Qt::CaseInsensitive) == 0 ||
                               said.compare(plain(translated(words)), Qt::CaseInsensitive) == 0);
}

std::optional<QString> after(const QString &text, const char *words)
{
    for (const auto &start : {translated(words), QString::fromUtf8(words)}) {
        if (text.startsWith(start, Qt::CaseInsensitive))
            return text.mid(start.size()).trimmed();
    }
    return std::nullopt;
}

std::optional<FormSection> sectionOf(const QString &line)
{
    static const QRegularExpression heading(
        QStringLiteral("^(#{1,6}|\\*\\*)?\\s*(?:(\\d)[.)])?\\s*(.*?)\\s*(?:\\*\\*|#*)$"));
    const auto parts = heading.match(line);
    const auto words = parts.captured(3);
    for (const auto &each : sections()) {
        if (says(words, each.heading))
            return each.section;
    }
    const int number = parts.captured(2).toInt();
    if (parts.captured(1).startsWith(QLatin1Char('#')) && number >= 1 && number <= int(sections().size()))
        return sections()[size_t(number - 1)].section;
    return std::nullopt;
}

bool isHint(const QString &line)
{
    return line.startsWith(QLatin1Char('(')) &&
           std::any_of(sections().begin(), sections().end(),
                       [&](const FormSectionWords &words) { return *words.hint != '\0' && says(line, words.hint); });
}

} // namespace debrief::PreparationFormWords
