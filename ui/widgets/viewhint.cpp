// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/viewhint.h"

#include "ui/widgets/labels.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QPointer>

namespace imdesk {

namespace {

constexpr auto hintName = "viewHint";

/// Lies over the viewport and is there only while the model has no rows.
class ViewHint : public QObject
{
  public:
    explicit ViewHint(QAbstractItemView *view)
        : QObject(view), m_view(view), m_label(plainLabel(Theme::Font::Body, view->viewport(), true))
    {
        setObjectName(QLatin1String(hintName));
        m_label->setObjectName(QStringLiteral("viewHintWords"));
        m_label->setAlignment(Qt::AlignCenter);
        m_label->setWordWrap(true);
        m_label->setMargin(Theme::gap * 2);
        // A click belongs to the view below.
        m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
        view->viewport()->installEventFilter(this);
        const QAbstractItemModel *model = view->model();
        connect(model, &QAbstractItemModel::rowsInserted, this, &ViewHint::adapt);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ViewHint::adapt);
        connect(model, &QAbstractItemModel::modelReset, this, &ViewHint::adapt);
    }

    void setWords(const QString &words)
    {
        m_label->setText(words);
        m_view->setAccessibleDescription(words);
        adapt();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            adapt();
        return QObject::eventFilter(watched, event);
    }

  private:
    void adapt()
    {
        if (!m_label) // the view is going, and its model tells of rows that go with it
            return;
        m_label->setGeometry(m_view->viewport()->rect());
        m_label->setVisible(m_view->model()->rowCount() == 0);
    }

    QAbstractItemView *m_view;
    QPointer<QLabel> m_label;
};

} // namespace

void setViewHint(QAbstractItemView *view, const QString &words)
{
    auto *hint =
        static_cast<ViewHint *>(view->findChild<QObject *>(QLatin1String(hintName), Qt::FindDirectChildrenOnly));
    if (!hint)
        hint = new ViewHint(view);
    hint->setWords(words);
}

} // namespace imdesk
