"""Another pack is shown from the welcome page on, and never in the middle of a visit."""

from msgspec import structs

from tests.journeys.kiosk_stage import PACK, running

FINE = "pay-fine"
LOST = next(one.title.en for one in PACK.services if one.id == "lost-card")


def renamed(pack):
    """The pack with another title for one service, without another, and another name for a life event."""
    services = tuple(
        structs.replace(one, title=structs.replace(one.title, en="Settle a fine")) if one.id == FINE else one
        for one in pack.services
        if one.id != "lost-card"
    )
    events = tuple(
        structs.replace(one, name=structs.replace(one.name, en="Twins")) if one.id == "having-a-baby" else one
        for one in pack.life_events
    )
    return structs.replace(pack, version="2030.1", services=services, life_events=events)


def test_a_visit_is_finished_with_the_pack_it_began_with(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        used = []

        def change():
            kiosk.node.renew(renamed(PACK), lambda: used.append(kiosk.model.page))

        kiosk.node.at_rest = change
        kiosk.model.start()
        kiosk.model.findService()
        kiosk.model.search("we have a new baby")
        assert "having-a-baby" in [row.topic for row in kiosk.model.catalogue.happening.rows]
        kiosk.model.search("fine")
        kiosk.model._desk._bridge.ticked.emit()
        assert (used, kiosk.node.pack.version) == ([], PACK.version)
        kiosk.model.search("lost card")
        assert LOST in titles(kiosk.model.catalogue.results)
        kiosk.model.exitNow()
        kiosk.until(lambda: "Settle a fine" in titles(kiosk.model.catalogue.choices), "the new pack")
        kiosk.model.start()
        kiosk.model.findService()
        kiosk.model.search("settle a fine")
        assert "Settle a fine" in titles(kiosk.model.catalogue.results)
        kiosk.model.search("lost card")
        assert LOST not in titles(kiosk.model.catalogue.results)
        kiosk.model.search("twins")
        assert "having-a-baby" in [row.topic for row in kiosk.model.catalogue.happening.rows]
        assert set(used) == {"Welcome"}


def titles(rows):
    return [row.title for row in rows.rows]
