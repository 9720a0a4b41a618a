// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportLimits.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace debrief {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString decoded = decoder(bytes);
    return !decoder.hasError();
}

/// A line feed is never part of a longer UTF-8 sequence, so each line can be judged on its own.
qsizetype firstBadLine(const QByteArray &bytes)
{
    qsizetype line = 1;
    for (qsizetype start = 0; start < bytes.size(); ++line) {
        const auto end = bytes.indexOf('\n', start);
        const auto stop = end < 0 ? bytes.size() : end;
        if (!isUtf8(QByteArrayView(bytes).sliced(start, stop - start)))
            return line;
        start = stop + 1;
    }
    return line;
}

} // namespace

qsizetype lineOfByte(const QByteArray &bytes, qsizetype offset)
{
    return 1 + std::count(bytes.cbegin(), bytes.cbegin() + std::clamp<qsizetype>(offset, 0, bytes.size()), '\n');
}

Error fieldTooLong(const QString &where)
{
    return {Error::Kind::BadInput,
            say(QT_TRANSLATE_NOOP("Import", "%1: one text is longer than 1 MB. Shorten it and import the file again."))
                .arg(where)};
}

Error tooManyRows()
{
    return {
        Error::Kind::BadInput,
        say(QT_TRANSLATE_NOOP("Import", "The file holds more than 100,000 entries. Split it and import the parts."))};
}

Result<QByteArray> checkedUtf8(const QByteArray &bytes)
{
    if (bytes.size() > ImportLimits::fileBytes) {
        return Error{Error::Kind::BadInput,
                     say(QT_TRANSLATE_NOOP("Import", "The file has %1 MB; at most 20 MB can be imported. "
                                                     "Split it or leave out what is not needed."))
                         .arg(bytes.size() / (1024 * 1024))};
    }
    const auto text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    if (!isUtf8(text)) {
        return Error{
            Error::Kind::BadInput,
            say(QT_TRANSLATE_NOOP("Import", "Line %1 is not UTF-8 text. Save the file as UTF-8 and import it again."))
                .arg(firstBadLine(text))};
    }
    return text;
}

Result<Done> checkJsonShape(const QByteArray &bytes)
{
    int depth = 0;
    qsizetype objects = 0;
    bool inText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
            continue;
        }
        if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            objects += c == '{' ? 1 : 0;
            if (++depth > ImportLimits::depth) {
                return Error{Error::Kind::BadInput,
                             say(QT_TRANSLATE_NOOP(
                                     "Import", "Line %1: more than 64 levels inside one another. "
                                               "Debrief writes far fewer, so this file was changed or is not ours."))
                                 .arg(lineOfByte(bytes, i))};
            }
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    if (objects > ImportLimits::rows)
        return tooManyRows();
    return Done{};
}

} // namespace debrief
