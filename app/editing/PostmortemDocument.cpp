// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/PostmortemDocument.h"

#include "editing/EditCommand.h"
#include "editing/WordingReview.h"
#include "store/Library.h"

namespace debrief {

PostmortemDocument::PostmortemDocument(Library &library, WordingEngine &wording, Postmortem value, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_value(std::move(value))
    , m_wording(new WordingReview(*this, wording))
{
}

bool PostmortemDocument::isReadOnly() const
{
    return m_library.isReadOnly();
}

Result<Done> PostmortemDocument::perform(const ChangeSet &edit, const QString &text, const QString &mergeKey)
{
    if (edit.isEmpty())
        return Done{};
    if (const auto written = write(edit); !written) {
        m_unwritten.push_back({edit, text, mergeKey, false});
        Q_EMIT writeFailed(written.error());
        return written.error();
    }
    applyAndAnnounce(edit, ChangeEvent::Origin::Edit);
    push(edit, text, mergeKey);
    Q_EMIT saved();
    return Done{};
}

Result<Done> PostmortemDocument::record(const ChangeSet &edit)
{
    if (edit.isEmpty())
        return Done{};
    if (const auto written = write(edit); !written) {
        m_unwritten.push_back({edit, {}, {}, true});
        Q_EMIT writeFailed(written.error());
        return written.error();
    }
    applyAndAnnounce(edit, ChangeEvent::Origin::Record);
    Q_EMIT saved();
    return Done{};
}

void PostmortemDocument::endMerging()
{
    ++m_mergeSession;
}

void PostmortemDocument::undo()
{
    if (!m_history.canUndo())
        return;
    if (const auto written = write(commandAt(m_history.index() - 1)->changes().reversed()); !written) {
        Q_EMIT writeFailed(written.error());
        return;
    }
    endMerging();
    m_history.undo();
    Q_EMIT saved();
}

void PostmortemDocument::redo()
{
    if (!m_history.canRedo())
        return;
    if (const auto written = write(commandAt(m_history.index())->changes()); !written) {
        Q_EMIT writeFailed(written.error());
        return;
    }
    endMerging();
    m_history.redo();
    Q_EMIT saved();
}

Result<Done> PostmortemDocument::retryUnwritten()
{
    while (!m_unwritten.empty()) {
        const auto waiting = m_unwritten.front();
        if (const auto written = write(waiting.edit); !written) {
            Q_EMIT writeFailed(written.error());
            return written.error();
        }
        m_unwritten.erase(m_unwritten.begin());
        applyAndAnnounce(waiting.edit, waiting.recorded ? ChangeEvent::Origin::Record : ChangeEvent::Origin::Edit);
        if (!waiting.recorded)
            push(waiting.edit, waiting.text, waiting.mergeKey);
    }
    Q_EMIT saved();
    return Done{};
}

void PostmortemDocument::discardUnwritten()
{
    m_unwritten.clear();
    Q_EMIT saved();
}

void PostmortemDocument::reload(Postmortem value)
{
    m_value = std::move(value);
    m_history.clear();
    Q_EMIT changed({ChangeEvent::Origin::Reload, {}});
}

Result<Done> PostmortemDocument::write(const ChangeSet &edit)
{
    return m_library.write(m_value.id, edit);
}

void PostmortemDocument::applyAndAnnounce(const ChangeSet &edit, ChangeEvent::Origin origin)
{
    apply(m_value, edit);
    Q_EMIT changed({origin, edit});
}

void PostmortemDocument::push(const ChangeSet &edit, const QString &text, const QString &mergeKey)
{
    const auto key = mergeKey.isEmpty() ? QString() : QStringLiteral("%1#%2").arg(mergeKey).arg(m_mergeSession);
    m_history.push(new EditCommand(edit, text, key, [this](const ChangeSet &changes, bool undoing) {
        applyAndAnnounce(changes, undoing ? ChangeEvent::Origin::Undo : ChangeEvent::Origin::Redo);
    }));
}

const EditCommand *PostmortemDocument::commandAt(int index) const
{
    return static_cast<const EditCommand *>(m_history.command(index)); // only push() adds to the stack
}

} // namespace debrief
