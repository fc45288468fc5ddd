"""Face AiDee: every operation of face-aidee.md below a project, and the list of projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.protocols import face_aidee_client as wire
from app.sync.backend import Gone

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.protocols.face_aidee import NewFace, NewUser, Probe, UserChange
    from app.protocols.face_aidee_client import Face, Project, Recognised
    from app.sync.face_aidee_session import Session

    Reader = Callable[[object], Recognised | None]

DEFAULT_PATH = "/api/v1"


class FaceAidee:
    """A project of Face AiDee. Each call may raise `BackendError`; what is not there raises `Gone`."""

    def __init__(self, session: Session, project_id: int) -> None:
        self._session = session
        self._project_id = project_id
        self._project = f"/projects/{project_id}"

    @property
    def project_id(self) -> int:
        """Which project it is."""
        return self._project_id

    @property
    def clock_offset_s(self) -> float:
        """What the backend's clock is ahead of ours."""
        return self._session.clock_offset_s

    def sign_in(self) -> None:
        """Get a new token."""
        self._session.sign_in()

    def sign_out(self) -> None:
        """Have the token refused from now on."""
        self._session.sign_out()

    def close(self) -> None:
        """End what runs, from any thread."""
        self._session.close()

    def list_projects(self) -> tuple[Project, ...]:
        """Return the account's projects, this one and others."""
        return self._session.ask("GET", "/projects", wire.projects, changes=False)

    # ----------------------------------------------------------------------------- users

    def create_user(self, user: NewUser) -> int:
        """Make a user without a face and return its id; sent again, it makes another."""
        body = wire.new_user_body(user)
        return self._session.ask("POST", f"{self._project}/users", wire.made_id, body=body, changes=True)

    def change_user(self, user_id: int, to: UserChange) -> None:
        """Change a user; the status cannot be changed."""
        self._session.tell("PATCH", self._user(user_id), body=wire.user_change_body(to))

    def delete_user(self, user_id: int) -> None:
        """Delete a user with all faces."""
        self._session.tell("DELETE", self._user(user_id))

    # ----------------------------------------------------------------------------- faces

    def list_faces(self, user_id: int) -> tuple[Face, ...]:
        """Return a user's faces."""
        return self._session.ask("GET", self._faces(user_id), wire.faces, changes=False)

    def create_face(self, user_id: int, face: NewFace) -> int:
        """Give a user a face and return its id; sent again, it gives another."""
        body = wire.new_face_body(face)
        return self._session.ask("POST", self._faces(user_id), wire.made_id, body=body, changes=True)

    def delete_all_faces(self, user_id: int) -> None:
        """Delete all faces of a user, who stays."""
        self._session.tell("DELETE", self._faces(user_id))

    def read_face(self, user_id: int, face_id: int) -> bytes | None:
        """Return the picture of a face; None if it was not kept."""
        return self._session.ask("GET", self._face(user_id, face_id), wire.image, changes=False)

    def replace_face(self, user_id: int, face_id: int, face: NewFace) -> None:
        """Put another picture in the place of a face; its id stays."""
        self._session.tell("PATCH", self._face(user_id, face_id), body=wire.new_face_body(face))

    def delete_face(self, user_id: int, face_id: int) -> None:
        """Delete a face; the user stays, and is recognised by no other."""
        self._session.tell("DELETE", self._face(user_id, face_id))

    # ----------------------------------------------------------------------- recognition

    def check_in(self, probe: Probe) -> Recognised | None:
        """Recognise and record; None for nobody. Sent again, it records a second visit."""
        return self._recognised("check-in", probe, wire.checked_in, changes=True)

    def search(self, probe: Probe) -> Recognised | None:
        """Recognise without a record; None for nobody."""
        return self._recognised("_search", probe, wire.found, changes=False)

    def _recognised(self, name: str, probe: Probe, read: Reader, *, changes: bool) -> Recognised | None:
        path, body = f"{self._project}/{name}", wire.probe_body(probe)
        try:
            return self._session.ask("POST", path, read, body=body, changes=changes)
        except Gone:
            return None

    def _user(self, user_id: int) -> str:
        return f"{self._project}/users/{user_id}"

    def _faces(self, user_id: int) -> str:
        return f"{self._user(user_id)}/faces"

    def _face(self, user_id: int, face_id: int) -> str:
        return f"{self._faces(user_id)}/{face_id}"
