// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace debrief::architecture {

/// One source file, line by line, as three views of the same lines: a rule looks only at what it is about.
struct SourceFile
{
    QString path;         ///< from the root of the repository, with slashes
    QStringList raw;      ///< as written
    QStringList code;     ///< without comments, the content of texts blanked
    QStringList texts;    ///< without comments, texts kept
    QStringList comments; ///< the comments alone

    [[nodiscard]] static SourceFile parse(const QString &path, const QString &content);

    /// "domain" for app/domain/Cause.h, "main" for app/main.cpp, "pch" for app/pch; empty outside app.
    [[nodiscard]] QString layer() const;
    [[nodiscard]] bool isUnder(QStringView folder) const;
    /// "app/main.cpp:12: what"; lines count from 1.
    [[nodiscard]] QString finding(qsizetype index, const QString &what) const;
};

/// The files below root/folder with one of these suffixes, sorted by path.
[[nodiscard]] QList<SourceFile> readSources(const QString &root, const QString &folder, const QStringList &suffixes);

} // namespace debrief::architecture
