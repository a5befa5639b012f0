// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/groupprofile.h"
#include "core/services/grouprules.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QVBoxLayout;

namespace imdesk {

class ByteCounter;
class FormRow;

/// The fields of a group's profile with their limits, fit for one type: what the type does not have is disabled and
/// says why.
class GroupForm : public QWidget
{
    Q_OBJECT

  public:
    /// `creating`: fields that only an existing group has are left out.
    explicit GroupForm(bool creating, QWidget *parent = nullptr);

    /// What the form calls a field of a FieldChange.
    static QString labelOf(const QString &field);
    void setKind(GroupKind kind);
    /// Whether a community has topics, as far as is known: only then it has permission groups.
    void setTopics(bool topics);
    void setProfile(const GroupProfile &profile);
    GroupProfile profile() const;
    /// All within their limits.
    bool isSound() const { return m_sound; }
    /// What is not, with the field it is about; empty where all is sound or nothing was written yet.
    const QString &problem() const { return m_problem; }

  Q_SIGNALS:
    void changed();

  private:
    struct TextRow
    {
        FormRow *row;
        ByteCounter *counter;
        int limit;
        QString label = {};
        QLineEdit *line = nullptr;
        QPlainTextEdit *lines = nullptr;
        QString text() const;
        void set(const QString &text) const;
    };

    TextRow addText(QVBoxLayout *column, const char *name, const QString &label, int limit, bool many);
    QComboBox *addChoice(QVBoxLayout *column, const char *name, const QString &label, FormRow *&row,
                         const QList<QPair<QString, QString>> &words);
    void makeCustom(QVBoxLayout *column);
    void addCustom(const QString &key, const QString &value, bool fixedKey);
    void check();
    void presentPermission();

    bool m_creating;
    bool m_sound = false;
    QString m_problem;
    bool m_filling = false;
    GroupKind m_kind = GroupKind::Unknown;
    GroupProfile m_start;
    TextRow m_name{}, m_introduction{}, m_notice{}, m_picture{};
    QSpinBox *m_ceiling;
    FormRow *m_ceilingRow = nullptr, *m_joinRow = nullptr, *m_inviteRow = nullptr, *m_muteRow = nullptr,
            *m_historyRow = nullptr, *m_permissionRow = nullptr, *m_bitsRow = nullptr, *m_customRow = nullptr;
    QComboBox *m_join, *m_invite, *m_mute, *m_history, *m_permission;
    QLineEdit *m_bits;
    bool m_topics = true;
    QTableWidget *m_custom;
    QPushButton *m_addCustom, *m_dropCustom;
};

} // namespace imdesk
