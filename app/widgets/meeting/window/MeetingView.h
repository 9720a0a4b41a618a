// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/meeting/window/MeetingCanvas.h"

#include <QWidget>

namespace debrief {

/// One area of the shared window. It takes no input of any kind and paints all of itself.
class MeetingView : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingView(QWidget *parent = nullptr);

    void setScale(const MeetingScale &scale);
    /// What was painted last, as it was painted.
    [[nodiscard]] const QList<PaintedText> &painted() const { return m_painted; }

protected:
    virtual void paintOn(MeetingCanvas &canvas) const = 0;
    [[nodiscard]] virtual const MeetingSurface &surface(const MeetingColors &colors) const { return colors.content; }
    /// The content for those who hear it.
    [[nodiscard]] virtual QString spoken() const = 0;
    void contentChanged();
    [[nodiscard]] const MeetingScale &scale() const { return m_scale; }

    void paintEvent(QPaintEvent *event) override;

private:
    MeetingScale m_scale;
    QList<PaintedText> m_painted;
};

/// A view of one value: the same value again paints nothing.
template <typename Content>
class ContentView : public MeetingView
{
public:
    using MeetingView::MeetingView;

    void setContent(Content content)
    {
        if (m_content == content)
            return;
        m_content = std::move(content);
        contentChanged();
    }
    [[nodiscard]] const Content &content() const { return m_content; }

private:
    Content m_content;
};

} // namespace debrief
