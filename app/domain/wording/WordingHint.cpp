// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording/WordingHint.h"

#include <QCoreApplication>

#include <array>

namespace debrief {

namespace {

struct ClassName
{
    WordingClass kind;
    const char16_t *name;
};

constexpr std::array classNames{
    ClassName{WordingClass::PersonAsCause, u"person_as_cause"},
    ClassName{WordingClass::PunitiveAction, u"punitive_action"},
    ClassName{WordingClass::Counterfactual, u"counterfactual"},
    ClassName{WordingClass::WhyPerson, u"why_person"},
    ClassName{WordingClass::NameAsCause, u"name_as_cause"},
    ClassName{WordingClass::Hindsight, u"hindsight_absolute"},
    ClassName{WordingClass::WeakAction, u"weak_action"},
    ClassName{WordingClass::Unobserved, u"unobserved"},
    ClassName{WordingClass::Tone, u"tone"},
};

struct FieldName
{
    WordingField field;
    const char16_t *name;
};

constexpr std::array fieldNames{
    FieldName{WordingField::Timeline, u"timeline"},
    FieldName{WordingField::Why, u"why"},
    FieldName{WordingField::RootCause, u"root_cause"},
    FieldName{WordingField::Action, u"action"},
    FieldName{WordingField::Note, u"note"},
    FieldName{WordingField::Question, u"question"},
    FieldName{WordingField::Unknown, u"unknown"},
};

QString text(const char *source)
{
    return QCoreApplication::translate("WordingHint", source);
}

} // namespace

QString wordingClassName(WordingClass kind)
{
    for (const auto &entry : classNames) {
        if (entry.kind == kind)
            return QStringView(entry.name).toString();
    }
    return {};
}

std::optional<WordingClass> wordingClassNamed(QStringView name)
{
    for (const auto &entry : classNames) {
        if (name == QStringView(entry.name))
            return entry.kind;
    }
    return std::nullopt;
}

QString wordingFieldName(WordingField field)
{
    for (const auto &entry : fieldNames) {
        if (entry.field == field)
            return QStringView(entry.name).toString();
    }
    return {};
}

std::optional<WordingField> wordingFieldNamed(QStringView name)
{
    for (const auto &entry : fieldNames) {
        if (name == QStringView(entry.name))
            return entry.field;
    }
    return std::nullopt;
}

QString WordingHint::explain() const
{
    QStringList lines{text(QT_TRANSLATE_NOOP("WordingHint", "Words: %1")).arg(words)};
    if (!subject.isEmpty())
        lines.append(text(QT_TRANSLATE_NOOP("WordingHint", "Read as being about: %1")).arg(subject));
    lines.append(text(QT_TRANSLATE_NOOP("WordingHint", "Why: %1")).arg(reason));
    lines.append(text(QT_TRANSLATE_NOOP("WordingHint", "Source: %1")).arg(source));
    lines.append(text(QT_TRANSLATE_NOOP("WordingHint", "Rule: %1")).arg(ruleId));
    return lines.join(QLatin1Char('\n'));
}

} // namespace debrief
