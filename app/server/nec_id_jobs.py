"""NEC ID v1.1: bulk registration of files that lie in the drop folder. `app.server.jobs` does the work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Depends
from starlette.requests import Request  # noqa: TC002 - FastAPI reads the annotations of routes
from starlette.responses import JSONResponse, Response

from app.hub import jobs
from app.hub.refusals import Invalid
from app.protocols import nec_id_answers as answers
from app.protocols import nec_id_requests as requests
from app.protocols.nec_id_errors import Code, Error
from app.server.auth import Entry, with_application
from app.server.nec_id_refusals import answered, asked, missing, refused
from app.server.nec_id_tags import tag_ids

if TYPE_CHECKING:
    from app.hub.values import JobRecord
    from app.server.hub import Hub

router = APIRouter()

Entered = Annotated[Entry, Depends(with_application)]


@router.post("/v1.1/jobs/bulkregister")
def bulk_register(request: Request, entry: Entered) -> Response:
    """Take on a job; each of its files becomes a subject, or a record says why not."""
    hub: Hub = request.app.state.hub
    files = asked(request, requests.bulk)
    if hub.drop_folder is None:
        raise refused(Error(Code.INVALID_REQUEST, "This server has no folder for bulk registration."))
    names = tuple(dict.fromkeys(name for file in files for name in file.tags))
    with answered(), hub.database.writing() as session:
        tag_ids(session, entry.gallery.id, names)
        registrations = [(file.filename, file.tags) for file in files]
        batch_id = jobs.create(session, entry.gallery.id, entry.application.id, registrations, hub.now())
    return JSONResponse({"batchId": batch_id})


@router.get("/v1.1/jobs/bulkregister/{batch_id}")
@router.get("/v1.1/jobs/bulkregister/{batch_id}/")
def bulk_progress(request: Request, entry: Entered, batch_id: str) -> Response:
    """Show what became of the files, at most 1000 on a page; the vendor's SDKs name the page in the query."""
    return _progress(request.app.state.hub, entry, batch_id, request.query_params.get("pagingId", ""))


@router.get("/v1.1/jobs/bulkregister/{batch_id}/{paging_id}")
def bulk_progress_page(request: Request, entry: Entered, batch_id: str, paging_id: str) -> Response:
    """Show a further page; one named in the query as well is the same."""
    return _progress(request.app.state.hub, entry, batch_id, paging_id)


def _progress(hub: Hub, entry: Entry, batch_id: str, after: str) -> Response:
    with hub.database.reading() as session:
        try:
            found = jobs.progress(session, entry.gallery.id, batch_id, after, requests.MOST_ROWS)
        except Invalid as error:  # no page of this batch: as little there as a batch that never was
            raise missing(str(error)) from error
    if found is None:
        raise missing("There is no such batch.")
    records, next_key = found
    return JSONResponse(answers.progress(batch_id, [_shown(record) for record in records], next_key))


def _shown(record: JobRecord) -> dict[str, object]:
    return answers.bulk_record(
        record.public_id,
        filename=record.filename,
        attempts=record.attempts,
        is_processed=record.is_processed,
        reason=record.reason,
        subject_id=record.subject_id,
        event_id=record.event_id,
        attributes_json=record.attributes,
    )
