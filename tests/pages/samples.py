"""Invented pages that several tests look at."""

import json
from typing import Any

PARAGRAPHS = (
    "The harbour council voted on Tuesday to close the old fish market, ending two years of argument over its roof.",
    "“We could not wait for another winter,” said Ines Okafor, the council’s chair, after the vote.",
    "Traders have until the end of March to move into the new hall on the quay, which opens in April.",
    "The market’s four dozen traders had asked for another year, and some of them wept in the public gallery.",
)
HEADLINE = "Council closes the old fish market"


def article(
    paragraphs: tuple[str, ...] = PARAGRAPHS,
    *,
    head: str = "",
    above: str = "",
    within: str = "",
    below: str = "",
) -> str:
    """A whole page: ``above`` stands between headline and story, ``within`` behind its second paragraph."""
    body = [f"<p>{words}</p>" for words in paragraphs]
    body.insert(2, within)
    return f"""<!DOCTYPE html><html lang="en-GB"><head><title>{HEADLINE} | The Quay</title>{head}</head><body>
      <nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
      <main><article class="story"><h1>{HEADLINE}</h1>{above}
      <div class="story-body">{"".join(body)}</div></article>{below}</main>
      <footer>© The Quay. All rights reserved by us, and nobody else, until the sea comes in.</footer>
      </body></html>"""


def ld(**fields: Any) -> str:
    """A JSON-LD script that describes a news article."""
    node = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": HEADLINE} | fields
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'
