"""Records as other publishers write them."""

import uuid


def named(name):
    return str(uuid.uuid5(uuid.NAMESPACE_URL, name))


def foreign(called="Debt advice", **more):
    """A service of another directory with members that Shopfront knows nothing of."""
    return {
        "id": named(called),
        "name": called,
        "status": "active",
        "description": "<p>We <b>listen</b> &amp; help. Come as you are.</p>",
        "url": "https://example.org/debt",
        "assured_date": "2024-05-01",
        "minimum_age": 16,
        "eligibility_description": "People who live in the valley",
        "fees_description": "Free\nfor residents",
        "application_process": "Ring us first",
        "phones": [{"id": named("phone"), "number": "0800 123", "extension": 4}],
        "required_documents": [{"id": named("letter"), "document": "Any letter", "uri": "https://example.org/letter"}],
        "x_house_style": {"colour": [1, 2, {"deep": True}]},
        "attributes": [
            {
                "id": named("attribute"),
                "link_type": "theme",
                "taxonomy_term": {"id": named("term"), "name": "Money", "description": "Money", "taxonomy": "Themes"},
            }
        ],
        "organization": {
            "id": named("org"),
            "name": "Valley Help",
            "description": "Neighbours help. Since 1980.",
            "website": "https://example.org",
        },
        **more,
    }
