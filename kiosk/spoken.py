"""How labels are said: the letter, then one digit at a time, so that no language makes a number word of them."""


def spoken_label(series: str, number: int) -> str:
    """Return `D, 0 4 7` for series D and number 47: a pause after the letter, a digit at a time, at least three."""
    return f"{series}, {' '.join(f'{number:03d}')}"
