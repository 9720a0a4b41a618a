// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace debrief {

/// The questions of a preparation form, in its order.
enum class FormSection { MyRole, Saw, WentWell, CouldBeBetter, Questions, CallOn, MayBeShown, AnythingElse };

/// How one question is asked. `hint` may be empty.
struct FormSectionWords
{
    FormSection section;
    const char *heading;
    const char *hint;
};

/// What both the form and its reader say. A returned form is understood in English and in the language of the
/// interface, whoever sent it out.
namespace PreparationFormWords {
[[nodiscard]] std::span<const FormSectionWords> sections();
[[nodiscard]] QString heading(FormSection section);
/// The sentences every form begins with.
[[nodiscard]] std::span<const char *const> introduction();

inline constexpr auto title = QT_TRANSLATE_NOOP("PreparationForm", "Preparation form:");
inline constexpr auto person = QT_TRANSLATE_NOOP("PreparationForm", "For:");
inline constexpr auto dueBy = QT_TRANSLATE_NOOP("PreparationForm", "Please answer by:");
inline constexpr auto answer = QT_TRANSLATE_NOOP("PreparationForm", "Answer:");
inline constexpr auto yes = QT_TRANSLATE_NOOP("PreparationForm", "Yes");
inline constexpr auto askFirst = QT_TRANSLATE_NOOP("PreparationForm", "Ask me first");
inline constexpr auto no = QT_TRANSLATE_NOOP("PreparationForm", "No");

[[nodiscard]] QString translated(const char *words);
/// Whether the text is these words, in either language, whatever its case and the punctuation at its end.
[[nodiscard]] bool says(const QString &text, const char *words);
/// What follows these words at the start of the text; none when it starts otherwise.
[[nodiscard]] std::optional<QString> after(const QString &text, const char *words);
/// The question a line is the heading of: by its words, with or without marks and number; else, where it is marked as
/// a heading, by its number.
[[nodiscard]] std::optional<FormSection> sectionOf(const QString &line);
[[nodiscard]] bool isHint(const QString &line);
} // namespace PreparationFormWords

} // namespace debrief
