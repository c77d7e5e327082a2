"""A lowered screen stands in everybody's reach, and never so low that nothing fits."""

from hypothesis import example, given
from hypothesis import strategies as st

from ui.kiosk.reach import HIGHEST_MM, LOWEST_MM, MM_PER_INCH, Mount

PANELS = st.sampled_from([(1080, 1920), (1920, 1080), (540, 960), (2160, 3840)])


def millimetres(mount, size, pixels):
    return pixels * mount.inches * MM_PER_INCH / (size[0] ** 2 + size[1] ** 2) ** 0.5


@example((1080, 1920), 900, 27)
@example((1920, 1080), 300, 27)
@given(PANELS, st.integers(250, 900), st.integers(20, 27))
def test_what_is_left_to_touch_is_in_reach(size, floor, inches):
    mount = Mount(floor, inches)
    above, below = mount.free_above(*size), mount.free_below(*size)
    assert floor + millimetres(mount, size, size[1] - above) <= HIGHEST_MM + 0.1
    assert below == 0 or floor + millimetres(mount, size, below) >= LOWEST_MM - 0.1
    assert below or above >= size[1] * 0.19


@given(PANELS, st.integers(0, 1500), st.integers(10, 100))
def test_a_page_always_has_room(size, floor, inches):
    mount = Mount(floor, inches)
    assert size[1] - mount.free_above(*size) - mount.free_below(*size) >= size[1] * 0.44
