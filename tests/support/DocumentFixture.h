// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/LibrarySession.h"
#include "support/FakeClock.h"

#include <QTemporaryDir>

namespace debrief {

/// One postmortem open in a real library of its own, for tests of what needs no windows. What does not work while it is
/// set up ends the test program with a message.
class DocumentFixture
{
public:
    explicit DocumentFixture(Postmortem postmortem)
    {
        if (postmortem.id.isNull())
            postmortem.id = PostmortemId::create();
        if (postmortem.incident.reference.isEmpty())
            postmortem.incident.reference = QStringLiteral("INC-1");
        m_session.setLibrary(need(Library::create(m_folder.filePath(QStringLiteral("test.debrief"))), "a library"));
        m_document = need(m_session.open(need(m_session.add(postmortem), "adding")), "opening");
    }

    [[nodiscard]] PostmortemDocument &document() const { return *m_document; }
    [[nodiscard]] const Postmortem &value() const { return m_document->value(); }
    [[nodiscard]] Library &library() const { return *m_session.library(); }
    /// What is on the disk now, read anew.
    [[nodiscard]] Postmortem stored() const { return need(library().load(value().id), "reading").value; }

    FakeClock clock;

private:
    template <typename T>
    static T need(Result<T> result, const char *what)
    {
        if (!result)
            qFatal("%s: %s", what, qPrintable(result.error().message));
        return std::move(result).value();
    }

    QTemporaryDir m_folder;
    LibrarySession m_session{clock};
    PostmortemDocument *m_document = nullptr;
};

} // namespace debrief
