"""Pictures of the output of examples: rptc makes a document, LibreOffice its pages, poppler draws them, PIL crops
them. tests/README.md explains the comments that control them."""

import hashlib
import os
import pathlib
import shutil
import subprocess
import tempfile
import textwrap

from PIL import Image

from runner.casefile import Case, Section
from runner.cases import Runner
from runner.markdown import Fault

HERE = pathlib.Path(__file__).resolve().parent
FONTS = HERE / 'fonts.conf'
FAMILIES = ('仿宋_GB2312', '楷体_GB2312', '黑体', '宋体', '方正小标宋简体', 'Times New Roman')
KINDS = {'crop': 144, 'parts': 144, 'page': 108}  # dots to the inch
SHOWN = {'crop': 0.5, 'parts': 0.5, 'page': 0.42}  # of their size, when shown
GAP, MARGIN = 36, 5       # millimetres: the space that separates two parts of a page, and the margin around one
FEW, SMALLER = 2, 0.68    # more pages than these are shown smaller, three to a row
PAPER = 0xF0              # lighter pixels are not ink
COLOURS = 32
LIMIT = 60 << 10          # bytes of a file
SECONDS = 900


class Picture:
    """What one run of an example writes. `files` come when it is made: each a path below the folder of pictures, with the size
    at which it is shown."""

    def __init__(self, page, checkout, example, run, kind):
        self.page, self.example, self.run, self.kind = page, example, run, kind
        self.where = f'{page.path.relative_to(checkout)}:{example.line}'
        self.line, self.key, self.files = run.line, '', []
        self.shows = '、'.join((run.shows or example.shows).split())
        words = ' '.join((run.text or '').split())
        self.alternative = f'What this example writes: {textwrap.shorten(words, 120, placeholder=" …")}'


def pictures(page, checkout):
    """The pictures that a page asks for: `<!-- pictures -->` for all its examples, `<!-- picture: KIND -->` above a template for its
    first run, above an outcome for that one."""
    all_wanted = '<!-- pictures -->' in page.lines
    for example in page.examples():
        asked = [(run, run.picture) for run in example.runs if run.picture]
        kind = example.comments.get('picture', 'crop' if all_wanted and not asked else 'none')
        for run, word in [*((run, kind) for run in example.runs[:1]), *asked]:
            if word not in [*KINDS, 'none']:
                raise Fault(f'{page.path}:{run.line}: there is no picture `{word}`, but {", ".join(KINDS)} and none')
            if word != 'none':
                yield Picture(page, checkout, example, run, word)
        if kind != 'none' and not example.runs:
            raise Fault(f'{page.path}:{example.line}: this example writes nothing to make a picture of')


# ---- cropping ----

def ink(image):
    return image.convert('L').point(lambda light: 255 if light < PAPER else 0)


def parts(image, dpi):
    """The parts of a page with ink, as first and last row; more than GAP lies between two of them."""
    rows = [y for y, dark in enumerate(ink(image).getprojection()[1]) if dark]
    gap, found = GAP * dpi / 25.4, []
    for y in rows:
        if found and y - found[-1][1] <= gap:
            found[-1][1] = y
        else:
            found.append([y, y])
    return found


def cut(image, kind, dpi):
    """The part of a page that is shown, over the width of the paper."""
    found = parts(image, dpi)
    if kind == 'page':
        return [image] if found else []
    margin = round(MARGIN * dpi / 25.4)
    return [image.crop((0, max(0, first - margin), image.width, min(image.height, last + 1 + margin)))
            for first, last in (found if kind == 'parts' else found[:1])]


def save(image, path):
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


# ---- making ----

def run(*command, **rest):
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=SECONDS, **rest)
    return done.stdout.decode('utf-8', 'replace')


def environment():
    """Our environment, with stand-ins for the fonts of official documents."""
    return {**os.environ, 'FONTCONFIG_FILE': str(FONTS), 'LC_ALL': 'C.UTF-8', 'TZ': 'UTC'}


