"""Offers the receipt of an erasure; whoever does not save it then has none."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app.core.roles import Act
from app.ui import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlite_utils import Database

    from app.store.erasure import Receipt
    from app.ui.background import Background
    from app.ui.session import Session

# ruff: noqa: PLC0415 - app.store is imported on the store thread, after the first window


class GalleryReceipt(QObject):
    """Writes receipts into a file that the operator names; they are kept as long as that is offered."""

    def __init__(self, session: Session, background: Background[Database]) -> None:
        super().__init__(session)
        self._session, self._background = session, background

    def offer(self, receipts: Sequence[Receipt]) -> None:
        """Say that people were erased, with a button that saves the receipts."""
        #: Notice with a button "Receipt…"; {people} is "3 people"
        text = self.tr("{people} erased for good. The receipt can be saved now, not later.")
        self._offer(text.format(people=words.people(len(receipts))), receipts)

    def save(self, receipts: Sequence[Receipt], path: Path) -> None:
        """Write receipts into a new file; if that fails, it can be tried again."""

        def call(_db: Database) -> None:
            from app.store import erasure

            erasure.write(receipts, path)

        def then(_none: None) -> None:
            #: Notice; {file} is the name of a file
            text = self.tr("The receipt was written to {file}.")
            self._session.tell(self._session.window.show_notice, text.format(file=path.name))

        def failed(error: object) -> None:
            self._session.tell(self._offer, str(error), receipts)

        self._background.run(call, then, failed)

    def _offer(self, sentence: str, receipts: Sequence[Receipt]) -> None:
        #: Button in a notice: save the receipt of an erasure as a file
        caption = self.tr("&Receipt…")
        ask = self._session.window.permissions.if_allowed(Act.ERASE, self._ask)
        self._session.window.show_offer_next(sentence, caption, lambda: ask(receipts))

    def _ask(self, receipts: Sequence[Receipt]) -> None:
        #: Title of the window in which it is chosen where the receipt of an erasure is written
        title = self.tr("Save the receipt")
        #: Kind of file that is written
        kind = self.tr("Text (*.txt)")
        name = f"erasure-receipt-{receipts[0].erased_at:%Y-%m-%d}.txt"
        # a file that is there may be the receipt of somebody else: it is refused, and never replaced
        options = QFileDialog.Option.DontConfirmOverwrite
        gallery = self._session.window.gallery
        path, _kind = QFileDialog.getSaveFileName(gallery, title, name, kind, options=options)
        if path:
            self.save(receipts, Path(path))
        else:
            self.offer(receipts)
