// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "editing/WordingReview.h"
#include "exchange/report/ReportDocument.h"
#include "widgets/report/ReportTypesetter.h"

namespace debrief {

/// The report as it will be published, as a calm page to be read, searched and copied from. Links are announced, never
/// followed.
class ReportPreview : public SafeTextView
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    /// Sets the page anew where the report changed, and stays at the same place of it. False when it did not change.
    bool setReport(const Postmortem &postmortem);
    /// A quiet line below the words of these, where they stand in the report as they were written. What is copied is
    /// the same.
    void setWordingFindings(const QList<WordingFinding> &findings);

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        QString heading;
        int scroll = 0;
        int below = 0; ///< pixels below the heading
    };

    void typeset();
    void underlineWording();
    void shareOutColumns();
    [[nodiscard]] int textWidth() const;
    [[nodiscard]] ReportPictures pictures() const;
    [[nodiscard]] Place place() const;
    void restore(const Place &place);
    [[nodiscard]] int topOf(const QTextBlock &block) const;
    void paintGrounds(QPainter &painter, const QRectF &visible) const;

    SafeDocument *m_page;
    TextPictures *m_drawn;
    Postmortem m_public;
    ReportDocument m_report;
    QList<ReportTableColumns> m_tables;
    QList<int> m_grounds; ///< positions of paragraphs with a coloured ground
    int m_sharedWidth = 0;
    QList<WordingFinding> m_wording;
};

} // namespace debrief
