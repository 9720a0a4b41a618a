// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

#include <QWidget>

class QPushButton;

namespace debrief {

class SecondLabel;

/// Whether, when and where the report was published.
class PublishPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PublishPanel(QWidget *parent = nullptr);

    void showState(const Postmortem &postmortem, QDate today);
    /// With a reason nothing can be marked as published.
    void setReadOnlyReason(const QString &reason);

Q_SIGNALS:
    void publishRequested();
    void linkChosen(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showAddress();

    SecondLabel *m_when;
    QPushButton *m_link;
    SecondLabel *m_where; ///< an address that is no link
    QPushButton *m_publish;
    QString m_address;
};

} // namespace debrief
