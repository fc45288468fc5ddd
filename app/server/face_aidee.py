"""Face AiDee 1.0.0 (resources/openapi/face-aidee.yaml): all its routes."""

from __future__ import annotations

from fastapi import APIRouter

from app.server import (
    face_aidee_faces,
    face_aidee_recognition,
    face_aidee_tokens,
    face_aidee_users,
)

router = APIRouter(prefix="/api/v1")
router.include_router(face_aidee_tokens.router)
router.include_router(face_aidee_users.router)
router.include_router(face_aidee_faces.router)
router.include_router(face_aidee_recognition.router)
