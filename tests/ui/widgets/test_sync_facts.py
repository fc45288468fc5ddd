from app.ui.widgets.sync_facts import SyncFacts
from tests.ui.synced import words


def test_captions_stand_above_values_and_what_is_the_same_stays(look, shown):
    facts = shown(SyncFacts(look), 400, 60)
    facts.show_facts([("There", "3 people"), ("Waiting", "0")])
    assert words(facts) == "There | 3 people | Waiting | 0"
    before = [widget for widget, _ in facts._shown]
    facts.show_facts([("There", "3 people"), ("Waiting", "0")])
    assert [widget for widget, _ in facts._shown] == before
    facts.show_facts([("There", "4 people")])
    assert words(facts) == "There | 4 people"
