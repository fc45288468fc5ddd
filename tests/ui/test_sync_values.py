from app.ui.sync_values import Entered


def test_secrets_are_not_in_what_is_printed_of_an_entry():
    assert "s3cret" not in repr(Entered("nec-id", secrets={"secret_key": "s3cret"}))
