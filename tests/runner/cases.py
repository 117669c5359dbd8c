"""Runs one case: its results, the differences, and the case with the results filled in."""

import collections
import difflib
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import tempfile
import zipfile

from runner.casefile import Fault, Section, escape, plain_text
from runner.docxml import docx_lines
from runner.images import image

SECONDS = 60  # a longer run hangs; nothing else is timed
FORMATS = ('short', 'human', 'json', 'sarif')
ERROR_CODE = re.compile(r'\[E\d{4}\]')
CRASH = re.compile(r'AddressSanitizer|LeakSanitizer|ThreadSanitizer|runtime error:')
OUTSIDE = ('LC_', 'LANG', 'RPT_', 'SOURCE_DATE_EPOCH', 'NO_COLOR')

Outcome = collections.namedtuple('Outcome', 'text messages status files')


def environment(rptc):
    """Our environment without the variables that change the output of rptc."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(OUTSIDE)}
    return {**kept, 'LC_ALL': 'C.UTF-8', 'TZ': 'UTC', 'RPTC': rptc}


def command_line(case, form, output):
    """The words after `rptc`. Language and form of the messages are added if the case does not give them."""
    words = case.words('command')
    if not words:
        words = ['template.rpt', *(s.name for s in case.files() if s.name.startswith('data.')), *case.words('args')]
        if output:
            words += ['-o', output]
        elif '-o' not in words:
            words += ['-o', '-'] if '--to' in words else ['--to', 'txt', '-o', '-']
    given = {word.partition('=')[0] for word in words}
    if '--lang' not in given:
        words += ['--lang', 'zh' if 'zh' in form else 'en']
    if '--message-format' not in given:
        words += ['--message-format', next((word for word in form if word in FORMATS), 'short')]
    return words


def lay_out(case, folder):
    """Writes the case's files; gives each path with its bytes."""
    for section in case.files():
        target = folder / section.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(section.content())
    copies = case.get('copy')
    for line in copies.text.splitlines() if copies else []:
        source, *name = line.split()
        target = folder / (name[0] if name else os.path.basename(source))
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(case.path.parent / source, target)
    images = case.get('images')
    for line in images.text.splitlines() if images else []:
        name, data = image(line)
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return read_files(folder)


def read_files(folder):
    paths = sorted(path for path in folder.rglob('*') if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


class Runner:
    def __init__(self, rptc, under=''):
        self.rptc, self.under, self.env = rptc, shlex.split(under), environment(rptc)

    def run(self, case, form, output=None):
        """One run in a folder of its own. `files` are the files that it wrote."""
        with tempfile.TemporaryDirectory(prefix='rptc-case-') as name:
            folder = pathlib.Path(name)
            inputs = lay_out(case, folder)
            stdin = case.get('stdin')
            try:
                done = subprocess.run([*self.under, self.rptc, *command_line(case, form, output)], cwd=folder,
                                      env={**self.env, **dict(word.split('=', 1) for word in case.words('env'))},
                                      input=stdin.content() if stdin else b'', capture_output=True, timeout=SECONDS)
            except subprocess.TimeoutExpired:
                raise Fault(f'still running after {SECONDS} seconds') from None
            files = {path: data for path, data in read_files(folder).items() if inputs.get(path) != data}
        messages = done.stderr.decode('utf-8', 'replace')
        if done.returncode < 0 or CRASH.search(messages):
            raise Fault(f'it crashed with status {done.returncode}\n{messages}')
        return Outcome(done.stdout, done.stderr, done.returncode, files)

    def docx_sections(self, case, form, plain):
        """The contents of the docx sections; the document is written by a run of its own."""
        out = plain if case.get('command') else self.run(case, form, 'out.docx')
        if (out.messages, out.status) != (plain.messages, plain.status):
            raise Fault('with docx there were other messages:\n' + out.messages.decode('utf-8', 'replace'))
        package = next((data for path, data in out.files.items() if path.endswith('.docx')), None)
        if package is None:
            raise Fault('no docx was written:\n' + out.messages.decode('utf-8', 'replace'))
        for section in case.all('docx'):
            lines = docx_lines(package, *section.words)
            yield section, ''.join(line + '\n' for line in lines).encode()

    def outcome(self, case):
        """The results: each section with the bytes it should denote. Sections may be new."""
        forms = case.all('messages') or [Section('messages')]
        out = self.run(case, forms[0].words)
        got = []
        if case.get('text') or (out.text and not case.all('docx')):
            got.append((case.get('text') or Section('text'), out.text))
        got += [(s, ''.join(path + '\n' for path in out.files).encode()) for s in case.all('files')]
        got += [(s, out.files.get(s.words[0], b'(there is no such file)\n')) for s in case.all('file')]
        if case.all('docx'):
            got += self.docx_sections(case, forms[0].words, out)
        got.append((forms[0], out.messages))
        got += [(form, self.run(case, form.words).messages) for form in forms[1:]]
        usual = 65 if ERROR_CODE.search(out.messages.decode('utf-8', 'replace')) else 0
        if case.get('exit') or out.status != usual:
            got.append((case.get('exit') or Section('exit'), f'{out.status}\n'.encode()))
        return got

    def attempt(self, case, need_outputs=True):
        """The outcome, or the reasons for having none."""
        try:
            case.check(need_outputs)
            return self.outcome(case), []
        except (Fault, OSError, ValueError, LookupError, SyntaxError, zipfile.BadZipFile) as fault:
            return [], ['  ' + line for line in (str(fault) or repr(fault)).splitlines()]

    def judge(self, case):
        """The faults of a case, as lines; none if it passes."""
        got, lines = self.attempt(case)
        for section, data in got:
            wanted = section.content() if section in case.sections else b''
            if wanted != data:
                lines += difference(section, wanted, data)
        return lines

    def bless(self, case):
        """Puts the results into the sections; returns the reasons why it could not."""
        got, lines = self.attempt(case, need_outputs=False)
        if lines:
            return lines
        for section, data in got:
            section.set_content(data)
            if section not in case.sections and data:
                case.sections.append(section)
        others = len(case.all('text') + case.all('docx') + case.all('file')) > 0
        case.sections = [s for s in case.sections if s.text or s.name != 'messages' or not others]
        failed = any(ERROR_CODE.search(s.text) for s in case.all('messages'))
        said = bool(case.all('text') + case.all('messages') + case.all('docx') + case.all('file'))
        case.sections = [s for s in case.sections if s.name != 'exit' or s.text != ('65\n' if failed else '0\n') or not said]
        return []


def difference(section, wanted, got):
    """The lines of a diff; bytes that are not plain text are escaped."""
    plain = plain_text(wanted) is not None and plain_text(got) is not None
    before, after = (data.decode() if plain else escape(data) for data in (wanted, got))
    diff = list(difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm='', n=2))[2:]
    return [f'  {section.head()}'] + ['    ' + line for line in diff if not line.startswith('@@')]
