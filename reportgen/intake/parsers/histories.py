"""The long parts of a profile, each from one cell."""

from __future__ import annotations

from reportgen.intake.parsers.jobs import parse_jobs
from reportgen.intake.parsers.pieces import parse_certifications, parse_portfolio, parse_submissions
from reportgen.intake.parsers.studies import parse_studies

__all__ = [
    "parse_certifications",
    "parse_jobs",
    "parse_portfolio",
    "parse_studies",
    "parse_submissions",
]
