from app.hub.passwords import fits, panel_form, password_hash


def test_a_password_fits_its_own_hash_only():
    kept = password_hash("correct horse")
    assert kept.startswith("$argon2id$")
    assert fits(kept, "correct horse")
    assert not fits(kept, "correct horse ")
    assert not fits(password_hash(""), "correct horse")


def test_equal_passwords_have_different_hashes():
    assert password_hash("x") != password_hash("x")


def test_nobodys_password_is_wrong_after_the_same_work():
    assert not fits(None, "correct horse")


def test_a_damaged_hash_fits_nothing():
    assert not fits("$argon2id$", "x")


def test_a_panel_knows_the_md5_of_a_password():
    assert panel_form("123456") == "e10adc3949ba59abbe56e057f20f883e"
