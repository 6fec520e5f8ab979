"""Records -> files: JSONL with W3C selectors, CSV, Parquet, and event files shaped like POLECAT's and GDELT's."""

from onrecord.export.gdelt import export_gdelt
from onrecord.export.jsonl import export_jsonl, write_jsonl
from onrecord.export.output import ExportError, Tally
from onrecord.export.parquet import export_parquet
from onrecord.export.polecat import export_polecat
from onrecord.export.spreadsheets import export_csv

__all__ = [
    "ExportError",
    "Tally",
    "export_csv",
    "export_gdelt",
    "export_jsonl",
    "export_parquet",
    "export_polecat",
    "write_jsonl",
]
