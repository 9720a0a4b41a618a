// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/SourceFile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace debrief::architecture {

namespace {

/// Walks through C++ once and sorts each character into code, text or comment.
class Splitter
{
public:
    explicit Splitter(SourceFile &file)
        : m_file(file)
    {
    }

    void line(const QString &raw)
    {
        m_code.clear();
        m_texts.clear();
        m_comment.clear();
        for (qsizetype at = 0; at < raw.size();)
            at += step(raw, at);
        if (m_state == State::Text || m_state == State::Character)
            m_state = State::Code; // a text does not run over the end of a line
        m_file.raw.append(raw);
        m_file.code.append(m_code);
        m_file.texts.append(m_texts);
        m_file.comments.append(m_comment);
    }

private:
    enum class State { Code, Text, Character, RawText, BlockComment };

    qsizetype step(const QString &raw, qsizetype at)
    {
        const QStringView rest = QStringView(raw).mid(at);
        switch (m_state) {
        case State::Code:
            return code(raw, at, rest);
        case State::BlockComment:
            return blockComment(rest);
        case State::RawText:
            return rawText(rest);
        case State::Text:
        case State::Character:
            return text(rest);
        }
        return 1;
    }

    qsizetype code(const QString &raw, qsizetype at, QStringView rest)
    {
        if (rest.startsWith(u"//")) {
            m_comment += rest.toString();
            return rest.size();
        }
        if (rest.startsWith(u"/*")) {
            m_state = State::BlockComment;
            return 2;
        }
        const QChar c = rest.front();
        if (c == u'"' && at > 0 && raw.at(at - 1) == u'R') {
            const auto open = rest.indexOf(u'(');
            m_rawEnd = u')' + rest.mid(1, open - 1).toString() + u'"';
            m_state = State::RawText;
            keep(rest.left(open + 1), u'"');
            return open + 1;
        }
        if (c == u'"')
            m_state = State::Text;
        else if (c == u'\'' && !isDigitSeparator(raw, at))
            m_state = State::Character;
        m_code += c;
        m_texts += c;
        return 1;
    }

    qsizetype blockComment(QStringView rest)
    {
        if (rest.startsWith(u"*/")) {
            m_state = State::Code;
            return 2;
        }
        m_comment += rest.front();
        return 1;
    }

    qsizetype rawText(QStringView rest)
    {
        if (rest.startsWith(m_rawEnd)) {
            m_state = State::Code;
            keep(rest.left(m_rawEnd.size()), u'"');
            return m_rawEnd.size();
        }
        keep(rest.left(1), u' ');
        return 1;
    }

    qsizetype text(QStringView rest)
    {
        const QChar end = m_state == State::Text ? u'"' : u'\'';
        if (rest.front() == end) {
            m_state = State::Code;
            keep(rest.left(1), end);
            return 1;
        }
        const qsizetype length = rest.front() == u'\\' && rest.size() > 1 ? 2 : 1;
        keep(rest.left(length), u' ');
        return length;
    }

    void keep(QStringView written, QChar blank)
    {
        m_texts += written.toString();
        m_code += QString(written.size(), blank);
    }

    static bool isDigitSeparator(const QString &raw, qsizetype at)
    {
        static const QString hex = u"0123456789abcdefABCDEF"_s;
        const bool afterPrefix = at > 1 && raw.at(at - 1) == u'8' && raw.at(at - 2) == u'u';
        return at > 0 && hex.contains(raw.at(at - 1)) && !afterPrefix;
    }

    SourceFile &m_file;
    State m_state = State::Code;
    QString m_rawEnd;
    QString m_code;
    QString m_texts;
    QString m_comment;
};

} // namespace

SourceFile SourceFile::parse(const QString &path, const QString &content)
{
    SourceFile file;
    file.path = path;
    Splitter splitter(file);
    auto lines = content.split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    for (const auto &line : lines)
        splitter.line(line);
    return file;
}

QString SourceFile::layer() const
{
    if (!isUnder(u"app"))
        return {};
    const auto parts = path.split(u'/');
    return parts.size() > 2 ? parts.at(1) : u"main"_s;
}

bool SourceFile::isUnder(QStringView folder) const
{
    return path.startsWith(folder.toString() + u'/');
}

QString SourceFile::finding(qsizetype index, const QString &what) const
{
    return u"%1:%2: %3"_s.arg(path).arg(index + 1).arg(what);
}

QList<SourceFile> readSources(const QString &root, const QString &folder, const QStringList &suffixes)
{
    QStringList paths;
    QDirIterator files(root + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        if (suffixes.contains(files.fileInfo().suffix()))
            paths.append(path);
    }
    std::sort(paths.begin(), paths.end());
    QList<SourceFile> sources;
    for (const auto &path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            sources.append(SourceFile::parse(QDir(root).relativeFilePath(path), QString::fromUtf8(file.readAll())));
    }
    return sources;
}

} // namespace debrief::architecture
