from app.settings.catalogue import setting
from app.ui.widgets.setting_row import SettingRow


def test_default_effect_and_key_are_said_in_small(look, shown):
    row = shown(
        SettingRow(look, setting("kiosk", "idle_s"), ("Forget a visitor after", "Sentence.")), 900, 200
    )
    assert row._note.text() == "Default: 10 seconds · Holds from the next start of Vestibule · kiosk.idle_s"


def test_the_control_goes_below_the_words_where_it_is_narrow(look, shown):
    row = shown(SettingRow(look, setting("kiosk", "hours"), ("Opening hours", "Sentence.")), 900, 200)
    assert row.field.mapTo(row, row.field.rect().topLeft()).x() > 450
    row.resize(420, 300)
    row.layout().activate()
    assert row.field.mapTo(row, row.field.rect().topLeft()).x() < 50
