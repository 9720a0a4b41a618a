// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonTextWriter.h"

#include <QString>

namespace debrief {

namespace {

QByteArray quoted(QStringView text)
{
    QByteArray result;
    result.reserve(text.size() + 2);
    result += '"';
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (result += '\\') += c;
        else if (c == '\n')
            result += "\\n";
        else if (c == '\t')
            result += "\\t";
        else if (byte < 0x20 || byte == 0x7f)
            result += "\\u00" + QByteArray::number(byte, 16).rightJustified(2, '0');
        else
            result += c;
    }
    return result += '"';
}

} // namespace

void JsonTextWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_text += ',';
    if (m_depth > 0)
        (m_text += '\n') += QByteArray(m_depth * 2, ' ');
    m_first = false;
}

void JsonTextWriter::open(char bracket)
{
    separate();
    m_text += bracket;
    ++m_depth;
    m_first = true;
}

void JsonTextWriter::close(char bracket)
{
    --m_depth;
    if (!m_first)
        (m_text += '\n') += QByteArray(m_depth * 2, ' ');
    m_text += bracket;
    m_first = false;
}

void JsonTextWriter::key(const char *name)
{
    separate();
    ((m_text += '"') += name) += "\": ";
    m_afterKey = true;
}

void JsonTextWriter::value(QStringView text)
{
    separate();
    m_text += quoted(text);
}

void JsonTextWriter::value(qint64 number)
{
    separate();
    m_text += QByteArray::number(number);
}

void JsonTextWriter::value(bool truth)
{
    separate();
    m_text += truth ? "true" : "false";
}

} // namespace debrief
