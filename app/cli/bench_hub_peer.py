"""What a hub made of `face_recognition` behind FastAPI would be, for `vestibule bench hub`; run by uvicorn.

As CompreFace and its like: each process decodes a picture, finds the faces, encodes the largest and compares
it with everybody, whom it keeps in an array. Nothing is checked, signed, judged or stored.
"""

from __future__ import annotations

import os
import threading

import numpy as np
from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request  # noqa: TC002 - FastAPI reads the annotations of routes

from app.cli.bench_hub import PEER_PEOPLE
from app.core.face import EMBEDDING_SIZE
from app.vision import peers


def application() -> FastAPI:
    """Return what answers `POST /search`, a picture as the body, and `GET /ready`."""
    people = np.random.default_rng(0).standard_normal(
        (int(os.environ[PEER_PEOPLE]), EMBEDDING_SIZE), np.float32
    )
    search, one_at_a_time = peers.face_recognition_search(people), threading.Lock()
    app = FastAPI()

    def found(data: bytes) -> tuple[int, float]:
        with one_at_a_time:  # dlib's networks are not for several threads
            return search(data)

    @app.post("/search")
    async def answer(request: Request) -> dict[str, object]:
        row, distance = await run_in_threadpool(found, await request.body())
        return {"id": row, "similarity": 1 - distance}

    @app.get("/ready")
    async def ready() -> dict[str, str]:
        return {"status": "OK"}

    return app
