"""One name, one class: who reads `Standing` should not have to ask which."""

import ast
from collections import defaultdict
from pathlib import Path

import reportgen

PACKAGE = Path(reportgen.__file__).parent


def test_no_public_class_shares_its_name() -> None:
    defined: defaultdict[str, list[str]] = defaultdict(list)
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                defined[node.name].append(path.relative_to(PACKAGE).as_posix())
    assert len(defined) > 300
    assert {name: places for name, places in defined.items() if len(places) > 1} == {}
