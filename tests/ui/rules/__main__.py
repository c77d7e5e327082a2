"""Looks at every page now and prints page × rule: `python -m tests.ui.rules [--all] [--write] [--pictures] [page …]`.

`--write` brings docs/kiosk-rules.md up to date instead, `--pictures` the pictures of chosen pages.
Exit code 1 if a rule is broken.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}

from tests.ui.rules.looking import inspecting, languages
from tests.ui.rules.pictures import renew
from tests.ui.rules.table import table
from ui.citizen_pages.combination import every_combination, pairwise, share
from ui.citizen_pages.register import PAGES
from ui.face import FaceSpec, application

DOCUMENT = Path(__file__).parents[3] / "docs" / "kiosk-rules.md"
EACH = 3


def look(names: list[str], every: bool) -> int:
    """Print the rules that each page breaks; the number of pages that break one."""
    broken = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        application(FaceSpec(page="", models=lambda _stage: {}), folder / "memory")
        with inspecting(folder) as inspector:
            spoken = languages(folder)
            rows = every_combination(spoken) if every else pairwise(spoken)
            for place, page in enumerate(PAGES):
                if names and page.name not in names:
                    continue
                faults = inspector.look(page, rows if every else share(rows, place, EACH))
                broken += bool(faults)
                numbers = sorted({fault.rule for fault in faults})
                sys.stdout.write(f"{page.name:<28}{'all rules' if not numbers else f'breaks {numbers}'}\n")
                sys.stdout.writelines(f"    {fault}\n" for fault in faults)
                sys.stdout.flush()
    return broken


def keep_pictures() -> None:
    """Renew the pictures of the chosen pages."""
    with tempfile.TemporaryDirectory() as name:
        application(FaceSpec(page="", models=lambda _stage: {}), Path(name) / "memory")
        with inspecting(Path(name)) as inspector:
            renew(inspector.stages)


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="every combination")
    parser.add_argument("--write", action="store_true", help="write docs/kiosk-rules.md")
    parser.add_argument("--pictures", action="store_true", help="keep the chosen pages as they look now")
    parser.add_argument("pages", nargs="*")
    options = parser.parse_args()
    if options.write:
        DOCUMENT.write_text(table(), encoding="utf-8")
        return 0
    if options.pictures:
        keep_pictures()
        return 0
    return 1 if look(options.pages, options.all) else 0


if __name__ == "__main__":
    sys.exit(main())
