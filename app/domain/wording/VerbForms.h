// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace debrief {

/// The forms of the verbs a rule file knows. Irregular ones are listed there, the others follow the spelling rules.
class VerbForms
{
public:
    struct Forms
    {
        QString base;
        QString third;
        QString past;
        QString participle;
        QString gerund;
    };

    void setIrregular(const QString &base, const QString &past, const QString &participle);
    /// Forms of "check" or of "mess up" (the first word changes). The verb is known from then on.
    Forms learn(const QString &verb);
    /// The base of a form of a known verb; empty for an unknown one.
    [[nodiscard]] QString baseOf(const QString &form) const { return m_bases.value(form); }
    [[nodiscard]] Forms of(const QString &base) const;

private:
    QHash<QString, std::pair<QString, QString>> m_irregular;
    QHash<QString, QString> m_bases;
};

} // namespace debrief
