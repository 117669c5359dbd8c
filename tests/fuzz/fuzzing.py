"""Fuzzing without an engine: mutated inputs, many per process of tests/fuzz/driver.c, built with sanitizers.

RPTC_FUZZ is the driver, RPTC_TEST_FULL=1 asks for the full number of inputs, RPTC_TEST_SEED for other ones. An
input that crashes, hangs or gives a broken document is reduced, printed, and left in RPTC_FUZZ_KEEP (a folder) if
that is set."""

import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
import zipfile

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / 'tests'))
from runner.casefile import Case, Section, escape, read_cases
from runner.cases import ERROR_CODE, lay_out
from runner.samples import library_files, samples

DRIVER = os.path.abspath(os.environ.get('RPTC_FUZZ', TOP / 'build/asan/fuzz/driver'))
KEEP = os.environ.get('RPTC_FUZZ_KEEP')
SEED = int(os.environ.get('RPTC_TEST_SEED', '1'))
FULL = os.environ.get('RPTC_TEST_FULL', '') not in ('', '0')
COUNT = 4000 if FULL else 300
FAULT = '70'          # the status of a fault of rptc itself
SHOWN = 8
TRIES_TO_SHORTEN = 400
FULL_WIDTH = {ord(c): ord(c) + 0xFEE0 for c in map(chr, range(0x21, 0x7F))}


class Driver:
    """One process, restarted after each input that ends it."""

    def __init__(self, folder):
        self.folder, self.process, self.said = folder, None, folder / 'sanitizer'

    def start(self):
        env = {**os.environ, 'ASAN_OPTIONS': 'detect_leaks=0:allocator_may_return_null=1',
               'UBSAN_OPTIONS': 'print_stacktrace=1', 'LC_ALL': 'C.UTF-8'}
        with open(self.said, 'wb') as said:
            self.process = subprocess.Popen([DRIVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said,
                                            cwd=self.folder, env=env)

    def stop(self):
        if self.process:
            self.process.stdin.close()
            self.process.wait()
            self.process = None

    def fault(self, draft, template, data, data_name):
        """The fault of an input, in one line that stays the same when the input is reduced; or None."""
        (self.folder / 'template.rpt').write_bytes(template)
        if data is not None:
            (self.folder / data_name).write_bytes(data)
        (self.folder / 'out.docx').unlink(missing_ok=True)
        if not self.process:
            self.start()
        self.process.stdin.write(f'{draft:d} template.rpt {data_name} out.docx\n'.encode())
        self.process.stdin.flush()
        answer = self.process.stdout.readline().decode().strip()
        if not answer:
            return self.crash()
        if answer in ('memory', 'leak', FAULT):
            return answer
        return self.broken_document() if answer == '0' else None

    def crash(self):
        status, self.process = self.process.wait(), None
        said = self.said.read_text(errors='replace')
        if status == -14:
            return 'hang'
        places = re.findall(r'in (\w+) \S*/(\w+\.[chly]\b\S*)', said)[:3]
        kind = re.search(r'ERROR: AddressSanitizer: (\S+)|runtime error: (.*)', said)
        return f'crash {status}: {kind[0] if kind else "?"} ' + ' < '.join(f'{f} {p}' for f, p in places)

    def broken_document(self):
        try:
            with zipfile.ZipFile(self.folder / 'out.docx') as package:
                for name in package.namelist():
                    if name.startswith('word/media/'):
                        continue
                    xml.etree.ElementTree.fromstring(package.read(name))
        except (OSError, zipfile.BadZipFile, xml.etree.ElementTree.ParseError) as fault:
            return f'broken document: {fault}'.split(': line')[0]
        return None


# ---- mutated inputs ----

class Base:
    """A case of the suite with its files: libraries may be next to the template."""

    def __init__(self, case):
        self.case = case
        self.template = case.get('template.rpt').content()
        data = next((section for section in case.files() if section.name.startswith('data.')), None)
        self.data = data.content() if data else None
        self.data_name = data.name if data else '-'
        self.draft = '--draft' in case.words('args')
        self.good = not any(ERROR_CODE.search(section.text) for section in case.all('messages'))


def bases():
    found = [Base(case) for path in sorted((TOP / 'tests/suite').glob('**/*.t')) for case in read_cases(path)[1]
             if case.get('template.rpt')]
    for template, data in samples():
        files = {'template.rpt': template, 'data.ini': data,
                 **{str(path.relative_to(data.parent)): path for path in library_files(template)}}
        sample = Case(data, 1, data.stem)
        sample.sections = [Section(name, text=path.read_text(encoding='utf-8')) for name, path in files.items()]
        found.append(Base(sample))
    return found


def words_of_language():
    """Its words, from the tables of the compiler, and its signs, full-width ones too."""
    words = []
    for table, row in (('ast/ast.def', r'DIRECTIVE\(\w+, "(\w+)"'), ('syntax/words.def', r'\w+\("(\w+)"'),
                       ('template/functions.def', r'FUNCTION\((\w+)'), ('props/properties.def', r'\w+\("(\w+)"'),
                       ('doc/props.def', r'\w+\((?:[A-Z]\w*, \w+, \w+, \w*, )?"?(\w+)')):
        found = re.findall('^' + row, (TOP / 'compiler' / table).read_text(encoding='utf-8'), re.M)
        words += found + ['@' + word for word in found if table.endswith(('ast.def', 'words.def'))]
    signs = ('{ } ( ) [ ] ** ^[ ]( | \\ :: // " “ ” ` ; , : . .. ? ?? = != < <= + - * / # ## @ - + 1 0 1.5 2字 3cm 50% '
             '"\\ \\" \\{ "\\" "\\{" "\\n" "{1}\\ "a\\" }" "}" “\\ ”\\ a\\b "a\\b" "a\\" {"}"} {"\\"} {"{"}"}"} '
             '#FF0000 {-} {#a} {br} {end} {else} {if a}{end} {for x in a}{end} {ref a} { { } } ( ( \\n \\\\ 一、 第一条 ').split()
    signs += ['\n', '\n\n', '\n@end\n', ' ', '　', '\t', '\r\n', '\r', '\0', '\x1b', '\u200b', '\ufeff', '\u2028',
              '𠀀', 'e\u0301', '｛', '｝', '＠', '＃ ', '9' * 40, '(' * 300, '[' * 300, '{' * 50, '- ' * 400, '**' * 99]
    return [word.encode() for word in words + signs + [word.translate(FULL_WIDTH) for word in signs]]


class Mutator:
    def __init__(self, rng, words, others):
        self.rng, self.words, self.others = rng, words, others

    def place(self, text):
        return self.rng.randint(0, len(text))

    def stretch(self, text):
        start = self.place(text)
        return start, min(len(text), start + self.rng.choice([1, 1, 2, 3, 8, 30, 200]))

    def flip(self, text):
        at = self.place(text)
        return text[:at] + bytes([self.rng.randrange(256)]) + text[at + 1:]

    def insert(self, text):
        at = self.place(text)
        return text[:at] + self.rng.choice(self.words) + text[at:]

    def overwrite(self, text):
        start, end = self.stretch(text)
        return text[:start] + self.rng.choice(self.words) + text[end:]

    def delete(self, text):
        start, end = self.stretch(text)
        return text[:start] + text[end:]

    def repeat(self, text):
        start, end = self.stretch(text)
        return text[:end] + text[start:end] * self.rng.choice([1, 2, 5, 300]) + text[end:]

    def widen(self, text):
        start, end = self.stretch(text)
        part = text[start:end].decode('utf-8', 'surrogateescape').translate(FULL_WIDTH)
        return text[:start] + part.encode('utf-8', 'surrogateescape') + text[end:]

    def cut(self, text):
        return text[:self.place(text)]

    def lines(self, text):
        """Deletes, doubles, moves or brings in a line."""
        lines = text.splitlines(True) or [b'']
        at, to = self.rng.randrange(len(lines)), self.rng.randint(0, len(lines))
        other = self.rng.choice(self.others).splitlines(True) or [b'']
        how = self.rng.randrange(5)
        if how == 0:
            del lines[at]
        elif how == 1:
            lines.insert(to, lines[at])
        elif how == 2:
            lines.insert(to, lines.pop(at))
        elif how == 3:
            lines.insert(to, self.rng.choice(other))
        else:
            start = self.rng.randrange(len(other))
            lines[to:to] = other[start:start + self.rng.randint(1, 12)]
        return b''.join(lines)

    def mutate(self, text):
        ways = [self.flip, self.insert, self.insert, self.overwrite, self.delete, self.repeat, self.widen, self.cut,
                self.lines, self.lines, self.lines]
        for _ in range(self.rng.choice([1, 1, 1, 1, 2, 3, 6])):
            text = self.rng.choice(ways)(text)
        return text[:200000]


# ---- findings ----

def shortened(same, template, data):
    """Removes lines, then bytes, as long as the fault stays the same."""
    texts, tries = [template, data], TRIES_TO_SHORTEN
    for which in (1, 0):
        for cut in (lambda text: text.splitlines(True), lambda text: [bytes([b]) for b in text]):
            pieces = cut(texts[which]) if texts[which] else []
            size = len(pieces) // 2
            while size >= 1 and tries > 0:
                at = 0
                while at < len(pieces) and tries > 0:
                    tries -= 1
                    texts_now = list(texts)
                    texts_now[which] = b''.join(pieces[:at] + pieces[at + size:])
                    if same(*texts_now):
                        texts, pieces = texts_now, pieces[:at] + pieces[at + size:]
                    else:
                        at += size
                size //= 2
    return texts


def keep(number, template, data, data_name):
    if KEEP:
        folder = pathlib.Path(KEEP)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f'{number}.rpt').write_bytes(template)
        if data is not None:
            (folder / f'{number}.{data_name}').write_bytes(data)


