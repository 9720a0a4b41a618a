// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/UserPrompts.h"

#include <QStringList>

namespace debrief {

/// Answers every question of a window as the test decided beforehand, and keeps what was asked and said.
/// Where nothing was decided it answers like a person who changes their mind.
class ScriptedPrompts final : public UserPrompts
{
public:
    QString openPath;          ///< the answer of fileToOpen
    QString savePath;          ///< the answer of fileToSave
    QString saveFilter;        ///< the filter chosen in fileToSave; empty: the one offered first
    bool agrees = false;       ///< the answer of confirm
    QStringList texts;         ///< answers of askText, one after the other; then null
    QStringList questions;     ///< titles and texts of what was confirmed or asked
    QStringList saveSuggested; ///< names fileToSave suggested
    QStringList saveFilters;   ///< filters fileToSave offered last
    QStringList reviewed;      ///< lines shown by confirmList
    QStringList errors;
    QStringList information;
    QList<QUrl> openedLinks;

    QString fileToOpen(QWidget *, const QString &title, const QString &) override
    {
        questions.append(title);
        return openPath;
    }
    QString fileToSave(QWidget *, const QString &title, const QString &suggestion, const QString &filter,
                       QString *chosenFilter) override
    {
        questions.append(title);
        saveSuggested.append(suggestion);
        saveFilters = filter.split(QStringLiteral(";;"));
        if (chosenFilter != nullptr && !saveFilter.isEmpty())
            *chosenFilter = saveFilter;
        return savePath;
    }
    bool confirm(QWidget *, const QString &title, const QString &text, const QString &) override
    {
        questions.append(title + QLatin1Char('\n') + text);
        return agrees;
    }
    bool confirmList(QWidget *, const QString &title, const QString &text, const QStringList &lines,
                     const QString &) override
    {
        questions.append(title + QLatin1Char('\n') + text);
        reviewed = lines;
        return agrees;
    }
    QString askText(QWidget *, const QString &title, const QString &label, const QString &) override
    {
        questions.append(title + QLatin1Char('\n') + label);
        return texts.isEmpty() ? QString() : texts.takeFirst();
    }
    void showError(QWidget *, const Error &error) override { errors.append(error.message); }
    void inform(QWidget *, const QString &title, const QString &text) override
    {
        information.append(title + QLatin1Char('\n') + text);
    }
    void openLink(QWidget *, const QUrl &address) override { openedLinks.append(address); }
};

} // namespace debrief
