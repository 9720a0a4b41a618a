// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace debrief {

/// Writes JSON with its keys in the order they are given, which QJsonDocument would sort, two spaces a level.
class JsonTextWriter
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(const char *name);
    void value(QStringView text);
    void value(qint64 number);
    void value(bool truth);

    /// The finished text, with a line feed at its end.
    [[nodiscard]] QByteArray text() const { return m_text + '\n'; }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();

    QByteArray m_text;
    int m_depth = 0;
    bool m_first = true;
    bool m_afterKey = false;
};

} // namespace debrief
