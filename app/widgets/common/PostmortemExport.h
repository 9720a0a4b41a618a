// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "widgets/common/UiContext.h"

class QWidget;

namespace debrief {

class Exporter;

/// Takes a postmortem out of the program, in every format the registry knows. Says itself what went wrong.
class PostmortemExport
{
public:
    /// The context must outlive it.
    explicit PostmortemExport(const UiContext &context)
        : m_context(context)
    {
    }

    /// Asks where to and in which format. The file that was written; empty when none was.
    QString saveWithDialog(QWidget *parent, const Postmortem &postmortem) const;
    /// Writes the whole file or nothing. False when it was not written.
    bool writeTo(QWidget *parent, const Postmortem &postmortem, const Exporter &format, const QString &path) const;
    /// The report as Markdown, on the clipboard as plain text and nothing else.
    bool copyMarkdown(QWidget *parent, const Postmortem &postmortem) const;

    /// "INC-2026-0847.md": the reference without what file systems object to.
    [[nodiscard]] static QString fileName(const Postmortem &postmortem, const Exporter &format);

private:
    [[nodiscard]] const Exporter *formatFor(const QString &path, const QString &filter) const;

    const UiContext &m_context;
};

} // namespace debrief
