import dataclasses

import pytest

from tests.server.nec_id_site import Site


def test_the_parts_of_a_hub_stay_the_same_while_it_runs(tmp_path):
    with Site(tmp_path) as site, pytest.raises(dataclasses.FrozenInstanceError):
        site.hub.settings = None  # type: ignore[misc, assignment]
