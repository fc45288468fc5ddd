from app.core import checkin, outcomes


def test_a_check_in_ends_in_one_of_these() -> None:
    assert outcomes.Outcome == checkin.Outcome
    assert outcomes.Identified("ann", 5.0, 4.0).decided_by == "", "by the kiosk, if nothing else is said"
