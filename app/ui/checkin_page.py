"""The kiosk: greets enrolled people as they look at the camera, and offers another way in."""

from __future__ import annotations

import secrets
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from app.core.checkin import Challenged
from app.core.hours import next_opening
from app.core.quality import Defect
from app.core.visit import Blocked, Known, Now, Screen, Visit
from app.ui.kiosk_site import Passages, found_names, local_time, site_of
from app.ui.widgets import kiosk_screens, kiosk_words
from app.ui.widgets.kiosk_frame import KioskFrame
from app.ui.widgets.operator_lock import OperatorLock
from app.ui.widgets.steady import Steady

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QHideEvent, QShowEvent

    from app.core.challenge import Move
    from app.core.face import Analysis, Frame
    from app.core.gallery import Gallery
    from app.core.remote import Answer
    from app.core.validity import Validity
    from app.core.visit import Last, News, Way
    from app.settings import Settings
    from app.store.tries import Tried
    from app.ui.theme import Appearance

_PIN_DIGITS = 6, 12
"""Fewest and most digits of a personal PIN."""

_HANDS = {Screen.PIN, Screen.CODE, Screen.NAME, Screen.HELP, Screen.DISPUTED}
"""Screens that go on when somebody was enrolled or erased meanwhile."""

_LOOKING = {Screen.ATTRACT, Screen.LOOK}
_NOBODY = {Screen.ATTRACT, Screen.CLOSED, Screen.COOLING, Screen.OUT_OF_ORDER}
_PAUSE_S = 3.0
"""Time without a touch after which the next one in a queue has come."""

_NO_OTHER_WAY = {Screen.HELP, Screen.CLOSED}


