// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/AgendaReader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPart = 24 * 60; // minutes
constexpr int agendaFileVersion = 1;

// lupdate reads no JSON, so the words of presets.json stand here once more; a test holds both together.
constexpr const char *const builtInTexts[] = {
    QT_TRANSLATE_NOOP("AgendaTexts",
                      "We are here to learn what in our system made this incident possible, and to change it. "
                      "Everybody acted sensibly on what they could see at the time."),
    QT_TRANSLATE_NOOP("AgendaTexts", "Let people finish"),
    QT_TRANSLATE_NOOP("AgendaTexts", "Assume good intent"),
    QT_TRANSLATE_NOOP("AgendaTexts", "Ask about decisions and not about people"),
    QT_TRANSLATE_NOOP("AgendaTexts", "Everyone is here to learn"),
    QT_TRANSLATE_NOOP("AgendaTexts", "Anything missing, anything different?"),
    QT_TRANSLATE_NOOP("AgendaTexts", "Why we are here"),
    QT_TRANSLATE_NOOP("AgendaTexts", "Frame"),
    QT_TRANSLATE_NOOP("AgendaTexts", "Say that this meeting is blameless, and why."),
    QT_TRANSLATE_NOOP("AgendaTexts", "Read the ground rules one at a time."),
    QT_TRANSLATE_NOOP("AgendaTexts", "Timeline walkthrough"),
    QT_TRANSLATE_NOOP("AgendaTexts", "Timeline"),
    QT_TRANSLATE_NOOP("AgendaTexts", "Go event by event and stop at each decision point."),
    QT_TRANSLATE_NOOP("AgendaTexts", "Ask what was known then, and note gaps and ideas as they come."),
    QT_TRANSLATE_NOOP("AgendaTexts", "Park fixes that come up early."),
    QT_TRANSLATE_NOOP("AgendaTexts", "Five whys"),
    QT_TRANSLATE_NOOP("AgendaTexts", "Start from the incident and go downwards on several branches."),
    QT_TRANSLATE_NOOP("AgendaTexts", "Ask for the evidence of every link."),
    QT_TRANSLATE_NOOP("AgendaTexts", "End a branch at a cause in the system, never at a person."),
    QT_TRANSLATE_NOOP("AgendaTexts", "Action items"),
    QT_TRANSLATE_NOOP("AgendaTexts", "Bring back what was parked."),
    QT_TRANSLATE_NOOP("AgendaTexts", "Write down title, owner, priority, deadline and success criteria."),
    QT_TRANSLATE_NOOP("AgendaTexts", "Ask each owner whether they accept."),
    QT_TRANSLATE_NOOP("AgendaTexts", "Cultural debrief"),
    QT_TRANSLATE_NOOP("AgendaTexts", "Debrief"),
    QT_TRANSLATE_NOOP("AgendaTexts", "Thank people by what they did well."),
    QT_TRANSLATE_NOOP("AgendaTexts", "Say what went well and what was learned."),
    QT_TRANSLATE_NOOP("AgendaTexts", "Close with an explicit statement and the next dates."),
    QT_TRANSLATE_NOOP("AgendaTexts", "Is anything unclear before we begin?"),
    QT_TRANSLATE_NOOP("AgendaTexts", "What did you see, and where?"),
    QT_TRANSLATE_NOOP("AgendaTexts", "What did you expect to happen next?"),
    QT_TRANSLATE_NOOP("AgendaTexts", "What made that possible?"),
    QT_TRANSLATE_NOOP("AgendaTexts", "Where else could the same happen?"),
    QT_TRANSLATE_NOOP("AgendaTexts", "How would we see that it worked?"),
    QT_TRANSLATE_NOOP("AgendaTexts", "What would have to be true so that nobody needs to remember this?"),
    QT_TRANSLATE_NOOP("AgendaTexts", "What surprised you?"),
    QT_TRANSLATE_NOOP("AgendaTexts", "Whom do you want to thank, and for what?"),
    QT_TRANSLATE_NOOP("AgendaTexts", "Standard, 90 minutes"),
    QT_TRANSLATE_NOOP("AgendaTexts", "Short, 60 minutes"),
    QT_TRANSLATE_NOOP("AgendaTexts", "Deep timeline, 90 minutes"),
    QT_TRANSLATE_NOOP("AgendaTexts", "Learning only, 60 minutes"),
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Agenda", text);
}

QString joinedKeys()
{
    QStringList keys;
    for (const auto &entry : enumEntries<PartKind>())
        keys.append(QString::fromLatin1(entry.key));
    return keys.join(u", ");
}

/// Walks the JSON and keeps the first thing that is wrong; everything after it is read in vain.
class Reader
{
public:
    enum class Words { OfTheProgram, OfATeam };

    explicit Reader(Words words)
        : m_words(words)
    {
    }

    Result<Agenda> read(const QJsonObject &root)
    {
        Agenda agenda;
        static_cast<AgendaWords &>(agenda) = words(root);
        const auto presets = root.value(u"presets"_s).toArray();
        if (presets.isEmpty())
            fail(tr("The agenda file has no presets. Add at least one under “presets”."));
        QSet<QString> keys;
        for (const auto &value : presets) {
            agenda.presets.append(preset(value.toObject()));
            const auto &key = agenda.presets.last().key;
            if (keys.contains(key))
                fail(tr("Two presets have the key “%1”. Give each its own.").arg(key));
            keys.insert(key);
        }
        if (!m_problem.isEmpty())
            return Error{Error::Kind::BadInput, m_problem};
        return agenda;
    }

