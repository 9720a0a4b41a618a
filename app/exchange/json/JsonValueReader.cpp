// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonValueReader.h"

#include "exchange/ImportLimits.h"

#include <QCoreApplication>

namespace debrief {

namespace {

constexpr qsizetype warningsKept = 50;

QString say(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// The beginning of a text, so that a message stays one line.
QString excerpt(const QString &text)
{
    const auto line = text.simplified();
    return line.size() <= 40 ? line : line.left(40) + QChar(0x2026);
}

} // namespace

void JsonReport::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void JsonReport::wrongType(const QString &path, const QString &wanted)
{
    fail(
        {Error::Kind::BadInput,
         say(QT_TRANSLATE_NOOP("Import", "%1: expected %2. Correct the file and import it again.")).arg(path, wanted)});
}

void JsonReport::badText(const QString &path, const QString &text, const QString &wanted)
{
    fail({Error::Kind::BadInput,
          say(QT_TRANSLATE_NOOP("Import", "%1: \"%2\" is not %3. Correct the file and import it again."))
              .arg(path, excerpt(text), wanted)});
}

void JsonReport::unknownKey(const QString &path, const QString &text, const QStringList &known)
{
    fail({Error::Kind::BadInput,
          say(QT_TRANSLATE_NOOP("Import", "%1: \"%2\" is not one of %3. Correct the file and import it again."))
              .arg(path, excerpt(text), known.join(QStringLiteral(", ")))});
}

void JsonReport::tooLong(const QString &path)
{
    fail(fieldTooLong(path));
}

void JsonReport::ignored(const QString &path)
{
    if (m_warnings.size() < warningsKept)
        m_warnings.append(
            say(QT_TRANSLATE_NOOP("Import", "%1 is not a field of a postmortem and was left out.")).arg(path));
}

void JsonValueReader::warnAboutOthers()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_known.contains(it.key()))
            m_report.ignored(pathTo(excerpt(it.key())));
    }
}

QString JsonValueReader::pathTo(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + QLatin1Char('.') + key;
}

void JsonValueReader::read(const QJsonValue &json, QString &value, const QString &path)
{
    if (!json.isString())
        return m_report.wrongType(path, say(QT_TRANSLATE_NOOP("Import", "a text in quotes")));
    value = json.toString();
    if (value.size() > ImportLimits::fieldBytes)
        return m_report.tooLong(path);
    value.remove(QChar(u'\0'));
}

void JsonValueReader::read(const QJsonValue &json, bool &value, const QString &path)
{
    if (!json.isBool())
        return m_report.wrongType(path, QStringLiteral("true / false"));
    value = json.toBool();
}

void JsonValueReader::read(const QJsonValue &json, int &value, const QString &path)
{
    const auto number = json.toDouble(0.5);
    if (!json.isDouble() || number != std::floor(number) || std::abs(number) > 1e9)
        return m_report.wrongType(path, say(QT_TRANSLATE_NOOP("Import", "a whole number")));
    value = int(number);
}

void JsonValueReader::read(const QJsonValue &json, std::chrono::minutes &value, const QString &path)
{
    int count = 0;
    read(json, count, path);
    value = std::chrono::minutes(count);
}

void JsonValueReader::read(const QJsonValue &json, Millis &value, const QString &path)
{
    constexpr double exact = 1LL << 53; // whole numbers up to here are the same in JSON
    const auto number = json.toDouble(0.5);
    if (!json.isDouble() || number != std::floor(number) || std::abs(number) > exact)
        return m_report.wrongType(path, say(QT_TRANSLATE_NOOP("Import", "a whole number")));
    value = Millis(qint64(number));
}

void JsonValueReader::read(const QJsonValue &json, Instant &value, const QString &path)
{
    QString text;
    read(json, text, path);
    if (m_report.failed())
        return;
    if (const auto instant = fromIso(text))
        value = *instant;
    else
        m_report.badText(path, text, say(QT_TRANSLATE_NOOP("Import", "a time such as 2026-03-22T14:23:00Z")));
}

void JsonValueReader::read(const QJsonValue &json, QDate &value, const QString &path)
{
    QString text;
    read(json, text, path);
    if (m_report.failed())
        return;
    value = QDate::fromString(text, Qt::ISODate);
    if (!value.isValid())
        m_report.badText(path, text, say(QT_TRANSLATE_NOOP("Import", "a date such as 2026-03-22")));
}

void JsonValueReader::read(const QJsonValue &json, QTimeZone &value, const QString &path)
{
    QString text;
    read(json, text, path);
    if (m_report.failed())
        return;
    const QTimeZone zone(text.toUtf8());
    if (zone.isValid())
        value = zone;
    else
        m_report.badText(path, text, say(QT_TRANSLATE_NOOP("Import", "a time zone such as Europe/Berlin")));
}

void JsonValueReader::read(const QJsonValue &json, QUuid &value, const QString &path)
{
    QString text;
    read(json, text, path);
    if (m_report.failed())
        return;
    value = QUuid::fromString(text);
    if (value.isNull())
        m_report.badText(path, text, say(QT_TRANSLATE_NOOP("Import", "a UUID")));
}

} // namespace debrief