class CheckInPage(KioskFrame):
    """Live picture, one sentence, one line of detail, and what hands need; dark, but a lamp in the dark.

    Signals:
        happened(News): What came of a visit, once each; see `app.core.visit`.
        screen_changed(Screen): Another screen is shown.
        pin_entered(str, tuple): A PIN was typed, and whose it may be; `show_tried` answers.
        code_shown(str): A QR code was held before the camera; `show_tried` answers.
        operator_pin_entered(str): The operator's PIN was typed; `show_operator_tried` answers.
        test_wanted(str): The operator tests "command" or "webhook"; `show_test` answers.
        language_chosen(str): A visitor's language; empty for the operator's again.
        left(): The operator leaves the kiosk.
    """

    happened = Signal(object)
    screen_changed = Signal(object)
    pin_entered = Signal(str, object)
    code_shown = Signal(str)
    operator_pin_entered = Signal(str)
    test_wanted = Signal(str)
    language_chosen = Signal(str)
    left = Signal()

    def __init__(  # noqa: PLR0913 - what it shows, and chance and time for tests
        self,
        look: Appearance,
        newest: Callable[[], Frame | None],
        settings: Settings,
        *,
        now: Callable[[], datetime] = local_time,
        clock: Callable[[], float] = time.monotonic,
        choose: Callable[[Sequence[Move]], Move] = secrets.choice,
    ) -> None:
        super().__init__(look, newest, settings, clock)
        self._settings = settings
        self._now_at, self._now_s = now, clock
        self._names: Mapping[str, str] = {}
        self._passages = Passages({})
        self._site = site_of(settings, choose)
        self._visit = Visit(since_s=clock())
        self._said = Steady(kiosk_words.attract())
        self._shown_code, self._is_code_unknown, self._has_chosen_language = "", False, False
        self.lock = OperatorLock(self.side, self.clock, clock)
        self._timer = QTimer(self, interval=250)
        self._timer.timeout.connect(self.pass_time)
        self._connect()
        self._show()

    # ------------------------------------------------------------------------------ what is known outside

    @property
    def showing(self) -> Screen:
        """Which screen is shown."""
        return self._visit.screen

    @property
    def visit(self) -> Visit:
        """What is known of whoever is there."""
        return self._visit

    @property
    def caption(self) -> str:
        """What can be read now, as it is spoken."""
        return self.side.panel.accessibleName()

    @Slot(object, object)
    def show_everybody(
        self,
        gallery: Gallery,
        names: Mapping[str, str],
        passages: Mapping[str, Last] | None = None,
        blocked: frozenset[frozenset[str]] = frozenset(),
        validity: Mapping[str, Validity] | None = None,
    ) -> None:
        """Search this gallery from now on; a name that is not in it any more is gone at once."""
        self._names, self._passages = dict(names), Passages(passages or {})
        site, rules = self._site, replace(self._site.rules, blocked=blocked)
        site = replace(site, gallery=gallery, passages=self._passages.last, rules=rules)
        self._site = replace(site, validity=validity or {})
        known = self._visit.known or self._visit.checkin.named
        if self._visit.screen in _HANDS if known is None else known.subject_id in self._names:
            self._show()
        else:
            self._take(self._visit.over(self._site, self._now()))

    @Slot(object)
    def show_analysis(self, analysis: Analysis) -> None:
        """Take one more look at whoever is there."""
        self.camera.show_analysis(analysis)
        if self.lock.is_open:
            self.pass_time()
            return
        self._take(self._visit.looked(analysis, self._site, self._now()))
        if self._visit.screen is Screen.CODE and analysis.codes and analysis.codes[0] != self._shown_code:
            self._shown_code = analysis.codes[0]
            self.code_shown.emit(self._shown_code)
        self.light(is_dark=kiosk_screens.advice(self._visit) is Defect.TOO_DARK)

    @Slot(str)
    def show_camera_state(self, sentence: str) -> None:
        """Say that the camera is out of order; an empty sentence says that it delivers again."""
        self._take(self._visit.camera(self._site, self._now(), works=not sentence))

    @Slot(object, object)
    def show_answer(self, asked_ns: int, answer: Answer | None) -> None:
        """Take a backend's answer to who is there, None for none; whoever was erased here is nobody."""
        if answer is not None and answer.subject_id not in self._names:
            answer = replace(answer, subject_id="")
        self._take(self._visit.told_who(asked_ns, answer))

    @Slot(object)
    def show_tried(self, tried: Tried) -> None:
        """Take the answer to a PIN or a code."""
        if self._visit.screen not in {Screen.PIN, Screen.CODE}:
            return
        way: Way = "pin" if self._visit.screen is Screen.PIN else "code"
        if tried.subject_id is not None and tried.subject_id in self._names:
            known = Known(tried.subject_id, way)
            self._take(self._visit.recognised(known, self._site, self._now()))
        elif way == "code":
            self._is_code_unknown = True
            self._show()
        else:
            self.lock.say(tried, self._now_at())

    @Slot(object)
    def show_operator_tried(self, tried: Tried) -> None:
        """Take the answer to the operator's PIN."""
        self.lock.answer(tried, self._now_at())

    @Slot()
    def show_failed_try(self) -> None:
        """Begin again: a PIN or code could not be checked, and the operator has been told why."""
        if self.lock.is_open or self._visit.screen in {Screen.PIN, Screen.CODE}:
            self._go_back()

    @Slot()
    def pass_time(self) -> None:
        """Let everything go whose time is over; called by a timer while the page can be seen."""
        if self.lock.is_open:
            self.lock.pass_time()
            self.tell_time(self._now_at())
            return
        now = self._now()
        self._site = replace(self._site, opens_at=next_opening(self._settings.kiosk.opening, now.at))
        self._take(self._visit.passed(self._site, now))
        if self._visit.screen in _NOBODY:
            self._end_language(self._site.idle_s)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with nobody."""
        super().showEvent(event)
        self._take(self._visit.over(self._site, self._now()))
        self._timer.start()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is one
        self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget whoever was there."""
        super().hideEvent(event)
        self._timer.stop()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # there is one
        self.lock.close()
        nobody = Visit(since_s=self._now_s(), is_broken=self._visit.is_broken)
        self._take(nobody.over(self._site, self._now()))
        self._end_language()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note every touch: a screen that is used does not go back."""
        if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.TouchBegin}:
            self._visit = self._visit.touched(self._now())
            self.lock.touched()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    # ------------------------------------------------------------------------------ what people press

    @Slot()
    def _act(self) -> None:
        """The panel's first button."""
        match self._visit.screen:
            case Screen.DIRECTION:
                self._take(self._visit.directed("in", self._site, self._now()))
            case Screen.WELCOME | Screen.ALREADY:
                self._take(self._visit.other_direction(self._site, self._now()))
            case _:
                self._take(self._visit.over(self._site, self._now()))

    @Slot()
    def _act_second(self) -> None:
        """The panel's second button."""
        if self._visit.screen is Screen.DIRECTION:
            self._take(self._visit.directed("out", self._site, self._now()))
        else:
            self._take(self._visit.disputed(self._now()))

    @Slot(str)
    def _choose_way(self, way: str) -> None:
        self._shown_code, self._is_code_unknown = "", False
        self._take(self._visit.chose(way, self._now()))

    @Slot()
    def _go_back(self) -> None:
        if self.lock.is_open:
            self.lock.close()
        self._take(self._visit.over(self._site, self._now()))

    @Slot(str)
    def _type_pin(self, pin: str) -> None:
        self.side.pad.busy()
        if self.lock.is_open:
            self.operator_pin_entered.emit(pin)
        elif self._visit.screen is Screen.PIN:
            self.pin_entered.emit(pin, self._visit.among)

    @Slot(str)
    def _search(self, text: str) -> None:
        self.side.search.show_found(found_names(self._names, text))

    @Slot(str)
    def _choose_name(self, subject_id: str) -> None:
        self._take(self._visit.found_by_name(subject_id, self._now()))

    @Slot(str)
    def _choose_language(self, code: str) -> None:
        self._has_chosen_language = True
        self._visit = self._visit.touched(self._now())
        self.language_chosen.emit(code)

    def _end_language(self, unless_touched_s: float = 0.0) -> None:
        """Speak the operator's language again, unless somebody is pressing buttons."""
        if self._has_chosen_language and self._now_s() - self._visit.touched_s >= unless_touched_s:
            self._has_chosen_language = False
            self.language_chosen.emit("")

    @Slot()
    def _open_lock(self) -> None:
        self._take(self._visit.over(self._site, self._now()))
        self.lock.open()

    # ------------------------------------------------------------------------------ one step, and its picture

    def _now(self) -> Now:
        return Now(self._now_s(), self._now_at())

    def _take(self, visit: Visit) -> None:
        """Go on with a visit, and tell what came of it."""
        before, self._visit = self._visit.screen, visit.told()
        for news in visit.news:
            self._note(news)
            self.happened.emit(news)
        if visit.screen is not before:
            self._turn_page(visit.screen)
            if visit.screen is Screen.ATTRACT:
                self.setFocus()  # nobody sees which button the one before pressed
            if visit.screen in _LOOKING and before not in {*_LOOKING, Screen.CHALLENGE, Screen.NOT_SURE}:
                self._end_language(unless_touched_s=_PAUSE_S)
        self._show()
        if visit.screen is not before:
            self.screen_changed.emit(visit.screen)

    def _note(self, news: News) -> None:
        """Remember what the next visit is decided by."""
        self._passages.note(news, self._now_at())
        if isinstance(news, Blocked):
            rules = self._site.rules
            rules = replace(rules, blocked=rules.blocked | {frozenset(news.subject_ids)})
            self._site = replace(self._site, rules=rules)

    def _turn_page(self, screen: Screen) -> None:
        """Show what a screen needs beside the picture."""
        if self.lock.is_open:
            return
        self.camera.setVisible(screen is not Screen.NAME)  # the keys need the room
        match screen:
            case Screen.PIN:
                asked = kiosk_screens.pin_asked(self._visit)
                self.side.pad.ask(asked.headline, asked.detail, *_PIN_DIGITS)
                self.side.setCurrentWidget(self.side.pad)
            case Screen.NAME:
                self.side.search.ask()
                self.side.setCurrentWidget(self.side.search)
            case Screen.QUESTION:
                kiosk = self._settings.kiosk
                self.side.question.ask(kiosk.question, kiosk.choices)
                self.side.setCurrentWidget(self.side.question)
            case _:
                self.side.setCurrentWidget(self.side.panel)

    def _show(self, *, at_once: bool = False) -> None:
        now, screen = self._now(), self._visit.screen
        self.tell_time(now.at)
        known = self._visit.known
        name = self._names.get(known.subject_id, "") if known else ""
        calls = bool(self._settings.actions.webhook_url)
        wanted = kiosk_screens.said(self._visit, self._site, now, name, is_help_called=calls)
        if screen is Screen.CODE and self._is_code_unknown:
            wanted = kiosk_words.unknown_code()
        has_button = self._said.shown.action or self._said.shown.second_action
        if screen is not Screen.LOOK or has_button or at_once:
            self._said.at_once(wanted)
        else:
            self._said.after(wanted, now.s)
        self.side.panel.say(self._said.shown, offers_help=screen not in _NO_OTHER_WAY)
        #: Over the place of the live picture; the operator's details are in the log
        self.camera.show_notice(self.tr("No picture from the camera") if self._visit.is_broken else "")
        outcome = self._visit.checkin.outcome
        self.show_challenge(outcome if isinstance(outcome, Challenged) else None)
        self.camera.fill_rim(*kiosk_screens.rim(self._visit))

    # ------------------------------------------------------------------------------ how it is built

    def _connect(self) -> None:
        side = self.side
        side.panel.acted.connect(self._act)
        side.panel.second_acted.connect(self._act_second)
        side.panel.way_wanted.connect(self._choose_way)
        side.back.connect(self._go_back)
        side.pad.entered.connect(self._type_pin)
        side.search.searched.connect(self._search)
        side.search.chosen.connect(self._choose_name)
        side.question.answered.connect(lambda text: self._take(self._visit.answered(text, self._now())))
        side.operator.tested.connect(self.test_wanted)
        side.operator.back.connect(self._go_back)
        side.operator.leave.connect(self.left)
        self.languages.chosen.connect(self._choose_language)
        self.lock.wanted.connect(self._open_lock)
        self.lock.closed.connect(lambda: self._turn_page(self._visit.screen))
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._open_lock, context=context)

    def _write(self) -> None:
        self.write_frame()
        self.lock.write()
        if self._visit.screen is Screen.PIN and not self.lock.is_open:
            asked = kiosk_screens.pin_asked(self._visit)
            self.side.pad.reword(asked.headline, asked.detail)
        self._show(at_once=True)
