"""A program with one step more than this one."""

import shutil

from app.hub import migration


def older_program(tmp_path, monkeypatch):
    """Let the steps be a copy that a test may add to; return its folder."""
    folder = tmp_path / "migrations"
    shutil.copytree(migration.FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migration, "FOLDER", folder)
    return folder


def newer_program(folder, sql="ALTER TABLE organisations ADD COLUMN colour TEXT DEFAULT 'blue'"):
    newest = migration.step_names()[-1]
    (folder / "versions" / "step_0002_colour.py").write_text(
        "from alembic import op\n"
        "revision = '0002_colour'\n"
        f"down_revision = {newest!r}\n"
        f"def upgrade():\n    op.execute({sql!r})\n"
    )
