from app.server.rates import Allowance, Failures


class Clock:
    def __init__(self):
        self.now_s = 100.0

    def __call__(self):
        return self.now_s


def test_so_much_may_be_taken_at_once_and_then_as_it_comes_in():
    clock = Clock()
    allowance = Allowance(10, 20, now_s=clock)
    assert [allowance.take("key") for _ in range(21)] == [None] * 20 + [1]
    clock.now_s += 0.5
    assert [allowance.take("key") for _ in range(6)] == [None] * 5 + [1]
    clock.now_s += 1000
    assert [allowance.take("key") for _ in range(21)] == [None] * 20 + [1]


def test_the_wait_is_told_in_whole_seconds():
    clock = Clock()
    allowance = Allowance(1 / 60, 1, now_s=clock)
    assert allowance.take("key") is None
    assert allowance.take("key") == 60
    clock.now_s += 59.5
    assert allowance.take("key") == 1
    clock.now_s += 0.5
    assert allowance.take("key") is None


def test_each_name_has_an_allowance_of_its_own():
    allowance = Allowance(1, 1, now_s=Clock())
    assert [allowance.take(name) for name in ("a", "b", "a")] == [None, None, 1]


def test_a_rate_of_0_is_no_limit():
    allowance = Allowance(0, 0, now_s=Clock())
    assert {allowance.take("key") for _ in range(1000)} == {None}
    assert allowance.wait_s("key") is None


def test_names_are_forgotten_once_their_allowance_is_whole_again():
    clock = Clock()
    allowance = Allowance(1, 2, now_s=clock)
    for number in range(10_000):
        allowance.take(f"stranger {number}")
    clock.now_s += 1
    allowance.take("known")
    assert list(allowance._left) == ["known"]


def test_after_too_many_failures_the_next_has_to_wait():
    clock = Clock()
    failures = Failures(3, now_s=clock)
    for _ in range(3):
        assert failures.too_many("10.0.0.1") is None
        failures.failed("10.0.0.1")
    assert failures.too_many("10.0.0.1") == 20
    assert failures.too_many("10.0.0.2") is None
    clock.now_s += 20
    assert failures.too_many("10.0.0.1") is None


def test_failures_beyond_the_limit_make_the_wait_no_longer():
    failures = Failures(1, now_s=Clock())
    for _ in range(50):
        failures.failed("10.0.0.1")
    assert failures.too_many("10.0.0.1") == 60


def test_no_limit_on_failures_is_none():
    failures = Failures(0, now_s=Clock())
    for _ in range(100):
        failures.failed("10.0.0.1")
    assert failures.too_many("10.0.0.1") is None
