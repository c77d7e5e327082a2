"""How much a run measures: enough to be believed by default, little for a test that a benchmark runs at all."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Amounts:
    """One field for each option of the command line."""

    runs: int = 7
    """Cold starts."""
    taps: int = 100
    calls: int = 200
    failovers: int = 20
    seconds: float = 20.0
    """How long the race goes on."""
    devices: int = 8
    events: int = 20_000
    old: int = 200_000
    """Tickets of days before."""
    counters: int = 40
    pace: float = 2.0
    """Tickets issued a second, and as many called."""
    questions: int = 1_000
    rows: int = 50_000
    days: int = 60
    """Simulated days to learn from and as many to tell."""
    year: int = 250
    """Simulated days of a year."""
    rounds: int = 8
    """Walks through every page of the kiosk."""
    sessions: int = 20
    """Help sessions at once."""
    loss: float = 60.0
    """Seconds for which one way is lost."""
    answers: int = 5_000
    """Articles among which questions are answered."""
    records: int = 10_000
    """What is pushed and pulled, folded and taken in."""
    repeats: int = 3
    """Turns, ours and each peer's one after the other."""
    peers: str = "anki,pouchdb,morango"
    """Which are installed and run beside ours."""
    rebuild: int = 0
    """Events of a log that is folded again; none by default."""
    crowd: int = 100
    """Devices at once."""
    only: str = ""
    """The part that is measured alone; all by default."""
    visits: int = 40
    """Of five days out."""
    photos: int = 300
    """Megabytes on a laptop after five days."""
    link: float = 40.0
    """Megabits a second of the link that the laptop comes back by."""
    delay: float = 10.0
    """Milliseconds each way of that link."""
    stories: int = 2_000
    """Stories of an office that hypothesis makes up."""
    cuts: int = 1_000_000
    """Instants at which the power goes: every one."""
    faulty: int = 1_000
    """Runs of real processes over a bad network."""
    seed: int = 0
    """What the faults are drawn from; 0: another one each night."""
    form: str = ""
    """One more form to open, a big real one."""
