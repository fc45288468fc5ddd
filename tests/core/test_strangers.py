import numpy as np

from app.core.strangers import grouped


def person(number: int, visit: int = 0, *, second: bool = True) -> np.ndarray:
    """Return a look at a person, far from everybody else."""
    rng = np.random.default_rng(100 * number + visit)
    made = np.zeros(256)
    made[number], made[128 + number] = 0.7, 1.0
    made += rng.normal(size=256) * 0.004
    made[128:] /= np.linalg.norm(made[128:])
    return made.astype(np.float32)[: 256 if second else 128]


def test_visits_of_one_person_are_one_group_and_the_first_comes_first() -> None:
    visits = [person(1), person(2), person(1, 1), person(3), person(2, 1), person(1, 2)]
    assert grouped(visits) == ((0, 2, 5), (1, 4), (3,))


def test_a_face_that_only_one_network_saw_joins_too() -> None:
    visits = [person(1, second=False), person(1, 1), person(2), person(2, 1, second=False)]
    assert grouped(visits) == ((0, 1), (2, 3))


def test_nobody_is_no_group() -> None:
    assert grouped([]) == ()
