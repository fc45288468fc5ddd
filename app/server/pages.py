"""The contracts, to be read: as JSON, and as a page that loads nothing from elsewhere."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

import swagger_ui_bundle
import yaml
from fastapi import APIRouter
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, Response

from app import paths
from app.server.refused import Refused

router = APIRouter()

CONTRACTS = {
    "nec-id": "NEC ID",
    "face-aidee": "Face AiDee",
    "acs-identifier": "Access panel",
    "checkins": "Check-ins",
}
"""Files of `resources/openapi`, and what they are called."""

_PANEL_BASE = "/api/v1"
"""The panel's contract leaves open below what its paths are; here it is this."""

_ASSETS = ("swagger-ui.css", "swagger-ui-bundle.js", "swagger-ui-standalone-preset.js")
_START = """\
window.onload = () => SwaggerUIBundle({
  urls: %s, dom_id: "#page", deepLinking: true, validatorUrl: null, supportedSubmitMethods: [],
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset], layout: "StandaloneLayout",
});
"""
_PAGE = """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Vestibule: the hub's interfaces</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<div id="page"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/swagger-ui-standalone-preset.js"></script>
<script src="/docs/start.js"></script>
</html>
"""
_OWN_ORIGIN = {
    "Content-Security-Policy": "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"
}
_CACHED = {"Cache-Control": "max-age=86400"}


@functools.cache
def contract(name: str) -> dict[str, Any]:
    """Return a contract as it is served here: its addresses are this hub's, not the vendor's."""
    text = (paths.resources_folder() / "openapi" / f"{name}.yaml").read_text(encoding="utf-8")
    found: dict[str, Any] = yaml.safe_load(text)
    found["servers"] = [{"url": _PANEL_BASE if name == "acs-identifier" else "/"}]
    for path in found["paths"].values():
        path.pop("servers", None)
    return found


@router.get("/openapi/{name}.json")
def contract_as_json(name: str) -> Response:
    """Give a contract, in the version of OpenAPI that it is written in."""
    return JSONResponse(_contract(name))


@router.get("/docs")
def page() -> Response:
    """Give the page that shows the contracts."""
    return HTMLResponse(_PAGE, headers=_OWN_ORIGIN)


@router.get("/docs/{name}")
def part_of_the_page(name: str) -> Response:
    """Give a file that the page loads."""
    if name == "start.js":
        urls = [{"url": f"/docs/{one}.json", "name": title} for one, title in CONTRACTS.items()]
        return Response(_START % json.dumps(urls), media_type="text/javascript")
    if name in _ASSETS:
        return FileResponse(Path(swagger_ui_bundle.swagger_ui_path) / name, headers=_CACHED)
    shown, _, kind = name.rpartition(".")
    if kind != "json":
        raise Refused(404, {"message": "Not Found"})
    return JSONResponse(_contract(shown) | {"openapi": "3.0.3"})  # the page's program knows no later version


def _contract(name: str) -> dict[str, Any]:
    if name not in CONTRACTS:
        raise Refused(404, {"message": "Not Found"})
    return contract(name)
