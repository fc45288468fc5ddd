from app.hub.migrations.versions import step_0001_ground as step


def test_it_is_the_first_step():
    assert step.down_revision is None
    assert step.revision == "0001_ground"
