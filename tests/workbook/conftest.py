from __future__ import annotations

import pytest

from reportgen.domain.cohort import Cohort
from reportgen.workbook import workbook_bytes
from tests.workbook.cohorts import HOSTILE, cohort, with_texts
from tests.workbook.words import sample_frame


@pytest.fixture(scope="session")
def forty() -> Cohort:
    return cohort(40)


@pytest.fixture(scope="session")
def forty_xlsx(forty: Cohort) -> bytes:
    return workbook_bytes(forty, sample_frame())


@pytest.fixture(scope="session")
def hostile() -> Cohort:
    return with_texts(cohort(40), HOSTILE)


@pytest.fixture(scope="session")
def hostile_xlsx(hostile: Cohort) -> bytes:
    return workbook_bytes(hostile, sample_frame())