    /// Words and minutes in one.
    Result<AgendaPreset> readOwn(const QJsonObject &root)
    {
        if (root.value(u"format"_s) != u"debrief-agenda"_s)
            fail(tr("This is no agenda of Debrief. Choose a file that was exported from the agenda editor."));
        if (root.value(u"version"_s).toInt() > agendaFileVersion)
            fail(tr("A newer version of Debrief wrote this agenda. Update Debrief to read it."));
        AgendaPreset own = preset(root);
        own.words = words(root);
        if (!m_problem.isEmpty())
            return Error{Error::Kind::BadInput, m_problem};
        return own;
    }

private:
    AgendaWords words(const QJsonObject &root)
    {
        AgendaWords words;
        words.purpose = text(root, u"purpose"_s, tr("the agenda"));
        words.groundRules = texts(root, u"groundRules"_s, tr("the agenda"));
        words.gate = text(root, u"gate"_s, tr("the agenda"));
        const auto parts = root.value(u"parts"_s).toArray();
        for (const auto &part : parts)
            words.parts.append(partTexts(part.toObject()));
        return words;
    }

    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    [[nodiscard]] QString translated(const QString &english) const
    {
        return m_words == Words::OfATeam ? english
                                         : QCoreApplication::translate("AgendaTexts", english.toUtf8().constData());
    }

    QString raw(const QJsonObject &object, const QString &name, const QString &where)
    {
        const auto value = object.value(name).toString().trimmed();
        if (value.isEmpty())
            fail(tr("In %1 the text “%2” is missing. Add it.").arg(where, name));
        return value;
    }

    QString text(const QJsonObject &object, const QString &name, const QString &where)
    {
        const auto value = raw(object, name, where);
        return value.isEmpty() ? value : translated(value);
    }

    /// A team may leave a list empty.
    QStringList texts(const QJsonObject &object, const QString &name, const QString &where)
    {
        QStringList list;
        const auto values = object.value(name).toArray();
        for (const auto &value : values) {
            if (value.toString().trimmed().isEmpty())
                fail(tr("In %1 the list “%2” holds something that is no text.").arg(where, name));
            else
                list.append(translated(value.toString().trimmed()));
        }
        if (list.isEmpty() && m_words == Words::OfTheProgram)
            fail(tr("In %1 the list “%2” is missing. Add at least one text.").arg(where, name));
        return list;
    }

    PartKind kind(const QJsonObject &object, const QString &where)
    {
        const auto key = object.value(u"part"_s).toString();
        const auto found = enumFromKey<PartKind>(key);
        if (!found)
            fail(tr("In %1 “%2” is no part of a meeting. Write one of: %3.").arg(where, key, joinedKeys()));
        return found.value_or(PartKind::Frame);
    }

    PartTexts partTexts(const QJsonObject &object)
    {
        const auto where = tr("the part “%1”").arg(object.value(u"part"_s).toString());
        return {kind(object, tr("the agenda")), text(object, u"title"_s, where), text(object, u"shortTitle"_s, where),
                texts(object, u"script"_s, where), texts(object, u"prompts"_s, where)};
    }

    std::chrono::minutes minutes(const QJsonValue &value, const QString &where, const QString &name)
    {
        const double number = value.toDouble(-1);
        const int whole = number >= 0 && number <= longestPart ? int(number) : -1;
        if (whole < 0 || number > whole)
            fail(tr("In %1 the %2 must be a whole number from 0 to %3.").arg(where, name).arg(longestPart));
        return std::chrono::minutes(std::max(0, whole));
    }

    AgendaPreset preset(const QJsonObject &object)
    {
        const auto where = tr("the preset “%1”").arg(object.value(u"key"_s).toString());
        AgendaPreset preset{raw(object, u"key"_s, where), text(object, u"title"_s, where), {}, {}};
        QSet<PartKind> seen;
        const auto parts = object.value(u"parts"_s).toArray();
        for (const auto &value : parts) {
            const auto part = agendaPart(value.toObject(), where);
            if (seen.contains(part.kind))
                fail(tr("In %1 the part “%2” is there twice. Keep one.").arg(where, enumKey(part.kind)));
            seen.insert(part.kind);
            if (part.planned.count() > 0)
                preset.parts.append(part);
        }
        if (preset.parts.isEmpty())
            fail(tr("In %1 no part has any minutes. Give at least one some.").arg(where));
        return preset;
    }

    AgendaPart agendaPart(const QJsonObject &object, const QString &where)
    {
        AgendaPart part;
        part.kind = kind(object, where);
        part.planned = minutes(object.value(u"minutes"_s), where, tr("minutes of “%1”").arg(enumKey(part.kind)));
        if (object.contains(u"floor"_s))
            part.floor = minutes(object.value(u"floor"_s), where, tr("floor of “%1”").arg(enumKey(part.kind)));
        if (part.floor > part.planned)
            fail(tr("In %1 the floor of “%2” is above its minutes. Lower the floor.").arg(where, enumKey(part.kind)));
        return part;
    }

    Words m_words;
    QString m_problem;
};

Result<QJsonObject> objectOf(const QByteArray &json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = json.left(problem.offset).count('\n') + 1;
        return Error{Error::Kind::BadInput,
                     tr("The agenda file is no JSON at line %1: %2.").arg(line).arg(problem.errorString())};
    }
    return document.object();
}

} // namespace

Result<Agenda> readAgenda(const QByteArray &json)
{
    const auto root = objectOf(json);
    return root ? Reader(Reader::Words::OfTheProgram).read(root.value()) : Result<Agenda>(root.error());
}

Result<AgendaPreset> readOwnAgenda(const QByteArray &json)
{
    const auto root = objectOf(json);
    return root ? Reader(Reader::Words::OfATeam).readOwn(root.value()) : Result<AgendaPreset>(root.error());
}

std::span<const char *const> translatableAgendaTexts()
{
    return builtInTexts;
}

} // namespace debrief
