"""Tickets to draw."""

import io

from PIL import Image, ImageDraw

from ui.devices.ticket_image import TicketPrint

ADDRESS = "https://tickets.harbour.example/t/01JD3ZKQ8M7X4W2B9N5C6V0T1R"

ENGLISH = TicketPrint(
    label="D 047",
    series="Family and identity",
    service="Register a birth",
    office="Harbour Street Service Centre",
    lines=(
        "10 to 20 minutes",
        "Probably called between 10:52 and 11:02",
        "Take a seat. The board shows your number and a counter.",
        "Point your phone at the code to follow the queue.",
    ),
    qr_url=ADDRESS,
    language="en",
    rtl=False,
    printed_at="21 November 2026, 10:42",
)

ARABIC = TicketPrint(
    label="D 047",
    series="الأسرة والهوية",
    service="تسجيل مولود",
    office="مركز خدمات شارع الميناء",
    lines=(
        "من \u206610\u2069 إلى \u206620\u2069 دقيقة",
        "النداء المتوقع بين \u206610:52\u2069 و\u206611:02\u2069",
        "تفضل بالجلوس. تعرض الشاشة رقمك ورقم الشباك.",
        "وجّه هاتفك إلى الرمز لمتابعة الدور.",
    ),
    qr_url=ADDRESS,
    language="ar",
    rtl=True,
    printed_at="21 نوفمبر 2026، \u206610:42\u2069",
)


def _small() -> bytes:
    picture = Image.new("L", (64, 24), 255)
    ImageDraw.Draw(picture).rectangle((8, 4, 40, 20), fill=0)
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


SMALL = _small()
"""A picture of 64 by 24 dots, for printers."""
