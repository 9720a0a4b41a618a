// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTextObjectInterface>

#include <memory>
#include <vector>

class QTextCursor;

namespace debrief {

/// A picture that this program draws inside a text, in any resolution.
class TextPicture
{
public:
    virtual ~TextPicture() = default;
    /// Its size where the text is so wide; never wider than that.
    [[nodiscard]] virtual QSizeF sizeWithin(double width) const = 0;
    virtual void paint(QPainter &painter, const QRectF &rect) const = 0;
};

/// Holds the pictures of one SafeDocument and draws them where they stand.
class TextPictures : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit TextPictures(QObject *parent = nullptr);

    /// Puts the picture at the cursor. What it shows must also be said in words nearby.
    void insert(QTextCursor &cursor, std::shared_ptr<const TextPicture> picture);
    /// For pictures whose text is gone.
    void clear() { m_pictures.clear(); }
    [[nodiscard]] qsizetype count() const { return qsizetype(m_pictures.size()); }

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    [[nodiscard]] const TextPicture *pictureOf(const QTextFormat &format) const;

    std::vector<std::shared_ptr<const TextPicture>> m_pictures;
};

} // namespace debrief
