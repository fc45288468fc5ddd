def test_a_database_is_made_or_brought_to_this_program_s_schema(run, tmp_path):
    ran = run("hub", "migrate", "--data", tmp_path)
    assert (ran.code, ran.out) == (0, "The database has the schema of this program.\n")
    again = run("hub", "migrate", "--json", "--data", tmp_path)
    assert again.results == [{"database": str(tmp_path / "hub.db"), "migrated": True}]
