"""The style sheet over Qt's Fusion style, made of a theme's colours.

Widgets say what they are by the property `kind`; nothing here names a single page.
"""

from __future__ import annotations

from string import Template

from circledesk.settings import RESOURCES
from circledesk.ui.theme import (
    DETAIL_PT,
    HEADING_PT,
    PAPER,
    RADIUS,
    SMALL_PT,
    TEXT_PT,
    TITLE_PT,
    Colours,
)

_SHEET = Template("""
* { font-size: ${text}pt; }
QToolTip { background: $surface; color: $ink; border: 1px solid $line; padding: 4px 8px; }
QLabel { background: transparent; color: $ink; }
QLabel[kind="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[kind="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[kind="run"] { color: $ink; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="grey"] { color: $grey; }
QLabel[kind="detail"] { color: $grey; font-size: ${detail}pt; }
QLabel[kind="amber"] { color: $amber; }
QLabel[kind="teal"] { color: $teal; }
QLabel[kind="red"] { color: $red; }
QLabel[kind="green"] { color: $green; }
QLabel[kind="mark"] { color: $on_fill; background: $fill; border-radius: 5px; font-weight: 600;
    font-size: ${detail}pt; }
QLabel[kind="key"] { color: $grey; border: 1px solid $line; border-radius: 3px;
    font-size: ${detail}pt; padding: 0 5px; }
QLabel[kind="band"] { background: $amber_tint; color: $amber; font-weight: 600;
    padding: 0 4px 0 16px; min-height: 30px; }
QLabel[kind="tile"] { background: $tint; border-radius: ${radius}px; }

QWidget[kind="ground"] { background: $ground; }
QWidget[kind="surface"] { background: $surface; }
QFrame[kind="header"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[kind="rail"] { background: $surface; border: none; border-right: 1px solid $line; }
QFrame[kind="status"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[kind="bar"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[kind="status"] QLabel { font-size: ${detail}pt; }
QFrame[kind="line"] { background: $line; border: none; }
QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[kind="notice"] { background: $surface; border: 1px solid $amber;
    border-radius: ${radius}px; }
QFrame[kind="reached"] { background: $chosen; border: 1px solid $teal;
    border-radius: ${radius}px; }
QFrame[kind="pick"] { background: $tint; border: 1px solid $teal; border-radius: ${radius}px; }
QFrame[kind="toast"] { background: $ink; border: none; border-radius: ${radius}px; }
QFrame[kind="toast"] QLabel { color: $ground; }

QPushButton { background: $surface; color: $ink; border: 1px solid $line; padding: 0 14px;
    border-radius: ${radius}px; min-height: 32px; }
QPushButton:hover { background: $hover; border-color: $edge; }
QPushButton:pressed, QPushButton:checked { background: $tint; border-color: $teal; }
QPushButton:focus { border: 1px solid $teal; outline: none; }
QPushButton:disabled { color: $grey; background: $ground; }
QPushButton::menu-indicator { image: url($arrow); width: 12px; height: 12px;
    subcontrol-position: right center; subcontrol-origin: padding; right: 6px; }
QPushButton[kind="menu"] { padding-right: 22px; }
QPushButton[kind="primary"] { background: $fill; color: $on_fill; border: 1px solid $fill;
    font-weight: 600; }
QPushButton[kind="primary"]:hover { border-color: $teal; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; padding: 0 13px; min-height: 30px; }
QPushButton[kind="primary"]:disabled { background: $ground; border-color: $line; color: $grey; }
QPushButton[kind="danger"] { color: $red; }
QPushButton[kind="small"] { color: $teal; border: 1px solid $edge; font-size: ${small}pt;
    padding: 0 10px; min-height: 24px; }
QPushButton[kind="small"]:hover, QPushButton[kind="small"]:focus { border-color: $teal; }
QPushButton[kind="small"]:disabled { color: $grey; border-color: $line; }
QPushButton[kind="link"] { color: $teal; background: transparent; border: 1px solid transparent;
    padding: 0; min-height: 22px; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 1px solid $teal; }
QPushButton[kind="back"] { color: $grey; background: transparent; border: 1px solid transparent;
    padding: 0; min-height: 20px; text-align: left; }
QPushButton[kind="back"]:hover { color: $teal; }
QPushButton[kind="back"]:focus { border: 1px solid $teal; }
QPushButton[kind="undo"] { color: $teal; background: transparent; border: 1px solid transparent;
    padding: 0 2px; min-height: 20px; font-size: ${detail}pt; font-weight: 600; }
QPushButton[kind="undo"]:hover { text-decoration: underline; }
QPushButton[kind="undo"]:focus { border: 1px solid $teal; }
QPushButton[kind="toast"] { color: $ground; background: transparent; border: 1px solid $grey;
    min-height: 24px; padding: 0 10px; font-weight: 600; }
QPushButton[kind="toast"]:focus, QPushButton[kind="toast"]:hover { border-color: $ground; }
QPushButton[kind="place"] { background: transparent; border: 1px solid transparent;
    text-align: left; padding: 0 8px; min-height: 34px; }
QPushButton[kind="place"]:hover { background: $hover; }
QPushButton[kind="place"]:checked { background: $tint; color: $teal; font-weight: 600; }
QPushButton[kind="place"]:focus { border: 1px solid $teal; }
QPushButton[kind="settle"] { background: $amber_tint; color: $amber; font-weight: 600;
    border: 1px solid $amber_tint; padding: 0 8px; min-height: 28px; border-radius: 5px; }
QPushButton[kind="settle"]:hover, QPushButton[kind="settle"]:focus { border-color: $amber; }
QPushButton[kind="settle"][empty="true"] { background: transparent; color: $grey;
    border-color: transparent; font-weight: 400; }
QPushButton[kind="quiet"] { color: $grey; background: transparent; border: 1px solid transparent;
    padding: 0 20px 0 6px; min-height: 26px; }
QPushButton[kind="quiet"]:hover { color: $ink; background: $hover; }
QPushButton[kind="quiet"]:focus { border-color: $teal; }
QPushButton[kind="initials"] { color: $teal; background: $tint; border: 1px solid $tint;
    border-radius: 14px; min-height: 26px; padding: 0; font-weight: 600; font-size: ${detail}pt; }
QPushButton[kind="initials"]:hover, QPushButton[kind="initials"]:focus { border-color: $teal; }
QPushButton[kind="initials"]::menu-indicator { image: none; width: 0; }
QPushButton[kind="band"] { background: $amber_tint; color: $ink; border: 1px solid $amber_tint;
    border-radius: 0; padding: 0 16px 0 12px; min-height: 28px; text-decoration: underline; }
QPushButton[kind="band"]:focus { border-color: $amber; }
QPushButton[kind="rating"] { min-height: 46px; padding: 0 6px; }
QPushButton[kind="rating"]:focus { border: 1px dashed $grey; }
QPushButton[kind="rating"]:checked { background: $tint; color: $teal; border: 2px solid $teal;
    min-height: 44px; padding: 0 5px; }
QPushButton[kind="rating"]:checked:focus { border: 2px dashed $teal; }
QPushButton[kind="key"] { min-width: 32px; max-width: 32px; min-height: 26px; padding: 0;
    color: $grey; }
QPushButton[kind="weekday"] { padding: 0 6px; min-width: 26px; min-height: 26px;
    color: $grey; font-size: ${small}pt; }
QPushButton[kind="weekday"]:checked { color: $teal; background: $tint; border-color: $teal; }
QPushButton[kind="weekday"]:focus { border: 2px solid $teal; padding: 0 5px; min-height: 24px; }
QPushButton[kind="key"]:checked { color: $teal; background: $tint; border-color: $teal;
    font-weight: 600; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: $surface;
    color: $ink; border: 1px solid $line; border-radius: ${radius}px; padding: 0 8px;
    min-height: 30px; selection-background-color: $fill; selection-color: $on_fill;
    placeholder-text-color: $grey; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QAbstractSpinBox:hover {
    border-color: $edge; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 1px solid $teal; }
QLineEdit[kind="search"] { background: $ground; padding-left: 4px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"],
QAbstractSpinBox[wrong="true"] { border: 1px solid $red; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    color: $grey; background: $ground; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url($arrow); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; outline: none;
    selection-background-color: $tint; selection-color: $ink; padding: 4px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 16px;
    background: transparent; }
QAbstractSpinBox::up-arrow { image: url($arrow_up); width: 9px; height: 9px; }
QAbstractSpinBox::down-arrow { image: url($arrow); width: 9px; height: 9px; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox:focus, QRadioButton:focus { color: $teal; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator { width: 14px; height: 14px;
    background: $surface; border: 1px solid $grey; border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus,
QRadioButton::indicator:focus { border-color: $teal; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: $fill;
    border-color: $fill; image: url($check); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $fill; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $ground;
    border-color: $line; }

QTreeView, QTableView { background: $ground; border: none; outline: none;
    show-decoration-selected: 1; }
QTreeView[kind="surface"], QTableView[kind="surface"] { background: $surface; }
QTreeView::item, QTableView::item { border: none; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: $grey; font-size: ${detail}pt;
    border: none; border-bottom: 1px solid $line; padding: 0 10px; min-height: 29px; }
QHeaderView::section:hover { color: $ink; }
QHeaderView::up-arrow, QHeaderView::down-arrow { width: 0; height: 0; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $empty; border-radius: 4px; min-height: 32px; min-width: 32px;
    margin: 1px; }
QScrollBar::handle:hover { background: $grey; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: $surface; color: $ink; border-bottom: 1px solid $line; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: $tint; color: $ink; }
QMenu { background: $surface; color: $ink; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $tint; color: $ink; }
QMenu::item:disabled { color: $grey; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QProgressBar { background: $line; border: none; border-radius: 4px; max-height: 8px;
    min-height: 8px; text-align: center; }
QProgressBar::chunk { background: $fill; border-radius: 4px; }
QListWidget { background: $surface; border: none; outline: none; }
QListWidget::item { padding: 0 8px; min-height: 34px; border-radius: 4px; }
QListWidget::item:selected { background: $tint; color: $ink; }
QFrame[kind="finder"] { background: $surface; border: 1px solid $line;
    border-radius: ${radius}px; }
QDialog { background: $surface; }
QFrame[kind="calendar"] { background: $surface; border: 1px solid $line; }
QCalendarWidget QWidget { background: $surface; alternate-background-color: $surface; }
QCalendarWidget QToolButton { background: transparent; border: 1px solid transparent; color: $ink;
    padding: 4px 6px; border-radius: 4px; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QToolButton:focus { border-color: $teal; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView { background: $surface; border: none; outline: none;
    selection-background-color: $fill; selection-color: $on_fill; }
QCalendarWidget QAbstractItemView:disabled { color: $grey; }
""")


def stylesheet(colours: Colours) -> str:
    """The style sheet in these colours; arrows are files because Qt takes no other."""
    from dataclasses import asdict

    icons = RESOURCES / "icons"
    return _SHEET.substitute(
        asdict(colours),
        text=TEXT_PT,
        small=SMALL_PT,
        detail=DETAIL_PT,
        heading=HEADING_PT,
        title=TITLE_PT,
        radius=RADIUS,
        check=(icons / "drawn" / _check(colours)).as_posix(),
        arrow=(icons / "drawn" / "arrow-down.svg").as_posix(),
        arrow_up=(icons / "drawn" / "arrow-up.svg").as_posix(),
    )


def _check(colours: Colours) -> str:
    return "check-white.svg" if colours.on_fill == PAPER else "check-dark.svg"
