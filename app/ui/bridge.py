"""The one way from worker threads into the window: signals that Qt delivers on the GUI thread."""

from PySide6.QtCore import QObject, Signal


class Bridge(QObject):
    """Signals that worker threads emit; workers get a bound `emit` and know no Qt.

    Signals:
        analysed(Analysis): The newest analysis.
        failed(AppError): Something around the program failed; the message is for the operator.
        camera_state(CameraState): The camera opened, or why there is no picture.
        notice(str): A sentence for the operator.
        mirror_changed(): How a backend stands may be different now.
    """

    analysed = Signal(object)
    failed = Signal(object)
    camera_state = Signal(object)
    notice = Signal(str)
    mirror_changed = Signal()
