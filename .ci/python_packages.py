"""Installs the packages that pyproject.toml names into the running environment, when that list changed."""

import hashlib
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STAMP = Path(sys.prefix) / "shopfront-packages"


def requirements() -> list[str]:
    """Every requirement of the product and of its tests, as pip writes them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]


def fingerprint(wanted: list[str]) -> str:
    """Changes with the list and with the Python that it is for."""
    return hashlib.sha256("\n".join([sys.version, *wanted]).encode()).hexdigest()


def main() -> int:
    """Install if need be; the stamp is written only after pip succeeded."""
    wanted = requirements()
    mark = fingerprint(wanted)
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == mark:
        return 0
    print(f"Installing {len(wanted)} Python packages into {sys.prefix}", file=sys.stderr, flush=True)
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wanted]
    code = subprocess.run(pip, check=False).returncode
    if code == 0:
        STAMP.write_text(mark, encoding="utf-8")
    else:
        print("The Python packages could not be installed; pip's reason is above.", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
