"""The external checker: docx-check of the conformance kit, run over many documents at once. CONFORMANCE is the
folder of the kit."""

import concurrent.futures
import os
import pathlib
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / 'tests'))
TOOLS = pathlib.Path(os.environ.get('CONFORMANCE', TOP / '../shared/conformance')).resolve() / 'tools'
RPTC = os.path.abspath(os.environ.get('RPTC', TOP / 'build/rptc'))
FULL = os.environ.get('RPTC_TEST_FULL', '') not in ('', '0')
SEED = int(os.environ.get('RPTC_TEST_SEED', '1'))
JOBS = len(os.sched_getaffinity(0))
AT_ONCE = 25  # documents for one call of the judge
SHOWN = 20    # documents whose findings are shown


def check_some(documents):
    """What the judge finds: a list of lines for each document that has findings."""
    done = subprocess.run([TOOLS / 'docx-check', '--strict', *documents], capture_output=True, text=True)
    found = {}
    for line in done.stdout.splitlines():
        document, _, finding = line.partition(': ')
        found.setdefault(document, []).append(finding)
    if done.returncode not in (0, 1) or (done.returncode == 1 and not found):
        found[str(documents[0])] = [f'docx-check ended with status {done.returncode}', *done.stderr.splitlines()]
    return found


def check(documents):
    """The findings of all of them, by document."""
    if not (TOOLS / 'docx-check').exists():
        return {'docx-check': [f'the conformance kit is not in {TOOLS.parent}']}
    batches = [documents[at:at + AT_ONCE] for at in range(0, len(documents), AT_ONCE)]
    found = {}
    with concurrent.futures.ThreadPoolExecutor(JOBS) as pool:
        for some in pool.map(check_some, batches):
            found.update(some)
    return found


def report(name, count, faults):
    """One test: `count` documents, and what was found in some of them (a list of lines each)."""
    if not faults:
        print(f'ok {count} {name}', flush=True)
        return
    print(f'not ok {len(faults)} of {count} {name}: something was found (RPTC_TEST_SEED={SEED})')
    for title, lines in list(faults.items())[:SHOWN]:
        print('\n'.join([title, *('  ' + line for line in lines[:30])]), flush=True)
