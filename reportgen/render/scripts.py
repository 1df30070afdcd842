"""Which scripts this machine's fonts can print, and which package brings those they can't."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reportgen.render.renderer import Renderer


@dataclass(frozen=True, slots=True)
class Script:
    """A script, a few of its letters, and the Debian package that has a font for it."""

    name: str
    sample: str
    package: str


SCRIPTS = (
    Script("Latin", "Łéñøß Đặng Ğ", "fonts-noto-core"),
    Script("Greek", "Ελένη", "fonts-noto-core"),
    Script("Cyrillic", "Олена Ґалаґан", "fonts-noto-core"),
    Script("Arabic", "محمد الحسيني پ", "fonts-noto-core"),
    Script("Hebrew", "נועה לוי", "fonts-noto-core"),
    Script("Armenian", "Անի", "fonts-noto-core"),
    Script("Georgian", "ნინო", "fonts-noto-core"),
    Script("Devanagari", "अनीता शर्मा", "fonts-noto-core"),
    Script("Bengali", "রহিমা", "fonts-noto-core"),
    Script("Gurmukhi", "ਗੁਰਪ੍ਰੀਤ", "fonts-noto-core"),
    Script("Gujarati", "કિરણ", "fonts-noto-core"),
    Script("Tamil", "கவிதா", "fonts-noto-core"),
    Script("Telugu", "లక్ష్మి", "fonts-noto-core"),
    Script("Kannada", "ಕಾವ್ಯ", "fonts-noto-core"),
    Script("Malayalam", "അനു", "fonts-noto-core"),
    Script("Sinhala", "නිමාලි", "fonts-noto-core"),
    Script("Thai", "สมชาย", "fonts-noto-core"),
    Script("Lao", "ສົມສັກ", "fonts-noto-core"),
    Script("Khmer", "សុខា", "fonts-noto-core"),
    Script("Burmese", "အောင်", "fonts-noto-core"),
    Script("Ethiopic", "አበበ", "fonts-noto-core"),
    Script("Chinese", "王小明 陳", "fonts-noto-cjk"),
    Script("Japanese", "たけし タケシ", "fonts-noto-cjk"),
    Script("Korean", "김민지", "fonts-noto-cjk"),
    Script("mathematical letters", "𝐃𝐚𝐭𝐚 𝘌𝘯𝘵𝘳𝘺", "fonts-noto-core"),
    Script("emoji", "🙂🚀", "fonts-noto-color-emoji"),
)


def unprintable(renderer: Renderer) -> Iterator[Script]:
    """The scripts that would come out as empty boxes."""
    for script in SCRIPTS:
        if renderer.lacking(script.sample):
            yield script
