// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/NewIdentity.h"

#include "exchange/Fields.h"

#include <QHash>

namespace debrief {

namespace {

/// Puts a new id wherever one stands, always the same for the same.
class IdRenewer
{
public:
    template <typename T>
    void field(const char *, T &value)
    {
        renew(value);
    }

    template <HasFields T>
    void renew(T &value)
    {
        Fields<T>::visit(*this, value);
    }

    /// Ids that are kept as text.
    void renewText(QString &text)
    {
        if (const auto found = m_new.constFind(QUuid::fromString(text)); found != m_new.constEnd())
            text = found->toString(QUuid::WithoutBraces);
    }

private:
    template <typename T>
    requires(!HasFields<T>) void renew(T &) {}
    template <typename T>
    void renew(QList<T> &list)
    {
        for (auto &item : list)
            renew(item);
    }
    template <typename Tag>
    void renew(Id<Tag> &id)
    {
        if (id.isNull())
            return;
        auto &fresh = m_new[id.uuid()];
        if (fresh.isNull())
            fresh = QUuid::createUuid();
        id = Id<Tag>(fresh);
    }

    QHash<QUuid, QUuid> m_new;
};

} // namespace

Postmortem withNewIds(const Postmortem &postmortem)
{
    auto copy = postmortem;
    IdRenewer renewer;
    renewer.renew(copy);
    for (auto &entry : copy.meetingLog)
        renewer.renewText(entry.subject);
    for (auto &capture : copy.captures)
        renewer.renewText(capture.became);
    sortLists(copy);
    return copy;
}

} // namespace debrief
