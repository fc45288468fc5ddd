from app.hub.values import AccessKey, Application, Identifier
from tests.hub.values import NOW


def test_secrets_do_not_show_when_a_value_is_printed():
    assert "hunter2" not in repr(AccessKey("AKIA", "hunter2", 1, NOW))
    assert "hunter2" not in repr(Application(1, "a", 1, "Kiosk", "", "hunter2", 0.5))
    shown = repr(Identifier(1, 1, "Ann", "owner", "card", "4711", "all", {}, None, NOW, NOW))
    assert "Ann" not in shown
    assert "4711" not in shown
