"""Datelines before paragraphs, and on lines of their own."""

import pytest

from onrecord.articles import datelines


@pytest.mark.parametrize(
    "dateline",
    [
        "WINDHOEK, March 11 (Reuters) -", "WASHINGTON (AP) —", "Cleveland (AFP) –", "RYE, N.H. -", "MULTAN:", "Muscat:",
        "ISLAMABAD –", "ATHENS —", "ALGIERS-", "Cape Town -", "KIGALI, Jun 3 2021 (IPS) -", "kestrel News, 27 January -",
        "New Delhi, Jul 20 (PTI)", "BEIJING, July 19 (Xinhua) --", "KUWAIT CITY, May 2:", "Mumbai, India –",
        "SINGAPORE (June 2, 2020) —", "Ulaanbaatar /MONTSAME/.", "(Reuters) -", "TANSY HARBOR, Ohio —", "SEOUL—",
        "FRESNO, Calif., Feb. 9 (UPI) —",
    ],
)  # fmt: skip
def test_opening(dateline: str) -> None:
    paragraph = f"{dateline} The ferry sailed again on Thursday."
    assert paragraph[: datelines.opening(paragraph)].rstrip() == dateline


@pytest.mark.parametrize(
    "paragraph",
    [
        "EXCLUSIVE – The ferry sailed again.",
        "UPDATE: The ferry sailed again.",
        "Editor's note: The ferry sailed again.",
        "Doru: I never said so.",
        "Rep. Ann Lee (R-S.C.): The bill is dead.",
        "The ferry - a rusty one - sailed again.",
        "London is calling.",
        "He said: The ferry sailed.",
        "LIMA -",
    ],
)
def test_no_opening(paragraph: str) -> None:
    assert datelines.opening(paragraph) == 0


@pytest.mark.parametrize("line", ["LONDON", "Accra, Ghana", "HARARE, March 3", "Port Louis (AFP) -"])
def test_lines(line: str) -> None:
    assert datelines.is_line(line)


@pytest.mark.parametrize(
    "line", ["London bus drivers strike", "SHOCKING", "Ann Lee", "London, say its drivers, is dear"]
)
def test_no_lines(line: str) -> None:
    assert not datelines.is_line(line)