def shown(name, text):
    return f'    --- {name} escaped\n' + ''.join(f'    {line}\n' for line in escape(text)[:3000].splitlines())


def fuzz(name, fits, change):
    """`change(mutator, base)` gives a template and data, of a base that fits; runs as many of them as are wanted."""
    rng = random.Random(f'{name} {SEED}')
    found, known = [base for base in bases() if fits(base)], set()
    mutator = Mutator(rng, words_of_language(), [base.template for base in found])
    with tempfile.TemporaryDirectory(prefix='rptc-fuzz-') as scratch:
        folder = pathlib.Path(scratch)
        driver = Driver(folder)
        for _ in range(COUNT):
            base = rng.choice(found)
            lay_out(base.case, folder)
            template, data = change(mutator, base)
            draft = base.draft or rng.random() < 0.3
            fault = driver.fault(draft, template, data, base.data_name)
            if fault and fault not in known:
                known.add(fault)
                template, data = shortened(
                    lambda *texts: driver.fault(draft, *texts, base.data_name) == fault, template, data)
                keep(len(known), template, data, base.data_name)
                print(f'  {fault}{" (--draft)" if draft else ""}\n{shown("template.rpt", template)}'
                      f'{shown(base.data_name, data) if data is not None else ""}', flush=True)
            if len(known) >= SHOWN:
                break
        driver.stop()
    print(f'not ok {len(known)} faults in {COUNT} {name} (RPTC_TEST_SEED={SEED})' if known else f'ok {COUNT} {name}')
