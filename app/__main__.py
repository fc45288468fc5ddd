"""The command line. Each command imports its heavy libraries itself, after the options are read."""

from __future__ import annotations

import argparse
import contextlib
import logging
import multiprocessing
import os
import sys
from typing import TYPE_CHECKING

from app import paths
from app.cli import output
from app.cli.arguments import parser
from app.errors import AppError
from app.hub_packages import hub_packages

# ruff: noqa: PLC0415 - each command loads its own libraries, after the options are read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.bootstrap import Options

_INTERRUPTED = 130
"""What a shell reports of a program that Ctrl+C ended."""

log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Vestibule; return the exit code."""
    multiprocessing.freeze_support()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy: else it spins after each small product
    output.prepare()
    logging.getLogger().addHandler(logging.NullHandler())  # before the log is open, errors are not printed
    try:
        return _run(arguments)
    except AppError as error:
        output.complain(f"vestibule: {error}")
        if isinstance(error, output.OutputError):
            output.drop()
        return output.FAILED
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:  # the reader of our output has enough
        output.drop()
        return output.OK
    except Exception:
        log.exception("unexpected error")
        if os.environ.get("VESTIBULE_DEBUG"):
            raise
        output.complain(
            "vestibule: Something went wrong inside the program. Please report it, with the log in the "
            "folder “logs” of the data folder."
        )
        return output.FAILED


def _run(arguments: Sequence[str] | None) -> int:
    # Defaults are set here: in the parser, a command's own would hide what was said before the command.
    defaults = argparse.Namespace(
        data=paths.default_data_folder(), camera=None, demo=False, json=False, database=None
    )
    try:
        given = parser().parse_args(arguments, defaults)
    except SystemExit:  # it printed help, the version, or what is wrong with the options
        output.say(end="")
        raise
    from app import bootstrap, windows

    options = bootstrap.Options(given.data.absolute(), given.camera or "", demo=given.demo)
    if given.command == "setup":
        return _set_up(options)
    bootstrap.prepare_logs(options)
    match given.command:
        case None:
            return windows.run_window(options)
        case "kiosk":
            return _kiosk(options)
        case _:
            return _run_without_window(options, given)


def _set_up(options: Options) -> int:
    from app import bootstrap
    from app.setup import set_up

    with contextlib.suppress(AppError):  # set-up may come before there is a place for data
        bootstrap.prepare_logs(options)
    set_up(output.say)
    return output.OK


def _kiosk(options: Options) -> int:
    from app import windows
    from app.ui.display import require_display

    require_display()
    if not options.demo:
        from app.cli.pin import require_operator_pin

        require_operator_pin(options)
    return windows.run_window(options, kiosk=True)


def _run_without_window(  # noqa: C901, PLR0911, PLR0912 - one for each command
    options: Options, given: argparse.Namespace
) -> int:
    match given.command:
        case "enroll":
            from app.cli.enroll import enroll

            return enroll(
                options,
                given.paths,
                consent=None if given.dry_run else given.consent,
                operator=given.operator,
                name=given.name,
                as_json=given.json,
            )
        case "identify":
            from app.cli.identify import identify

            return identify(options, given.paths, as_json=given.json)
        case "people":
            from app.cli.people import asked, people

            return people(options, asked(given), as_json=given.json)
        case "duplicates":
            from app.cli.duplicates import duplicates

            return duplicates(options, as_json=given.json)
        case "correct":
            from app.cli.correct import correct

            return correct(options, given)
        case "demo-data":
            from app.cli.demo_data import demo_data

            return demo_data(options, given.people, given.checkins, as_json=given.json)
        case "pin":
            return _pin(options, given)
        case "consent":
            return _consent(options, given)
        case "badge":
            from app.cli.badge import badge

            return badge(
                options,
                given.who,
                given.pdf,
                lying=given.landscape,
                force=given.force,
                as_json=given.json,
            )
        case "actions":
            return _actions(options, given)
        case "doctor":
            from app.cli.doctor import doctor

            return doctor(options, as_json=given.json)
        case "bench":
            from app.cli.bench import bench

            return bench(as_json=given.json, report=given.report, part=given.part)
        case "evaluate":
            return _evaluate(options, given)
        case "serve":
            return _serve(options, given)
        case "hub":
            return _hub(options, given)
        case "sync":
            from app.cli.sync import sync

            return sync(options, given)
        case "selftest":
            from app.cli.selftest import selftest

            return selftest(options, screens=given.screens, as_json=given.json)
        case other:
            raise AssertionError(other)


def _pin(options: Options, given: argparse.Namespace) -> int:
    from app.cli.pin import pin_operator, pin_person

    if given.kind == "operator":
        return pin_operator(options, as_json=given.json)
    return pin_person(options, given.who, as_json=given.json)


def _consent(options: Options, given: argparse.Namespace) -> int:
    from app.cli.consent import consent_show, consent_text, consent_withdraw

    if given.kind == "text":
        return consent_text(options, given.language, as_json=given.json)
    command = consent_show if given.kind == "show" else consent_withdraw
    return command(options, given.who, as_json=given.json)


def _actions(options: Options, given: argparse.Namespace) -> int:
    from app.cli.actions import actions_secret, actions_test

    return (actions_test if given.kind == "test" else actions_secret)(options, as_json=given.json)


def _serve(options: Options, given: argparse.Namespace) -> int:

    with hub_packages():
        from app.cli.serve import serve
    return serve(
        options,
        host=given.host,
        port=given.port,
        database=given.database,
        tls_certificate=given.tls_certificate,
        tls_key=given.tls_key,
        drop_folder=given.drop_folder,
        as_json=given.json,
    )


def _hub(options: Options, given: argparse.Namespace) -> int:

    with hub_packages():
        from app.cli.hub import hub
    return hub(options, given)


def _evaluate(options: Options, given: argparse.Namespace) -> int:
    from app.cli.evaluation_result import Evaluation

    if given.evaluation == "forget":
        from app.cli.examination import forget

        forget(options)
        return output.OK
    if given.evaluation == "pad":
        from app.cli.evaluate_pad import evaluate_pad

        return evaluate_pad(given.bonafide, given.attack, as_json=given.json, report_path=given.report)
    asked = Evaluation(options, given.images, given.embedder, given.report, as_json=given.json)
    match given.evaluation:
        case "pairs":
            from app.cli.evaluate_pairs import evaluate_pairs

            return evaluate_pairs(asked, given.pairs)
        case "identify":
            from app.cli.evaluate_identify import evaluate_identify

            return evaluate_identify(asked, given.protocol, given.fpir)
        case "quality":
            from app.cli.evaluate_quality import all_pairs, evaluate_quality
            from app.cli.evaluation_lists import read_pairs, read_protocol

            pairs = read_pairs(given.pairs) if given.pairs else all_pairs(read_protocol(given.protocol))
            return evaluate_quality(asked, pairs)
        case other:
            raise AssertionError(other)


if __name__ == "__main__":
    sys.exit(main())
