"""NEC ID v1.1: extract, verify and search. Nothing of a probe is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Depends
from starlette.requests import Request  # noqa: TC002 - FastAPI reads the annotations of routes
from starlette.responses import JSONResponse, Response

from app.core.scores import NEC_ID_THRESHOLD, nec_id_score
from app.hub import people
from app.protocols import nec_id_answers as answers
from app.protocols import nec_id_requests as requests
from app.protocols.nec_id_requests import VerifySubject
from app.server.auth import Caller, Entry, optional_application, signed, with_application
from app.server.nec_id_pictures import comparable, faces_of
from app.server.nec_id_refusals import asked, forbidden, missing
from app.server.nec_id_tags import tag_ids

if TYPE_CHECKING:
    from app.server.hub import Hub

router = APIRouter()


@router.post("/v1.1/face/extract")
def extract(request: Request, _: Annotated[Caller, Depends(signed)]) -> Response:
    """Describe the faces of a picture; whatever API key comes along does not matter."""
    hub: Hub = request.app.state.hub
    wanted = asked(request, requests.extract)
    seen = faces_of(hub.engine, wanted.faces, wanted.limit)
    return JSONResponse(answers.extracted(face.attributes for face in seen))


@router.post("/v1.1/face/verify")
def verify(request: Request, entry: Annotated[Entry | None, Depends(optional_application)]) -> Response:
    """Compare two faces, or a face with a subject, for which an API key is needed."""
    hub: Hub = request.app.state.hub
    wanted = asked(request, requests.verify)
    subject_id = None
    if isinstance(wanted, VerifySubject):
        if entry is None:
            raise forbidden()
        subject_id = wanted.subject_id
        score = _score_of_subject(hub, entry, wanted)
    else:
        face = comparable(hub.engine, wanted.face, only_one=True)
        probe = comparable(hub.engine, wanted.probe, only_one=True)
        score = hub.galleries.compare(face.template.embedding, probe.template.embedding)
    shown = None if score is None else nec_id_score(score, hub.galleries.threshold)
    if shown is None or shown < NEC_ID_THRESHOLD:
        raise missing("Not verified.")
    return JSONResponse(answers.verified(shown, subject_id))


@router.post("/v1.1/face/search")
def search(request: Request, entry: Annotated[Entry, Depends(with_application)]) -> Response:
    """Find the events that are most like a probe.

    Of several faces the nearest is searched for: the contract refuses several where it means to, on
    enrollment and on verification, and a search from a camera must stand people in the background.
    """
    hub: Hub = request.app.state.hub
    wanted = asked(request, requests.search)
    with hub.database.reading() as session:
        tags = tag_ids(session, entry.gallery.id, wanted.tags)
    probe = comparable(hub.engine, wanted.probe, only_one=False)
    threshold = hub.galleries.threshold
    matches = hub.galleries.search(
        entry.gallery.id,
        probe.template.embedding,
        count=wanted.limit,
        tag_ids=frozenset(tags) or None,  # an empty list filters nothing, as if it were absent
        least=0.0,  # the scale of the answers is coarser; on it is seen what reaches the threshold
    )
    ranked = [
        (match.person_public_id, match.face_public_id, nec_id_score(match.score, threshold))
        for match in matches
    ]
    ranked = [event for event in ranked if event[2] >= wanted.threshold]
    if not ranked:
        raise missing("No candidate.")
    return JSONResponse(answers.found(ranked, probe.attributes))


def _score_of_subject(hub: Hub, entry: Entry, wanted: VerifySubject) -> float | None:
    """Return the score of the subject's best event; None if nobody of that id may pass."""
    probe = comparable(hub.engine, wanted.probe, only_one=True)
    with hub.database.reading() as session:
        person = people.by_public_id(session, entry.gallery.id, wanted.subject_id)
    if person is None:
        return None
    return hub.galleries.verify(entry.gallery.id, probe.template.embedding, person.id)
