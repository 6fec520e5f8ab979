"""Record -> HTML: pages for people, the article with every row marked in it and the record beside it."""

from onrecord.web.page import render

__all__ = ["render"]
