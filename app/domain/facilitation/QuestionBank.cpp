// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facilitation/QuestionBank.h"

#include "domain/facilitation/QuestionFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

template <typename List>
auto withId(List &list, QStringView id)
{
    return std::find_if(list.begin(), list.end(), [&](const Question &question) { return question.id == id; });
}

} // namespace

QuestionBank::QuestionBank(QList<Question> builtIn, const QList<Question> &own)
    : m_builtIn(std::move(builtIn))
    , m_all(m_builtIn)
{
    for (const auto &question : own)
        put(question);
}

const Question *QuestionBank::find(QStringView id) const
{
    const auto found = withId(m_all, id);
    return found == m_all.cend() ? nullptr : &*found;
}

QList<Question> QuestionBank::own() const
{
    QList<Question> result;
    for (const auto &question : m_all) {
        if (!isBuiltIn(question.id) || isChanged(question.id))
            result.append(question);
    }
    return result;
}

bool QuestionBank::isBuiltIn(QStringView id) const
{
    return withId(m_builtIn, id) != m_builtIn.cend();
}

bool QuestionBank::isChanged(QStringView id) const
{
    const auto original = withId(m_builtIn, id);
    const auto *now = find(id);
    return original != m_builtIn.cend() && now != nullptr && *now != *original;
}

void QuestionBank::put(const Question &question)
{
    const auto found = withId(m_all, question.id);
    if (found == m_all.end())
        m_all.append(question);
    else
        *found = question;
}

void QuestionBank::reset(const QString &id)
{
    const auto original = withId(m_builtIn, id);
    const auto found = withId(m_all, id);
    if (found == m_all.end())
        return;
    if (original == m_builtIn.end())
        m_all.erase(found);
    else
        *found = *original;
}

void QuestionBank::resetAll()
{
    m_all = m_builtIn;
}

Question QuestionBank::fresh()
{
    // Not a bare UUID: ids of those are renewed when a postmortem is copied, and the log would lose the question.
    Question question;
    question.id = u"own-"_s + QUuid::createUuid().toString(QUuid::Id128);
    return question;
}

Result<QList<Question>> builtInQuestions(const QLocale &locale)
{
    const QString language = locale.name().section(u'_', 0, 0);
    for (const auto &name : {language, u"en"_s}) {
        QFile file(u":/debrief/questions/%1.json"_s.arg(name));
        if (file.open(QIODevice::ReadOnly))
            return readQuestions(file.readAll());
    }
    return Error{
        Error::Kind::NotFound,
        QCoreApplication::translate("QuestionBank", "The questions are missing from the program. Install it again.")};
}

QString problemOf(const Question &question)
{
    if (question.text.trimmed().isEmpty())
        return QCoreApplication::translate("QuestionBank", "Write the question.");
    if (!question.heard)
        return QCoreApplication::translate("QuestionBank", "Choose what it follows: at least one of saw, judged, …");
    if (question.parts.isEmpty())
        return QCoreApplication::translate("QuestionBank", "Choose at least one part of the meeting it fits.");
    return {};
}

} // namespace debrief
