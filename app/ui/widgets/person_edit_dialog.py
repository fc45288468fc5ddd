"""Changes what is written down about a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from app.ui.widgets.parts import column
from app.ui.widgets.person_dialog import PersonDialog
from app.ui.widgets.person_form import PersonForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.core.person import PersonDetails
    from app.ui.theme import Appearance

translate = QCoreApplication.translate


class PersonEditDialog(PersonDialog):
    """The desk's form with what is known already.

    Signals:
        saved(PersonDetails): This is to be written down in place of what was there.
    """

    saved = Signal(object)

    def __init__(self, look: Appearance, details: PersonDetails, parent: QWidget | None = None) -> None:
        #: Title of a window: change what is written down about a person
        title = translate("PersonEditDialog", "Edit {name}").format(name=details.name)
        #: Button: keep what was changed about a person
        super().__init__(look, title, translate("PersonEditDialog", "&Save"), 640, 620, parent)
        #: Question above name and identifier of somebody who is enrolled already
        self.form = PersonForm(look, translate("PersonEditDialog", "What is known of them?"))
        column(self._body).addWidget(self.form)
        self.form.show_details(details)
        self.form.entered.connect(self._save)
        self.action.clicked.connect(self._save)
        self.form.focus()

    def _save(self) -> None:
        if not self.form.is_valid:
            self.form.show_missing()
            return
        self.wait()
        self.saved.emit(self.form.details)
