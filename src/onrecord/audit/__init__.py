"""Records -> figures: who is quoted, how often, with how many words, named or not, where and when."""

from onrecord.audit.counting import audit
from onrecord.audit.figures import Figures, Group, Period, Report, Source

__all__ = ["Figures", "Group", "Period", "Report", "Source", "audit"]
