"""reportgen judges freelancers' profiles and writes a report for each of them."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("reportgen")
except PackageNotFoundError:  # run from a source tree that was never installed
    __version__ = "0+unknown"
