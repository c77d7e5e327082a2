"""What HSDS 3.0 demands of the objects that Shopfront writes, as a JSON schema: ours, from the published tables.

`!` means required. The specification's own files are used where SHOPFRONT_HSDS_SCHEMAS names their folder.
"""

_OBJECTS = {
    "service": (
        "id!uuid; organization_id uuid; program_id uuid; name!; description; url uri; email email; status!; "
        "application_process; fees_description; fees; wait_time; eligibility_description; assured_date; "
        "minimum_age number; maximum_age number; organization organization; required_documents [required_document]; "
        "cost_options [cost_option]; phones [phone]; service_at_locations [service_at_location]; attributes [attribute]"
    ),
    "organization": "id!uuid; name!; description!; parent_organization_id uuid; attributes [attribute]",
    "required_document": "id!uuid; document; uri uri; attributes [attribute]",
    "cost_option": "id!uuid; option; currency; amount number; amount_description",
    "phone": "id!uuid; number!; extension number",
    "service_at_location": "id!uuid; description; location location; schedules [schedule]",
    "location": "id!uuid; location_type!; name; schedules [schedule]; attributes [attribute]",
    "schedule": "id!uuid; freq; byday; opens_at; closes_at; notes; timezone number; interval number; count number",
    "attribute": "id!uuid; link_id uuid; link_type; link_entity; value; taxonomy_term taxonomy_term",
    "taxonomy_term": "id!uuid; code; name!; description!; parent_id uuid; taxonomy; language; term_uri uri",
}
_CLOSED = {
    "service.status": ["active", "inactive", "defunct", "temporarily closed"],
    "location.location_type": ["physical", "postal", "virtual"],
    "schedule.freq": ["WEEKLY", "MONTHLY"],
}


def schema():
    """A list of services."""
    objects = {name: _object(name, members) for name, members in _OBJECTS.items()}
    return {"type": "array", "items": {"$ref": "#/$defs/service"}, "$defs": objects}


def _object(name, members):
    required, properties = [], {}
    for member in members.split(";"):
        key, _, kind = member.strip().replace("!", " ! ").partition(" ")
        if kind.lstrip().startswith("!"):
            required.append(key)
            kind = kind.lstrip()[1:]
        properties[key] = _type(kind.strip(), _CLOSED.get(f"{name}.{key}"))
    return {"type": "object", "required": required, "properties": properties}


def _type(kind, closed):
    if kind.startswith("["):
        return {"type": "array", "items": {"$ref": f"#/$defs/{kind[1:-1]}"}}
    if kind in _OBJECTS:
        return {"$ref": f"#/$defs/{kind}"}
    if kind == "number":
        return {"type": "number"}
    return {"type": "string", **({"format": kind} if kind else {}), **({"enum": closed} if closed else {})}
