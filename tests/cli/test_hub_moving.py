from app.hub.migration import step_names


def test_a_database_is_made_or_brought_to_this_program_s_schema(run, tmp_path):
    ran = run("hub", "migrate", "--json", "--data", tmp_path)
    assert (ran.code, ran.results) == (0, [{"steps": step_names()}])
    assert (tmp_path / "hub.db").exists()
    again = run("hub", "migrate", "--data", tmp_path)
    assert (again.code, again.out) == (0, "The database has the schema of this program; nothing to do.\n")
