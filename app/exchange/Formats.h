// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

namespace debrief {

struct ExportOptions
{
    QDate today; ///< for formats that hold dates relative to now; never read from the clock
};

struct ImportOptions
{
    QString fileName;                  ///< named in messages; may be empty for pasted text
    QTimeZone zone = QTimeZone::utc(); ///< where the file does not say in which zone its times are
};

/// What a file held, and what a person should look at before taking it in.
struct ImportedPostmortem
{
    Postmortem value;
    QStringList warnings;
    qsizetype leftOut = 0; ///< rows that could not be read; each has its warning
};

/// Turns a postmortem into a file of another format.
class Exporter
{
public:
    virtual ~Exporter() = default;
    /// Stable, for the command line: "markdown".
    [[nodiscard]] virtual QString key() const = 0;
    /// For menus, translated.
    [[nodiscard]] virtual QString name() const = 0;
    /// Without the dot, the usual one first: "md".
    [[nodiscard]] virtual QStringList suffixes() const = 0;
    [[nodiscard]] virtual Result<QByteArray> write(const Postmortem &postmortem,
                                                   const ExportOptions &options) const = 0;
};

/// Reads a postmortem out of a file of another format. Never trusts the file.
class Importer
{
public:
    virtual ~Importer() = default;
    [[nodiscard]] virtual QString key() const = 0;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QStringList suffixes() const = 0;
    /// How sure this is the file's format, from its name and first bytes: 0 not at all, 100 certainly.
    [[nodiscard]] virtual int recognises(const QString &fileName, const QByteArray &firstBytes) const = 0;
    [[nodiscard]] virtual Result<ImportedPostmortem> read(const QByteArray &bytes,
                                                          const ImportOptions &options) const = 0;
};

} // namespace debrief
