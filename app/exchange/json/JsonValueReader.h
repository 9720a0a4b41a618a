// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "exchange/Fields.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace debrief {

/// The first error met, and what was passed over, shared by all readers of one file.
class JsonReport
{
public:
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const Error &error() const { return *m_error; }
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

    void wrongType(const QString &path, const QString &wanted);
    void badText(const QString &path, const QString &text, const QString &wanted);
    void unknownKey(const QString &path, const QString &text, const QStringList &known);
    void tooLong(const QString &path);
    void ignored(const QString &path);

private:
    void fail(Error error);

    std::optional<Error> m_error;
    QStringList m_warnings;
};

/// Visits the fields of a value and fills them from an object. A field that is not there keeps its default.
class JsonValueReader
{
public:
    JsonValueReader(const QJsonObject &object, QString path, JsonReport &report)
        : m_object(object)
        , m_path(std::move(path))
        , m_report(report)
    {
    }

    template <typename T>
    void field(const char *key, T &value)
    {
        const auto name = QString::fromLatin1(key);
        m_known.insert(name);
        const auto found = m_object.constFind(name);
        if (found != m_object.constEnd() && !found->isNull() && !m_report.failed())
            read(*found, value, pathTo(name));
    }

    /// Keys nobody asked for are named as warnings: a misspelt key must not lose its text silently.
    void warnAboutOthers();

private:
    [[nodiscard]] QString pathTo(const QString &key) const;
    void read(const QJsonValue &json, QString &value, const QString &path);
    void read(const QJsonValue &json, bool &value, const QString &path);
    void read(const QJsonValue &json, int &value, const QString &path);
    void read(const QJsonValue &json, std::chrono::minutes &value, const QString &path);
    void read(const QJsonValue &json, Millis &value, const QString &path);
    void read(const QJsonValue &json, Instant &value, const QString &path);
    void read(const QJsonValue &json, QDate &value, const QString &path);
    void read(const QJsonValue &json, QTimeZone &value, const QString &path);
    void read(const QJsonValue &json, QUuid &value, const QString &path);

    template <HasFields T>
    void read(const QJsonValue &json, T &value, const QString &path)
    {
        if (!json.isObject())
            return m_report.wrongType(path, QStringLiteral("{…}"));
        JsonValueReader reader(json.toObject(), path, m_report);
        Fields<T>::visit(reader, value);
        reader.warnAboutOthers();
    }
    template <typename Tag>
    void read(const QJsonValue &json, Id<Tag> &value, const QString &path)
    {
        QUuid uuid;
        read(json, uuid, path);
        value = Id<Tag>(uuid);
    }
    template <typename T>
    void read(const QJsonValue &json, std::optional<T> &value, const QString &path)
    {
        read(json, value.emplace(), path);
    }
    template <typename T>
    void read(const QJsonValue &json, QList<T> &value, const QString &path)
    {
        if (!json.isArray())
            return m_report.wrongType(path, QStringLiteral("[…]"));
        const auto array = json.toArray();
        value.clear();
        value.reserve(array.size());
        for (qsizetype i = 0; i < array.size() && !m_report.failed(); ++i) {
            T item{};
            read(array.at(i), item, QStringLiteral("%1[%2]").arg(path).arg(i));
            value.append(std::move(item));
        }
    }
    template <typename E>
    requires std::is_enum_v<E>
    void read(const QJsonValue &json, E &value, const QString &path)
    {
        QString key;
        read(json, key, path);
        if (m_report.failed())
            return;
        if (const auto known = enumFromKey<E>(key)) {
            value = *known;
            return;
        }
        QStringList keys;
        for (const auto &entry : enumEntries<E>())
            keys.append(QString::fromLatin1(entry.key));
        m_report.unknownKey(path, key, keys);
    }
    template <typename E>
    void read(const QJsonValue &json, QFlags<E> &value, const QString &path)
    {
        QList<E> list;
        read(json, list, path);
        value = {};
        for (const auto flag : std::as_const(list))
            value |= flag;
    }

    const QJsonObject m_object;
    const QString m_path;
    JsonReport &m_report;
    QSet<QString> m_known;
};

} // namespace debrief
