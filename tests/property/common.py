"""Shared by the property tests: running rptc over many lines at once, and reporting differences.

RPTC is the binary, RPTC_TEST_FULL=1 asks for the full number of cases, RPTC_TEST_SEED for other ones."""

import os
import pathlib
import re
import subprocess
import tempfile

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
RPTC = os.path.abspath(os.environ.get('RPTC', TOP / 'build/rptc'))
FULL = os.environ.get('RPTC_TEST_FULL', '') not in ('', '0')
SEED = int(os.environ.get('RPTC_TEST_SEED', '1'))
SECONDS = 120  # a longer run hangs
SHOWN = 20     # of the cases that differ
ERROR = re.compile(r'^template\.rpt:(\d+):\d+: error\[(E\d{4})\]', re.M)


def run(template, data=''):
    """Fills a template; gives status, text and messages."""
    with tempfile.TemporaryDirectory(prefix='rptc-property-') as folder:
        pathlib.Path(folder, 'template.rpt').write_text(template, encoding='utf-8')
        pathlib.Path(folder, 'data.ini').write_text(data, encoding='utf-8')
        done = subprocess.run([RPTC, 'template.rpt', 'data.ini', '--to', 'txt', '-o', '-', '--lang', 'en',
                               '--message-format', 'short'], cwd=folder, capture_output=True, timeout=SECONDS)
    return done.returncode, done.stdout.decode(), done.stderr.decode('utf-8', 'replace')


def paragraphs(head, contents):
    """A template with each content in a numbered paragraph of its own; gives it, and the line of each content."""
    lines = head.rstrip('\n').split('\n')
    places = []
    for number, content in enumerate(contents):
        lines += [f'{number}={content}', '']
        places.append(len(lines) - 1)
    return '\n'.join(lines) + '\n', places


def fill(head, contents, data=''):
    """What each content comes out as; what stands in the way of the others, as the message says it."""
    results, left = {}, dict(enumerate(contents))
    while left:
        template, places = paragraphs(head, left.values())
        status, text, messages = run(template, data)
        if status == 0:
            got = dict(line.split('=', 1) for line in text.splitlines())
            results.update({key: got.get(str(n), '(no paragraph)') for n, key in enumerate(left)})
            break
        at_fault = {int(match[1]): match[0] for match in ERROR.finditer(messages)}
        faulty = {key: at_fault[place] for key, place in zip(left, places) if place in at_fault}
        if not faulty:
            raise RuntimeError(f'status {status}\n{messages[:2000]}')
        results.update(faulty)
        left = {key: content for key, content in left.items() if key not in faulty}
    return [results[key] for key in range(len(contents))]


def errors(head, contents, data=''):
    """The codes of the errors that each content has; contents should be few, for messages are."""
    template, places = paragraphs(head, contents)
    status, _, messages = run(template, data)
    found = [(int(line), code) for line, code in ERROR.findall(messages)]
    return [[code for line, code in found if line == place] or [f'status {status}'] for place in places]


def batches(items, size):
    return [items[start:start + size] for start in range(0, len(items), size)]


def report(name, count, wrong):
    """One test: `count` cases, and the lines that tell of those that differ."""
    if not wrong:
        print(f'ok {count} {name}', flush=True)
        return
    print(f'not ok {len(wrong)} of {count} {name} differ (RPTC_TEST_SEED={SEED})')
    print('\n'.join(wrong[:SHOWN]), flush=True)
