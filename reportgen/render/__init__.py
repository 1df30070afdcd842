"""Report in, HTML and PDF bytes out."""

from reportgen.render.build import report_view
from reportgen.render.colours import Palette, palette
from reportgen.render.config import (
    RenderSettings,
    logo_uri,
    oversized_logo,
    render_settings,
    templates_folder,
)
from reportgen.render.fonts import fonts_digest
from reportgen.render.renderer import Rendered, Renderer, can_draw
from reportgen.render.specimen import check_templates
from reportgen.render.stamp import (
    Stamp,
    candidate_token,
    drawn_with,
    file_digests,
    look_fingerprint,
    pages_of,
    read_stamp,
)
from reportgen.render.view import NextView, QuoteView, ReportView, StepView

__all__ = [
    "NextView",
    "Palette",
    "QuoteView",
    "RenderSettings",
    "Rendered",
    "Renderer",
    "ReportView",
    "Stamp",
    "StepView",
    "can_draw",
    "candidate_token",
    "check_templates",
    "drawn_with",
    "file_digests",
    "fonts_digest",
    "logo_uri",
    "look_fingerprint",
    "oversized_logo",
    "pages_of",
    "palette",
    "read_stamp",
    "render_settings",
    "report_view",
    "templates_folder",
]
