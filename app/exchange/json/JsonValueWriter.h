// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Fields.h"
#include "exchange/json/JsonTextWriter.h"

namespace debrief {

/// Visits the fields of a value and writes each.
class JsonValueWriter
{
public:
    explicit JsonValueWriter(JsonTextWriter &text)
        : m_text(text)
    {
    }

    template <typename T>
    void field(const char *key, const T &value)
    {
        if (isKnown(value)) {
            m_text.key(key);
            write(value);
        }
    }

    template <HasFields T>
    void write(const T &value)
    {
        m_text.beginObject();
        Fields<T>::visit(*this, value);
        m_text.endObject();
    }

private:
    template <typename T>
    static bool isKnown(const T &)
    {
        return true;
    }
    template <typename T>
    static bool isKnown(const std::optional<T> &value)
    {
        return value.has_value();
    }
    template <typename Tag>
    static bool isKnown(const Id<Tag> &id)
    {
        return !id.isNull();
    }
    static bool isKnown(const QDate &date) { return date.isValid(); }

    template <typename T>
    void write(const std::optional<T> &value)
    {
        write(*value);
    }
    template <typename Tag>
    void write(const Id<Tag> &id)
    {
        m_text.value(id.toString());
    }
    template <typename T>
    void write(const QList<T> &list)
    {
        m_text.beginArray();
        for (const auto &item : list)
            write(item);
        m_text.endArray();
    }
    template <typename E>
    requires std::is_enum_v<E>
    void write(E value) { m_text.value(enumKey(value)); }
    template <typename E>
    void write(QFlags<E> flags)
    {
        m_text.beginArray();
        for (const auto &entry : enumEntries<E>()) {
            if (flags.testFlag(entry.value))
                m_text.value(QString::fromLatin1(entry.key));
        }
        m_text.endArray();
    }
    void write(const QString &text) { m_text.value(QStringView(text)); }
    void write(bool truth) { m_text.value(truth); }
    void write(int number) { m_text.value(qint64(number)); }
    void write(std::chrono::minutes length) { m_text.value(qint64(length.count())); }
    void write(Millis length) { m_text.value(qint64(length.count())); }
    void write(Instant instant) { m_text.value(toIsoUtc(instant)); }
    void write(QDate date) { m_text.value(date.toString(Qt::ISODate)); }
    void write(const QTimeZone &zone) { m_text.value(QString::fromUtf8(zone.id())); }

    JsonTextWriter &m_text;
};

} // namespace debrief
