"""A month of edits without a network: how fast they drain to a hub that runs as a process of its own."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from app import bootstrap
from app.core.person import PersonDetails
from app.hub import accounts, changes, crowd, galleries, identifiers, organisations
from app.hub.database import open_hub
from app.hub.values import Template
from app.server.engine import MODEL
from app.store import backends, mirrors, outbox, subjects
from app.store.cipher import transaction
from app.store.database import close, open_database
from app.store.details import change_details, details
from app.store.mirrors import MirroredFace, MirroredPerson, MirrorState
from app.sync import connect
from app.sync.push import Went, push_next
from app.sync.settle import Settler
from tests.e2e import hub_server
from tests.e2e.mirror_hub import FACE_AIDEE, NEC_ID, PANEL
from tests.server import aidee_site, nec_id_site
from tests.store.values import EMBEDDERS, KEY, enroll_someone, reference

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlite_utils import Database

    from app.hub.database import HubDatabase

EVERYTHING = bool(os.environ.get("VESTIBULE_ALL"))
PASSWORD = "long enough"  # noqa: S105 - of an account that lives as long as a test
AT_ONCE = 1000

pytestmark = pytest.mark.timeout(3600)


@dataclass(frozen=True)
class Month:
    """What happened meanwhile: edits of so many people, and the shares of those who came and went."""

    people: int
    edits: int
    gone: float = 0.05
    new: float = 0.02
    another_picture: float = 0.01


SCRIPTED = {FACE_AIDEE: Month(10_000, 20_000), NEC_ID: Month(3000, 6000), PANEL: Month(3000, 6000)}
REAL = {FACE_AIDEE: Month(10_000, 20_000), NEC_ID: Month(300, 600), PANEL: Month(1000, 2000)}
if not EVERYTHING:
    SCRIPTED = {FACE_AIDEE: Month(30, 40)}


# ---------------------------------------------------------------------------- the hub's side


@dataclass(frozen=True)
class Gallery:
    """A gallery of the hub, and what a client of one kind is given."""

    number: int
    options: dict[str, str]
    secrets: dict[str, str]


def filled(database: HubDatabase, kind: str, people: int) -> Gallery:
    """Make a gallery with people who have one face each."""
    now = datetime.now(UTC)
    with database.writing() as session:
        owner = organisations.add(session, "Site", now)
        keys = organisations.issue_key(session, owner.id, now)
        made, application = galleries.create(
            session, owner.id, name="Staff", description="", size=2 * people, minimum_quality=0.45, now=now
        )
        panel = made.id if kind == PANEL else None
        accounts.add(session, owner.id, username="ann", password=PASSWORD, panel_gallery_id=panel, now=now)
    for start in range(0, people, AT_ONCE):
        numbers = range(start, min(start + AT_ONCE, people))
        with database.writing() as session:
            templates = [Template(nec_id_site.embedding(number), 0.9, MODEL) for number in numbers]
            crowd.enroll(session, made.id, templates, now)
    if kind == PANEL:
        with database.writing() as session:
            for face in changes.since(session, made.id, 0).faces:
                uid = identifiers.create(
                    session,
                    made.id,
                    owner_name="P",
                    owner_type="owner",
                    kind="face_id",
                    lock="first",
                    now=now,
                )
                identifiers.attach(session, uid, face.person_id)
    given: dict[str, tuple[dict[str, str], dict[str, str]]] = {
        NEC_ID: (
            {"access_key": keys.access_key},
            {"secret_key": keys.secret_key, "api_key": application.api_key},
        ),
        FACE_AIDEE: ({"project": str(made.id)}, {}),
        PANEL: ({"username": "ann"}, {"password": PASSWORD}),
    }
    return Gallery(made.id, *given[kind])


def ids_there(database: HubDatabase, kind: str, gallery: int) -> list[tuple[str, str]]:
    """Return person and face of everybody there, in the order in which they were made."""
    with database.reading() as session:
        faces = sorted(changes.since(session, gallery, 0).faces, key=lambda one: one.face_id)
        uids = {one.person_id: str(one.uid) for one in identifiers.everything(session, gallery)}
    match kind:
        case "nec-id":
            return [(one.person_public_id, one.face_public_id) for one in faces]
        case "face-aidee":
            return [(str(one.person_id), str(one.face_id)) for one in faces]
        case _:
            return [(uids[one.person_id], uids[one.person_id]) for one in faces]


@contextmanager
def scripted(data: Path) -> Iterator[str]:
    """Serve from a folder with a scripted engine; the value is the address."""
    command = [sys.executable, "-m", "tests.e2e.scripted_hub", str(data)]
    with subprocess.Popen(
        command, cwd=hub_server.ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        yield process.stdout.readline().strip()
        process.stdin.close()
        assert process.wait(30) == 0


@contextmanager
def real(data: Path) -> Iterator[str]:
    with hub_server.serving(data) as hub:
        yield hub.url


# ---------------------------------------------------------------------------- the kiosk's side


@dataclass
class Kiosk:
    """A data folder, and what became of whom while there was no network."""

    db: Database
    backend_id: int
    picture: Callable[[int], bytes]
    rng: random.Random
    became: dict[str, str]

    def enroll(self, number: int) -> str:
        details = PersonDetails(f"P{number} Example", tags=("staff",))
        taken = [reference(sample=self.picture(number))]
        return enroll_someone(self.db, details=details, references=taken, now=datetime.now(UTC))

    def live_a_month(self, month: Month, people: list[str]) -> Counter[str]:
        """Change people, some of them several times; return how often what happened."""
        now, happened = datetime.now(UTC), Counter[str]()
        with transaction(self.db):
            for one in self.rng.choices(people, k=month.edits):
                what = self.rng.choices(("tags", "name", "days", "group"), (45, 25, 15, 15))[0]
                before = details(self.db, one)
                ways: dict[str, dict[str, Any]] = {
                    "tags": {"tags": tuple(self.rng.sample(("staff", "night", "cleaner", "lab"), 2))},
                    "name": {"name": f"{before.name.split()[0]} {self.rng.randrange(10**6)}"},
                    "days": {"valid_until": now.date() + timedelta(days=self.rng.randrange(30, 300))},
                    "group": {"group": self.rng.choice(("crew", "office"))},
                }
                change_details(self.db, one, replace(before, **ways[what]), now)
                self.became[one] = "edited"
                happened[what] += 1
        leaving = self.rng.sample(people, round(month.gone * len(people)))
        for one in leaving:
            subjects.erase(self.db, one, now)
            self.became[one] = "erased"
        staying = sorted(set(people) - set(leaving))
        for one in self.rng.sample(staying, round(month.another_picture * len(people))):
            with transaction(self.db):
                self.db.execute("DELETE FROM face_references WHERE subject_id = ?", [one])
                taken = [reference(sample=self.picture(self.rng.randrange(10**6)))]
                subjects.add_references(self.db, one, taken, EMBEDDERS, now)
            self.became[one] = "another picture"
        for number in range(round(month.new * len(people))):
            self.became[self.enroll(10**6 + number)] = "new"
        happened.update(Counter(one for one in self.became.values() if one != "edited"))
        return happened


def begun(data: Path, kind: str, gallery: Gallery, picture: Callable[[int], bytes], url: str) -> Kiosk:
    """Return a kiosk whose backend is set up."""
    db = open_database(data / "vestibule.db", KEY)
    db.execute("PRAGMA synchronous = OFF").fetchall()  # until it drains
    secrets = gallery.secrets or connect.face_aidee_key(url, "ann", PASSWORD)
    options: dict[str, Any] = {"url": url, "earlier_consents": "yes", **gallery.options}
    number = backends.add(
        db,
        name="Door",
        kind=kind,  # type: ignore[arg-type]
        options=options,
        secrets=secrets,
        now=datetime.now(UTC),
    )
    return Kiosk(db, number, picture, random.Random(5), {})  # noqa: S311 - the same each time


def settler_of(kiosk: Kiosk) -> Settler:
    entry = backends.find(kiosk.db, kiosk.backend_id)
    assert entry is not None
    backend = connect.client(entry, backends.secrets_of(kiosk.db, kiosk.backend_id))
    return Settler(kiosk.db, kiosk.backend_id, backend)


def mirror(kiosk: Kiosk, settler: Settler, there: list[tuple[str, str]]) -> list[str]:
    """Enroll somebody for everybody there, as if they had been sent; return who they are."""
    people, now = [], datetime.now(UTC)
    numbered = iter(enumerate(there))
    while some := list(islice(numbered, AT_ONCE)):
        with transaction(kiosk.db):
            for number, (person_id, face_id) in some:
                one = kiosk.enroll(number)
                wanted = settler.wanted(one, now)
                assert wanted is not None
                face = wanted.faces[0]
                sent = MirroredFace(face.reference_id, face_id, MirrorState.SYNCED, face.digest)
                person = MirroredPerson(one, person_id, MirrorState.SYNCED, wanted.digest, faces=(sent,))
                mirrors.keep(kiosk.db, kiosk.backend_id, person)
                people.append(one)
    with transaction(kiosk.db):
        kiosk.db.execute("DELETE FROM outbox")
    return people


def drain(kiosk: Kiosk, settler: Settler) -> dict[str, list[float]]:
    """Push whatever is owed; return how long each person took, by what became of them."""
    took_s: dict[str, list[float]] = {}
    while True:
        begun_s = time.perf_counter()
        pushed = push_next(settler, datetime.now(UTC), random.random)
        if pushed.went is Went.NOTHING_DUE:
            if not outbox.waiting(kiosk.db, kiosk.backend_id).people:
                return took_s
            continue
        assert pushed.went in {Went.SETTLED, Went.POSTPONED}, pushed
        what = kiosk.became[pushed.subject_id]
        took_s.setdefault(what, []).append(time.perf_counter() - begun_s)


def drains(tmp_path: Path, kind: str, month: Month, name: str) -> str:
    """Let a month drain, check that all is equal, and return what to print."""
    data, own = tmp_path / "hub", tmp_path / "kiosk"
    data.mkdir()
    own.mkdir()
    options = bootstrap.Options(data)
    opened = partial(open_hub, data / "hub.db", bytes(32)) if name == "scripted" else None
    opened = opened or partial(bootstrap.open_hub, options, "")
    database = opened()
    gallery = filled(database, kind, month.people)
    there = ids_there(database, kind, gallery.number)
    database.close()
    obama = (hub_server.ROOT / "models" / "samples" / "obama.jpg") if name == "real" else None
    picture = (lambda _: obama.read_bytes()) if obama else aidee_site.picture
    with (scripted if name == "scripted" else real)(data) as url:
        kiosk = begun(own, kind, gallery, picture, url)
        settler = settler_of(kiosk)
        happened = kiosk.live_a_month(month, mirror(kiosk, settler, there))
        owed = outbox.waiting(kiosk.db, kiosk.backend_id).people
        kiosk.db.execute("PRAGMA synchronous = FULL").fetchall()
        load, begun_s, own_s = psutil.getloadavg()[0], time.perf_counter(), time.process_time()
        took_s = drain(kiosk, settler)
        all_s, own_s = time.perf_counter() - begun_s, time.process_time() - own_s
        settler.backend.close()
    database = opened()
    known = mirrors.all_mirrored(kiosk.db, kiosk.backend_id)
    assert {person for person, _ in ids_there(database, kind, gallery.number)} == {
        one.remote_id for one in known.values()
    }
    assert all(one.state is MirrorState.SYNCED for one in known.values())
    assert len(known) == subjects.count_people(kiosk.db)
    database.close()
    close(kiosk.db)
    rates = {what: f"{len(each)} at {len(each) / sum(each):.0f}/s" for what, each in took_s.items()}
    local = happened.total()
    return (
        f"{kind}, {name} hub, {month.people} people: {local} changes of {owed} people drain in {all_s:.1f} s:"
        f" {owed / all_s:.0f} people/s, {local / all_s:.0f} changes/s, {1000 * own_s / owed:.1f} ms of"
        f" the kiosk's processor each; {rates}; load {load:.1f}"
    )


@pytest.mark.parametrize("kind", SCRIPTED)
def test_a_month_of_edits_drains_to_a_hub_with_scripted_pictures(kind, tmp_path, capsys):
    said = drains(tmp_path, kind, SCRIPTED[kind], "scripted")
    with capsys.disabled():
        print(f"\n{said}")  # noqa: T201


@pytest.mark.models
@pytest.mark.skipif(not EVERYTHING, reason="takes minutes: VESTIBULE_ALL=1 runs it")
@pytest.mark.parametrize("kind", REAL)
def test_a_month_of_edits_drains_to_a_hub_that_analyses_pictures(kind, tmp_path, capsys):
    said = drains(tmp_path, kind, REAL[kind], "real")
    with capsys.disabled():
        print(f"\n{said}")  # noqa: T201
