// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facilitation/QuestionFile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostQuestions = 5000;
constexpr qsizetype longestText = 400;
constexpr qsizetype longestId = 100;
constexpr int knownVersion = 1;

constexpr QLatin1String formatName("debrief-questions");

QString tr(const char *text)
{
    return QCoreApplication::translate("QuestionFile", text);
}

template <typename E>
QString keysOf()
{
    QStringList keys;
    for (const auto &entry : enumEntries<E>())
        keys.append(QString::fromLatin1(entry.key));
    return keys.join(u", ");
}

/// Walks the JSON and keeps the first thing that is wrong; everything after it is read in vain.
class Reader
{
public:
    Result<QList<Question>> read(const QJsonObject &root)
    {
        if (root.value(u"format"_s).toString() != formatName)
            fail(tr("This is no file of questions: “format” must be “%1”.").arg(formatName));
        if (root.value(u"version"_s).toInt() > knownVersion)
            fail(tr("A later version of Debrief wrote these questions. Update Debrief to read them."));
        const auto values = root.value(u"questions"_s).toArray();
        if (values.size() > mostQuestions)
            fail(tr("The file has more than %1 questions. Split it.").arg(mostQuestions));
        QList<Question> questions;
        QSet<QString> ids;
        for (const auto &value : values) {
            if (!m_problem.isEmpty())
                break;
            questions.append(question(value.toObject(), questions.size() + 1));
            const auto &id = questions.last().id;
            if (ids.contains(id))
                fail(tr("Two questions have the id “%1”. Give each its own.").arg(id));
            ids.insert(id);
        }
        if (!m_problem.isEmpty())
            return Error{Error::Kind::BadInput, m_problem};
        return questions;
    }

private:
    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    QString text(const QJsonObject &object, const QString &name, qsizetype longest, const QString &where)
    {
        const auto value = object.value(name).toString().simplified();
        if (value.isEmpty())
            fail(tr("In %1 the text “%2” is missing. Add it.").arg(where, name));
        if (value.size() > longest)
            fail(tr("In %1 the text “%2” is longer than %3 characters. Shorten it.").arg(where, name).arg(longest));
        return value;
    }

    template <typename E>
    E oneOf(const QJsonValue &value, const QString &name, const QString &where)
    {
        const auto found = enumFromKey<E>(value.toString());
        if (!found) {
            fail(tr("In %1 “%2” is no value for “%3”. Write one of: %4.")
                     .arg(where, value.toString(), name, keysOf<E>()));
        }
        return found.value_or(enumEntries<E>().front().value);
    }

    template <typename E>
    QList<E> someOf(const QJsonObject &object, const QString &name, const QString &where)
    {
        QList<E> list;
        const auto values = object.value(name).toArray();
        for (const auto &value : values) {
            const auto one = oneOf<E>(value, name, where);
            if (!list.contains(one))
                list.append(one);
        }
        if (list.isEmpty())
            fail(tr("In %1 the list “%2” is empty. Write at least one of: %3.").arg(where, name, keysOf<E>()));
        return list;
    }

    Question question(const QJsonObject &object, qsizetype number)
    {
        const auto id = object.value(u"id"_s).toString();
        const auto where = id.isEmpty() ? tr("question %1").arg(number) : tr("the question “%1”").arg(id);
        Question question;
        question.id = text(object, u"id"_s, longestId, where);
        question.topic = oneOf<QuestionTopic>(object.value(u"topic"_s), u"topic"_s, where);
        for (const auto kind : someOf<HeardKind>(object, u"heard"_s, where))
            question.heard |= kind;
        question.parts = someOf<PartKind>(object, u"parts"_s, where);
        std::sort(question.parts.begin(), question.parts.end());
        question.text = text(object, u"text"_s, longestText, where);
        question.isOff = object.value(u"off"_s).toBool();
        return question;
    }

    QString m_problem;
};

} // namespace

Result<QList<Question>> readQuestions(const QByteArray &json)
{
    if (json.size() > largestQuestionFile)
        return Error{Error::Kind::BadInput, tr("The file of questions is larger than 2 MB. Split it.")};
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = json.left(problem.offset).count('\n') + 1;
        return Error{Error::Kind::BadInput,
                     tr("The file of questions is no JSON at line %1: %2.").arg(line).arg(problem.errorString())};
    }
    return Reader().read(document.object());
}

QByteArray writeQuestions(const QList<Question> &questions)
{
    QJsonArray list;
    for (const auto &question : questions) {
        QJsonArray heard;
        for (const auto &entry : enumEntries<HeardKind>()) {
            if (question.heard.testFlag(entry.value))
                heard.append(QString::fromLatin1(entry.key));
        }
        QJsonArray parts;
        for (const auto part : question.parts)
            parts.append(enumKey(part));
        QJsonObject object{{u"id"_s, question.id},
                           {u"topic"_s, enumKey(question.topic)},
                           {u"heard"_s, heard},
                           {u"parts"_s, parts},
                           {u"text"_s, question.text}};
        if (question.isOff)
            object.insert(u"off"_s, true);
        list.append(object);
    }
    const QJsonObject root{{u"format"_s, formatName}, {u"version"_s, knownVersion}, {u"questions"_s, list}};
    return QJsonDocument(root).toJson();
}

} // namespace debrief
