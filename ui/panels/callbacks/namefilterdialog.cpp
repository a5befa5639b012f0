// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/namefilterdialog.h"

#include "core/base/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace imdesk {

namespace {

constexpr int longestFilterName = 60;
constexpr qsizetype filterTextShown = 200;
constexpr qsizetype ownerShown = 80;

bool isTyped(QKeyCombination stroke)
{
    const bool function = stroke.key() >= Qt::Key_F1 && stroke.key() <= Qt::Key_F35;
    return !function && !(stroke.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

NameFilterDialog::NameFilterDialog(const QString &filterText, KeyOwner ownerOf, QStringList taken, QWidget *parent)
    : QDialog(parent),
      m_text(filterText),
      m_ownerOf(std::move(ownerOf)),
      m_taken(std::move(taken)),
      m_name(new QLineEdit(this)),
      m_colour(new QComboBox(this)),
      m_keys(new QKeySequenceEdit(this)),
      m_conflict(plainLabel(Theme::Font::Caption, this))
{
    setObjectName(QStringLiteral("nameFilterDialog"));
    setWindowTitle(tr("Name this filter"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("filterName"));
    m_name->setMaxLength(longestFilterName);
    m_name->setAccessibleName(tr("Name"));
    m_colour->setObjectName(QStringLiteral("filterColour"));
    m_colour->setAccessibleName(tr("Colour of its rows"));
    m_colour->addItem(tr("none"), QString());
    m_colour->addItem(tr("green"), QStringLiteral("ok"));
    m_colour->addItem(tr("amber"), QStringLiteral("warn"));
    m_colour->addItem(tr("red"), QStringLiteral("bad"));
    m_colour->addItem(tr("blue"), QStringLiteral("accent"));
    m_keys->setObjectName(QStringLiteral("filterKeys"));
    m_keys->setAccessibleName(tr("Keys"));
    m_keys->setClearButtonEnabled(true);
    m_conflict->setObjectName(QStringLiteral("filterKeysConflict"));
    m_conflict->setWordWrap(true);
    auto *text = plainLabel(Theme::Font::Mono, this);
    text->setText(visibleText(filterText, filterTextShown));
    text->setWordWrap(true);
    auto *buttons = new DialogButtons(this);
    m_keep = buttons->doButton();
    auto *form = new QFormLayout(this);
    form->addRow(tr("Filter"), text);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Colour of its rows"), m_colour);
    form->addRow(tr("Keys"), m_keys);
    form->addRow(QString(), m_conflict);
    form->addRow(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NameFilterDialog::adapt);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &NameFilterDialog::adapt);
    // Short words in Chinese would leave no room to type a name in.
    setMinimumWidth(leastDialogWidth);
    adapt();
    connect(buttons, &DialogButtons::accepted, this, [this] {
        Q_EMIT named({m_name->text().trimmed(), m_text, m_colour->currentData().toString(),
                      m_keys->keySequence().toString(QKeySequence::PortableText)});
        accept();
    });
}

void NameFilterDialog::adapt()
{
    const QString name = m_name->text().trimmed();
    // A second stroke, such as a hasty Return, is none of it.
    if (const QKeySequence typed = m_keys->keySequence(); typed.count() > 1)
        m_keys->setKeySequence(QKeySequence(typed[0])); // comes by here again
    const QKeySequence keys = m_keys->keySequence();
    QString problem;
    // Whoever types into a field must not set a filter with it.
    if (!keys.isEmpty() && isTyped(keys[0]))
        problem = tr("Keys that are typed need Ctrl or Alt with them.");
    else if (const QString owner = keys.isEmpty() ? QString() : m_ownerOf(keys, name); !owner.isEmpty())
        problem = tr("%1 is taken: %2", "keys, by whom")
                      .arg(keys.toString(QKeySequence::NativeText), visibleText(owner, ownerShown));
    const bool isWrong = !problem.isEmpty();
    const bool replaces = m_taken.contains(name);
    if (!isWrong)
        problem = replaces ? tr("There is a filter of that name: this one takes its place.")
                           : tr("Set the filter wherever the log is shown; may stay empty.");
    m_conflict->setText(problem);
    m_keep->setText(replaces ? tr("Replace") : tr("Keep"));
    m_keep->setEnabled(!name.isEmpty() && !isWrong);
}

} // namespace imdesk
