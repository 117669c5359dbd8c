"""Images made for tests: a PNG or JPEG of any size, in four colours, so that its orientation shows. A line describes one:

    NAME.png WIDTHxHEIGHT
    NAME.png WIDTHxHEIGHT seal              a red ring on nothing, as a stand-in for a seal
    NAME.jpg WIDTHxHEIGHT dpi=300 orientation=6 cmyk
"""

import functools
import math
import struct
import zlib

RED, GREEN, BLUE, YELLOW = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0)
QUARTERS = (RED, GREEN), (BLUE, YELLOW)


def exif(orientation):
    entry = struct.pack('>HHIHH', 0x0112, 3, 1, orientation, 0)
    return b'MM\0*' + struct.pack('>IH', 8, 1) + entry + bytes(4)


def chunk(kind, data):
    return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))


def quarter_rows(width, height):
    above, below = (bytes(left) * (width - width // 2) + bytes(right) * (width // 2) for left, right in QUARTERS)
    return [above] * (height - height // 2) + [below] * (height // 2)


def ring_rows(width, height):
    """Red with the alpha of a ring that fills the image."""
    def alpha(x, y):
        return 255 if .93 <= math.hypot(2 * (x + .5) / width - 1, 2 * (y + .5) / height - 1) <= 1 else 0
    return [b''.join(bytes((*RED, alpha(x, y))) for x in range(width)) for y in range(height)]


def png(width, height, dpi=0, orientation=0, seal=False):
    rows, kind = (ring_rows, 6) if seal else (quarter_rows, 2)
    out = b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', width, height, 8, kind, 0, 0, 0))
    if dpi:
        metre = round(dpi / 0.0254)
        out += chunk(b'pHYs', struct.pack('>IIB', metre, metre, 1))
    if orientation:
        out += chunk(b'eXIf', exif(orientation))
    return out + chunk(b'IDAT', zlib.compress(b''.join(b'\0' + row for row in rows(width, height)))) + chunk(b'IEND', b'')


def components(rgb, count):
    """Y, Cb, Cr; for four components the inks as Adobe has them, inverted."""
    r, g, b = rgb
    if count == 4:
        return r, g, b, 255
    three = 0.299 * r + 0.587 * g + 0.114 * b, 128 - 0.1687 * r - 0.3313 * g + 0.5 * b, 128 + 0.5 * r - 0.4187 * g - 0.0813 * b
    return [min(255, max(0, round(c))) for c in three]


def segment(marker, data):
    return bytes((0xFF, marker)) + struct.pack('>H', len(data) + 2) + data


def scan(width, height, count):
    """Blocks of 8 x 8 pixels of one colour: each is coded as the difference of its mean from the last, and an end of
    block."""
    bits, last = [], [0] * count
    for y in range(0, height, 8):
        for x in range(0, width, 8):
            for i, value in enumerate(components(QUARTERS[y * 2 >= height][x * 2 >= width], count)):
                step, last[i] = value - 128 - last[i], value - 128
                size = abs(step).bit_length()
                bits.append(format(size, '04b'))
                if size:
                    bits.append(format(step if step > 0 else step + (1 << size) - 1, f'0{size}b'))
                bits.append('0')
    text = ''.join(bits)
    text += '1' * (-len(text) % 8)
    return bytes(int(text[i:i + 8], 2) for i in range(0, len(text), 8)).replace(b'\xff', b'\xff\0')


def jpeg(width, height, dpi=0, orientation=0, cmyk=False):
    count = 4 if cmyk else 3
    numbers = range(1, count + 1)
    out = b'\xff\xd8'
    if not cmyk:
        out += segment(0xE0, b'JFIF\0\1\1' + struct.pack('>BHH', bool(dpi), dpi or 1, dpi or 1) + bytes(2))
    if orientation:
        out += segment(0xE1, b'Exif\0\0' + exif(orientation))
    out += segment(0xDB, b'\0' + bytes([8] * 64))
    out += segment(0xC0, struct.pack('>BHHB', 8, height, width, count) + b''.join(bytes((i, 0x11, 0)) for i in numbers))
    out += segment(0xC4, b'\0' + bytes([0, 0, 0, 12] + [0] * 12) + bytes(range(12)))
    out += segment(0xC4, b'\x10' + bytes([1] + [0] * 15) + b'\0')
    out += segment(0xDA, bytes([count]) + b''.join(bytes((i, 0)) for i in numbers) + b'\0\x3f\0')
    return out + scan(width, height, count) + b'\xff\xd9'


@functools.cache
def image(line):
    """The name and the bytes of an image that a line describes."""
    name, size, *words = line.split()
    width, height = map(int, size.split('x'))
    options = {word.split('=')[0]: int(word.split('=')[1]) if '=' in word else True for word in words}
    return name, (png if name.endswith('.png') else jpeg)(width, height, **options)
