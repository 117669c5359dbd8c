"""Frames: templates that several cases of a file, or several examples of a page, share. The line `…` of a frame is
the place for the text of each."""

import re

PLACE = re.compile('^…\n', re.M)


class Fault(Exception):
    """A test that is malformed, or whose outcome cannot be judged."""


def fill(frames, name, text):
    """The frame of that name with the text in its place. A frame without a place takes no text."""
    if name not in frames:
        raise Fault(f'there is no frame `{name}`')
    if text and not PLACE.search(frames[name]):
        raise Fault(f'the frame `{name}` has no place for a text')
    return PLACE.sub(lambda _: text, frames[name], count=1)
