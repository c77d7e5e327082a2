"""The one thread that writes."""

import threading

import pytest

from kiosk.writer import MOST_TOGETHER, Writer


def test_jobs_are_done_in_order_on_one_thread():
    done: list[int] = []
    threads: set[str] = set()

    def work(batch: list[int]) -> None:
        done.extend(batch)
        threads.add(threading.current_thread().name)

    writer = Writer("writer-test", work)
    writer.start()
    assert all(writer.submit(number) for number in range(500))
    writer.stop()
    assert done == list(range(500))
    assert threads == {"writer-test"}


def test_jobs_that_wait_together_are_done_together_but_not_without_end():
    batches: list[int] = []
    writer = Writer("writer-test", lambda batch: batches.append(len(batch)))
    for number in range(MOST_TOGETHER + 5):
        writer.submit(number)
    writer.start()
    writer.stop()
    assert batches == [MOST_TOGETHER, 5]


def test_after_the_end_nothing_is_taken():
    writer = Writer("writer-test", lambda _batch: None)
    writer.start()
    writer.stop()
    assert not writer.submit(1)
    writer.stop()


def test_a_writer_that_never_began_ends_at_once():
    writer = Writer("writer-test", lambda _batch: None)
    writer.stop()
    assert not writer.submit(1)


def test_a_batch_that_fails_does_not_end_the_thread(caplog):
    done: list[int] = []

    def work(batch: list[int]) -> None:
        if 0 in batch:
            began.set()
            message = "a fault"
            raise ValueError(message)
        done.extend(batch)
        finished.set()

    began, finished = threading.Event(), threading.Event()
    writer = Writer("writer-test", work)
    writer.submit(0)
    writer.start()
    assert began.wait(20)
    writer.submit(1)
    assert finished.wait(20)
    writer.stop()
    assert done == [1]
    assert "a batch of 1 jobs failed" in caplog.text


@pytest.mark.parametrize("threads", [8])
def test_many_threads_may_submit(threads):
    done: list[int] = []
    writer = Writer("writer-test", done.extend)
    writer.start()
    people = [
        threading.Thread(target=lambda start=start: [writer.submit(start + step) for step in range(100)])
        for start in range(0, threads * 100, 100)
    ]
    for person in people:
        person.start()
    for person in people:
        person.join()
    writer.stop()
    assert sorted(done) == list(range(threads * 100))
