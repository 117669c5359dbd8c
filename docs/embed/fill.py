#!/usr/bin/env python3
"""Using rptc in your own program, in Python: fills a report a thousand times, and shows what is wrong with a faulty
data file.

    make lib
    docs/embed/fill.py build/librptc.so samples/life-meeting report.rpt seed.ini report.docx

The classes below follow rptc.h, which explains them."""

import ctypes
import pathlib
import sys
from ctypes import POINTER, c_char_p, c_int, c_int64, c_size_t, c_uint32, c_void_p

DONE, MISSING = 0, -1
READ = ctypes.CFUNCTYPE(c_int64, c_void_p, c_char_p, c_void_p, c_size_t)
NOW = ctypes.CFUNCTYPE(c_int64, c_void_p)
WRITE = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p, c_size_t)


class Host(ctypes.Structure):
    _fields_ = [('context', c_void_p), ('read', READ), ('now', NOW)]


class Output(ctypes.Structure):
    _fields_ = [('write', WRITE), ('context', c_void_p)]


class Input(ctypes.Structure):
    _fields_ = [('format', c_char_p), ('name', c_char_p), ('under', c_char_p), ('bytes', c_char_p), ('size', c_size_t)]


class Options(ctypes.Structure):
    _fields_ = [('to', c_char_p), ('draft', c_int), ('strict', c_int), ('date', c_char_p)]


class Place(ctypes.Structure):
    _fields_ = [('file', c_char_p)] + [(name, c_uint32) for name in ('line', 'column', 'end_line', 'end_column')]

    def __str__(self):
        return f'{self.file.decode()}:{self.line}:{self.column}: ' if self.file else ''


class Note(ctypes.Structure):
    _fields_ = [('text', c_char_p), ('at', Place)]


class Message(ctypes.Structure):
    _fields_ = [('severity', c_int), ('code', c_char_p), ('text', c_char_p), ('hint', c_char_p), ('at', Place),
                ('note_count', c_size_t), ('notes', POINTER(Note))]

    def __str__(self):
        severity = ('note', 'warning', 'error')[self.severity]
        hint = f' ({self.hint.decode()})' if self.hint else ''
        notes = [f'\n{n.at}note: {n.text.decode()}' for n in self.notes[:self.note_count]]
        return f'{self.at}{severity}[{self.code.decode()}]: {self.text.decode()}{hint}' + ''.join(notes)


def load_library(path):
    library = ctypes.CDLL(path)
    for name, result, *arguments in (
            ('rptc_open', c_void_p, POINTER(Host)),
            ('rptc_close', None, c_void_p),
            ('rptc_compile', c_int, c_void_p, c_char_p, c_char_p, c_size_t, POINTER(c_void_p)),
            ('rptc_fill', c_int, c_void_p, POINTER(Input), c_size_t, POINTER(Options), POINTER(Output)),
            ('rptc_memory_used', c_size_t, c_void_p),
            ('rptc_message_count', c_size_t, c_void_p),
            ('rptc_message_at', POINTER(Message), c_void_p, c_size_t)):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


class Engine:
    """An engine whose templates and data refer to files of one folder."""

    def __init__(self, library, folder):
        def read(_, path, buffer, size):
            try:
                content = (folder / path.decode()).read_bytes()
            except OSError:
                return MISSING
            ctypes.memmove(buffer, content, min(size, len(content)))
            return len(content)

        self.library, self.host = library, Host(read=READ(read))  # keeps `read` alive as long as the engine
        self.engine = library.rptc_open(self.host)

    def close(self):
        self.library.rptc_close(self.engine)

    def compile(self, name, content):
        template = c_void_p()
        self.library.rptc_compile(self.engine, name.encode(), content, len(content), template)
        return template if template.value else None

    def fill(self, template, name, content, options=Options(to=b'docx', draft=1)):
        """The document; None after an error."""
        pieces = []

        def write(_, data, size):
            pieces.append(ctypes.string_at(data, size))
            return 1

        data = Input(name=name.encode(), bytes=content, size=len(content))
        status = self.library.rptc_fill(template, data, 1, options, Output(write=WRITE(write)))
        return b''.join(pieces) if status == DONE else None

    def messages(self):
        return [str(self.library.rptc_message_at(self.engine, i).contents)
                for i in range(self.library.rptc_message_count(self.engine))]

    def memory(self):
        return self.library.rptc_memory_used(self.engine)


def work(engine, folder, template, data, to):
    report, content = engine.compile(template, (folder / template).read_bytes()), (folder / data).read_bytes()
    document = report and engine.fill(report, data, content)
    print(*engine.messages(), sep='\n')
    if not document:
        return False
    pathlib.Path(to).write_bytes(document)
    if engine.fill(report, 'faulty.ini', '[会议]\n议程数 = 许多\n'.encode()) is not None:
        return False
    print(*engine.messages(), sep='\n')
    before = 0
    for i in range(1000):
        if engine.fill(report, data, content) != document:
            return False
        before = engine.memory() if i == 9 else before
    print(f'1000 fills, {engine.memory() - before:+} bytes')
    return engine.memory() <= before


def main():
    library, folder, template, data, to = sys.argv[1:]
    engine = Engine(load_library(library), pathlib.Path(folder))
    good = work(engine, pathlib.Path(folder), template, data, to)
    engine.close()
    sys.exit(0 if good else 1)


if __name__ == '__main__':
    main()
