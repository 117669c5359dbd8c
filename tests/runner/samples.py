"""The samples: the template of each data file, and the files next to it."""

import pathlib

TOP = pathlib.Path(__file__).resolve().parent.parent.parent


def samples():
    """Each data file with its template: the one in its folder, or if there are several, the one whose name begins
    its own."""
    for data in sorted((TOP / 'samples').glob('*/*.ini')):
        named = data.with_name(data.stem.split('.')[0] + '.rpt')
        yield named if named.exists() else next(data.parent.glob('*.rpt')), data


def library_files(template):
    """The files of the libraries next to the template, each in the folder of its library."""
    return sorted(path for path in template.parent.glob('*/*') if path.is_file())
