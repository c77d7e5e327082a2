"""How a server describes its routes: OpenAPI, at `/openapi`."""

from litestar import Router
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, SecurityScheme

from central.wire import VERSION


def description() -> OpenAPIConfig:
    """Every route with its answers, for programs of others."""
    plain = JsonRenderPlugin(path=["/", "/openapi.json"])
    token = SecurityScheme(type="http", scheme="bearer", description="The token that enrolment gave.")
    signature = SecurityScheme(
        type="apiKey",
        name="Signature",
        security_scheme_in="header",
        description="RFC 9421, with Signature-Input: of every request of a device that has a key (Ed25519, the device's"
        " id as keyid, created within 300 seconds of X-Hub-Time, a nonce), over @method, @authority, @path, @query,"
        " content-digest (RFC 9530, sha-256) where there is a body, and those of authorization, content-type,"
        " content-encoding, range, upload-offset, upload-length and chain-head that are sent.",
    )
    return OpenAPIConfig(
        title="Shopfront hub",
        version=VERSION,
        openapi_router=Router("/openapi", route_handlers=[], opt={"open": True}, include_in_schema=False),
        render_plugins=[plain],
        components=Components(security_schemes={"token": token, "signature": signature}),
        use_handler_docstrings=False,
    )
