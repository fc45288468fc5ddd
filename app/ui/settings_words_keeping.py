"""What the settings of recognition, keeping, backends and the hub are called, and what each does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def words() -> dict[tuple[str, str], tuple[str, str]]:
    """Return name and sentence of each setting, by section and key."""
    return {
        ("recognition", "fpir"): (
            #: Name of the setting recognition.fpir
            translate("settings", "Strangers given a name"),
            #: What the setting “Strangers given a name” does, in a sentence
            translate(
                "settings",
                "The share of strangers who may be taken for somebody else: 0.003 is three in a thousand.",
            ),
        ),
        ("recognition", "second_opinion"): (
            #: Name of the setting recognition.second_opinion
            translate("settings", "Second opinion"),
            #: What the setting “Second opinion” does, in a sentence
            translate(
                "settings",
                "Two networks must agree on who somebody is; without it, many more are asked to try again.",
            ),
        ),
        ("remote", "check_in"): (
            #: Name of the setting remote.check_in
            translate("settings", "Ask a backend who it is"),
            #: What the setting “Ask a backend who it is” does, in a sentence
            translate("settings", "Whether people are also looked for where they are mirrored to."),
        ),
        ("remote", "backend"): (
            #: Name of the setting remote.backend
            translate("settings", "Backend that is asked"),
            #: What the setting “Backend that is asked” does, in a sentence
            translate("settings", "The name of a backend, as the page Sync shows it."),
        ),
        ("remote", "timeout_s"): (
            #: Name of the setting remote.timeout_s
            translate("settings", "Wait for an answer for"),
            #: What the setting “Wait for an answer for” does, in a sentence
            translate("settings", "If no answer comes by then, what the kiosk says counts."),
        ),
        ("remote", "record"): (
            #: Name of the setting remote.record
            translate("settings", "Record check-ins there too"),
            #: What the setting “Record check-ins there too” does, in a sentence
            translate("settings", "The backend writes down every check-in by face, as Face AiDee does."),
        ),
        ("activity", "keep_pictures_days"): (
            #: Name of the setting activity.keep_pictures_days
            translate("settings", "Keep pictures of check-ins for"),
            #: What the setting “Keep pictures of check-ins for” does, in a sentence
            translate("settings", "So that somebody can look at them later; 0 keeps none."),
        ),
        ("activity", "keep_strangers_days"): (
            #: Name of the setting activity.keep_strangers_days
            translate("settings", "Keep unknown faces for"),
            #: What the setting “Keep unknown faces for” does, in a sentence
            translate(
                "settings",
                "For the desk to enroll or name them; 0 keeps none. They did not agree: put up a "
                "notice at the door.",
            ),
        ),
        ("activity", "keep_log_days"): (
            #: Name of the setting activity.keep_log_days
            translate("settings", "Keep the record of check-ins for"),
            #: What the setting “Keep the record of check-ins for” does, in a sentence
            translate("settings", "Older check-ins are deleted; 0 keeps them for ever."),
        ),
        ("staff", "lock_after_s"): (
            #: Name of the setting staff.lock_after_s
            translate("settings", "Lock the windows after"),
            #: What the setting “Lock the windows after” does, in a sentence
            translate("settings", "Time without key or mouse after which whoever works here signs in again."),
        ),
        ("backup", "folder"): (
            #: Name of the setting backup.folder
            translate("settings", "Folder for backups"),
            #: What the setting “Folder for backups” does, in a sentence
            translate("settings", "Best on another disk; empty for the folder “backups” of the data folder."),
        ),
        ("backup", "every_hours"): (
            #: Name of the setting backup.every_hours
            translate("settings", "Make a backup every"),
            #: What the setting “Make a backup every” does, in a sentence
            translate("settings", "While the window is open; 0 for never."),
        ),
        ("backup", "keep"): (
            #: Name of the setting backup.keep
            translate("settings", "Backups to keep"),
            #: What the setting “Backups to keep” does, in a sentence
            translate("settings", "The oldest are deleted first."),
        ),
        ("backup", "drill_days"): (
            #: Name of the setting backup.drill_days
            translate("settings", "Prove the newest backup every"),
            #: What the setting “Prove the newest backup every” does, in a sentence
            translate("settings", "It is restored aside and compared; 0 for never."),
        ),
        ("hub", "host"): (
            #: Name of the setting hub.host
            translate("settings", "Address to listen at"),
            #: What the setting “Address to listen at” does, in a sentence
            translate("settings", "127.0.0.1 lets only this computer in, 0.0.0.0 lets all in."),
        ),
        ("hub", "port"): (
            #: Name of the setting hub.port
            translate("settings", "Port to listen at"),
            #: What the setting “Port to listen at” does, in a sentence
            translate("settings", "The number that clients add to the address."),
        ),
        ("hub", "database"): (
            #: Name of the setting hub.database
            translate("settings", "Database"),
            #: What the setting “Database” does, in a sentence
            translate(
                "settings",
                "An address that begins with postgresql://; empty for an encrypted file in the data folder.",
            ),
        ),
        ("hub", "region"): (
            #: Name of the setting hub.region
            translate("settings", "Region in signatures"),
            #: What the setting “Region in signatures” does, in a sentence
            translate("settings", "What clients of NEC ID name as their region."),
        ),
        ("hub", "service"): (
            #: Name of the setting hub.service
            translate("settings", "Service in signatures"),
            #: What the setting “Service in signatures” does, in a sentence
            translate("settings", "What clients of NEC ID name as the service."),
        ),
        ("hub", "tls_certificate"): (
            #: Name of the setting hub.tls_certificate
            translate("settings", "Certificate"),
            #: What the setting “Certificate” does, in a sentence
            translate(
                "settings",
                "The file with the certificate and its chain; empty where a proxy encrypts.",
            ),
        ),
        ("hub", "tls_key"): (
            #: Name of the setting hub.tls_key
            translate("settings", "Key of the certificate"),
            #: What the setting “Key of the certificate” does, in a sentence
            translate("settings", "The file with the key; goes together with the certificate."),
        ),
        ("hub", "behind_proxy"): (
            #: Name of the setting hub.behind_proxy
            translate("settings", "Behind a proxy"),
            #: What the setting “Behind a proxy” does, in a sentence
            translate("settings", "The address of a client is the one that the proxy names."),
        ),
        ("hub", "picture_processes"): (
            #: Name of the setting hub.picture_processes
            translate("settings", "Pictures at once"),
            #: What the setting “Pictures at once” does, in a sentence
            translate("settings", "How many pictures are analysed at the same time."),
        ),
        ("hub", "false_match_rate"): (
            #: Name of the setting hub.false_match_rate
            translate("settings", "Two people taken for one"),
            #: What the setting “Two people taken for one” does, in a sentence
            translate(
                "settings",
                "The share of pairs of different people that reach the usual score of a backend.",
            ),
        ),
        ("hub", "token_minutes"): (
            #: Name of the setting hub.token_minutes
            translate("settings", "A session ends after"),
            #: What the setting “A session ends after” does, in a sentence
            translate("settings", "Then a client logs in again."),
        ),
        ("hub", "requests_per_second"): (
            #: Name of the setting hub.requests_per_second
            translate("settings", "Requests in a second"),
            #: What the setting “Requests in a second” does, in a sentence
            translate("settings", "How many are answered for each key; 0 for no limit."),
        ),
        ("hub", "failures_per_minute"): (
            #: Name of the setting hub.failures_per_minute
            translate("settings", "Failed log-ins in a minute"),
            #: What the setting “Failed log-ins in a minute” does, in a sentence
            translate("settings", "After so many an address must wait; 0 for no limit."),
        ),
        ("hub", "drop_folder"): (
            #: Name of the setting hub.drop_folder
            translate("settings", "Folder for many at once"),
            #: What the setting “Folder for many at once” does, in a sentence
            translate("settings", "Where files lie that register many people; empty for none."),
        ),
        ("hub", "memory_faces"): (
            #: Name of the setting hub.memory_faces
            translate("settings", "Faces held in memory"),
            #: What the setting “Faces held in memory” does, in a sentence
            translate("settings", "Larger galleries are searched by the database, where that is set up."),
        ),
        ("hub", "keep_checkin_days"): (
            #: Name of the setting hub.keep_checkin_days
            translate("settings", "Keep central check-ins for"),
            #: What the setting “Keep central check-ins for” does, in a sentence
            translate("settings", "Older ones are deleted; 0 keeps them for ever."),
        ),
    }
