"""What a site can set about its hub (`vestibule serve`): the table `[hub]`."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import SettingsError
from app.settings.checks import within


@dataclass(frozen=True, slots=True)
class HubSettings:
    """How the hub serves. The command line's options come first.

    Attributes:
        host: Address to listen at.
        port: TCP port, 1 to 65535.
        database: `postgresql://…`; empty for the encrypted file in the data folder.
        region: Of AWS signatures.
        service: Of AWS signatures.
        tls_certificate: PEM file with certificate and chain; empty where a proxy ends TLS.
        tls_key: PEM file with its key.
        behind_proxy: Whether the client's address is taken from `X-Forwarded-For`.
        picture_processes: Processes that decode and analyse pictures, 1 to 64.
        false_match_rate: What NEC ID's score of 7000 and Face AiDee's 80 % stand for: the share of pairs of
            different people that reach it, 1e-8 to 1e-2.
        token_minutes: Life of a token of Face AiDee and of a session of the panel, 1 to 1440.
        requests_per_second: Requests answered for each key; 0 for no limit. Twice as many at once.
        failures_per_minute: Failed log-ins and signatures of an address before it must wait; 0 for no limit.
        drop_folder: Where files for NEC ID's bulk registration lie; empty for none.
        memory_faces: Galleries of more faces are not held in memory but searched by PostgreSQL, where
            `vestibule hub vectors on` lets it; 0 to 100,000,000.
        keep_checkin_days: Days for which central check-ins are kept, 0 for ever.
    """

    host: str = "127.0.0.1"
    port: int = 8080
    database: str = ""
    region: str = "ap-southeast-2"
    service: str = "execute-api"
    tls_certificate: str = ""
    tls_key: str = ""
    behind_proxy: bool = False
    picture_processes: int = 2
    false_match_rate: float = 1e-6
    token_minutes: int = 60
    requests_per_second: int = 100
    failures_per_minute: int = 20
    drop_folder: str = ""
    memory_faces: int = 1_000_000
    keep_checkin_days: int = 0

    def __post_init__(self) -> None:
        within("hub.port", self.port, 1, 65535)
        within("hub.picture_processes", self.picture_processes, 1, 64)
        within("hub.false_match_rate", self.false_match_rate, 1e-8, 1e-2)
        within("hub.token_minutes", self.token_minutes, 1, 1440)
        within("hub.requests_per_second", self.requests_per_second, 0, 100_000)
        within("hub.failures_per_minute", self.failures_per_minute, 0, 100_000)
        within("hub.memory_faces", self.memory_faces, 0, 100_000_000)
        within("hub.keep_checkin_days", self.keep_checkin_days, 0, 36500)
        if self.database and not self.database.startswith(("postgresql://", "postgres://")):
            raise SettingsError("hub.database must begin with postgresql://, or be empty for the file.")
        if bool(self.tls_certificate) != bool(self.tls_key):
            raise SettingsError("hub.tls_certificate and hub.tls_key go together: set both or neither.")