class Studio:
    """Makes pictures in a folder of its own; one that is there, of the same document, made in the same way, stays."""

    def __init__(self, rptc, folder):
        self.runner, self.folder = Runner(str(rptc)), folder
        faces = ''.join(run('fc-match', family, env=environment()) for family in FAMILIES)
        self.way = faces.encode() + (HERE / 'pictures.py').read_bytes() + FONTS.read_bytes()

    def document(self, picture):
        """The bytes of the docx."""
        case = Case(picture.page.path, picture.run.line, picture.where)
        sections = [*picture.page.inputs(picture.example, picture.run),
                    ('command', [], f'{picture.run.command(picture.example)} -o picture.docx')]
        case.sections = [Section(*section) for section in sections]
        try:
            out = self.runner.run(case, [])
        except Fault as fault:
            raise Fault(f'{picture.where}: {fault}') from None
        if 'picture.docx' not in out.files:
            raise Fault(f'{picture.where}: no document came out\n{out.messages.decode("utf-8", "replace")}')
        return out.files['picture.docx']

    def make(self, wanted):
        """Makes missing pictures; returns the faults."""
        faults = []
        with tempfile.TemporaryDirectory(prefix='rptc-docs-') as name:
            work, missing = pathlib.Path(name), {}
            for picture in wanted:
                try:
                    docx = self.document(picture)
                except Fault as fault:
                    faults.append(str(fault))
                    continue
                picture.key = hashlib.sha256(docx + picture.kind.encode() + self.way).hexdigest()[:16]
                if not (self.folder / picture.key).exists() and picture.key not in missing:
                    (work / f'{picture.key}.docx').write_bytes(docx)
                    missing[picture.key] = picture
            faults += self.draw_all(work, missing)
        for picture in wanted:
            picture.files = list(self.shown(picture))
        return faults

    def shown(self, picture):
        """The files of a picture with the width and height at which they are shown."""
        paths = sorted((self.folder / picture.key).glob('*.png')) if picture.key else []
        scale = SHOWN[picture.kind] * (SMALLER if picture.kind == 'page' and len(paths) > FEW else 1)
        for path in paths:
            with Image.open(path) as image:
                yield str(path.relative_to(self.folder)), [round(side * scale) for side in image.size]

    def draw_all(self, work, missing):
        """Lays out all documents with one call of LibreOffice, whose start is slow."""
        if not missing:
            return []
        said = run('soffice', '--headless', '--norestore', f'-env:UserInstallation=file://{work}/profile', '--convert-to', 'pdf',
                   '--outdir', work, *(work / f'{key}.docx' for key in missing), env=environment())
        faults = []
        for key, picture in missing.items():
            try:
                self.draw(work, picture)
            except Fault as fault:
                faults.append(f'{picture.where}: {fault}')
            except FileNotFoundError:
                return [f'LibreOffice made no pages:\n{said}']
        return faults

    def draw(self, work, picture):
        """Puts the pictures of one document in their place, all of them or none."""
        pdf, pages, ready = (work / f'{picture.key}{end}' for end in ('.pdf', '.pages', '.ready'))
        pdf.stat()
        pages.mkdir()
        ready.mkdir()
        dpi = KINDS[picture.kind]
        run('pdftoppm', '-r', dpi, '-png', pdf, pages / 'page')
        cuts = []
        for path in sorted(pages.iterdir()):
            with Image.open(path) as image:
                cuts += cut(image.convert('RGB'), picture.kind, dpi)
        if not cuts:
            raise Fault('the picture is blank')
        for number, image in enumerate(cuts, 1):
            path = ready / f'{number:02}.png'
            save(image, path)
            if path.stat().st_size > LIMIT:
                raise Fault(f'a picture of {path.stat().st_size >> 10} KB; {LIMIT >> 10} KB are allowed')
        self.folder.mkdir(exist_ok=True)
        shutil.copytree(ready, self.folder / f'.{picture.key}', dirs_exist_ok=True)
        os.rename(self.folder / f'.{picture.key}', self.folder / picture.key)

    def tidy(self, wanted):
        """Removes the pictures that no page shows."""
        keys = {picture.key for picture in wanted}
        for path in self.folder.iterdir() if self.folder.exists() else []:
            if path.name not in keys:
                shutil.rmtree(path)
